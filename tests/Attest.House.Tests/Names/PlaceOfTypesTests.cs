using Microsoft.CodeAnalysis;
using Attest.House.Tests.Budgets;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Attest.House.Tests.Names;

/// <summary>A type is found where its name says: the file bears its name, the folder its namespace.</summary>
public sealed class PlaceOfTypesTests
{
    [Fact]
    public void Every_type_stands_where_its_name_says() => Expect.None(SourceFile.OfTheProduct.SelectMany(Misplaced));

    [Theory]
    [InlineData("src/Attest/Text/Token.cs", "namespace Attest.Text; public sealed record Token;")]
    [InlineData("src/Attest/Text/Token.Words.cs", "namespace Attest.Text; public partial record Token;")]
    [InlineData("src/Attest/Text/Token.cs", "namespace Attest.Text; internal sealed record Token; internal sealed record Word;")]
    [InlineData("src/Attest/Text/Token.cs", "namespace Attest.Text; public sealed record Token; public enum TokenKind { None }")]
    [InlineData("src/Attest.Cli/Program.cs", "System.Console.WriteLine();")]
    public void A_type_in_its_place_is_let_pass(string path, string text) => Assert.Empty(Misplaced(SourceFile.Parse(path, text)));

    [Theory]
    [InlineData("src/Attest/Text/Token.cs", "namespace Attest.Text; public sealed record Word;")]
    [InlineData("src/Attest/Text/Token.cs", "namespace Attest.Facts; public sealed record Token;")]
    [InlineData("src/Attest/Text/Token.cs", "namespace Attest.Text; public sealed record Token; public sealed record Word;")]
    [InlineData("src/Attest/Text/Token.cs", "namespace Attest.Text; internal sealed record Word; internal sealed record Token;")]
    public void A_planted_stray_is_caught(string path, string text) => Assert.NotEmpty(Misplaced(SourceFile.Parse(path, text)));

    private static IEnumerable<string> Misplaced(SourceFile file)
    {
        var types = file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is not TypeDeclarationSyntax).ToList();
        if (types.Count == 0) yield break;
        var name = Path.GetFileName(file.Path).Split('.')[0];
        if (types[0].Identifier.Text != name) yield return $"{file.Path}: begins with {types[0].Identifier.Text}";
        var folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
        foreach (var space in file.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Where(space => space.Name.ToString() != folder))
            yield return $"{file.Path}: namespace {space.Name}, expected {folder}";
        foreach (var second in types.Skip(1).Where(IsPublic))
            if (second is not EnumDeclarationSyntax) yield return $"{file.Path}: {second.Identifier.Text} is public too";
    }

    private static bool IsPublic(BaseTypeDeclarationSyntax type) => type.Modifiers.Any(word => word.IsKind(SyntaxKind.PublicKeyword));
}
