using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attest.House.Tests.Budgets;

/// <summary>A file of C#, parsed.</summary>
/// <param name="Path">From the root of the working copy, with "/".</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">Its syntax.</param>
internal sealed record SourceFile(string Path, string Text, CompilationUnitSyntax Root)
{
    /// <summary>Every file of the product.</summary>
    public static IReadOnlyList<SourceFile> OfTheProduct { get; } =
        [.. Checkout.Files("src", "*.cs").Select(path => Parse(path, Checkout.Text(path)))];

    /// <summary>A file from its text.</summary>
    public static SourceFile Parse(string path, string text) =>
        new(path, text, CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14)).GetCompilationUnitRoot());
}
