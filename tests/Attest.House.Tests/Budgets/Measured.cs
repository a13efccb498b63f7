using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attest.House.Tests.Budgets;

/// <summary>A method, constructor, accessor or local function, and how large it is.</summary>
/// <param name="Name">Namespace, types and member, joined by dots: what an exemption names.</param>
/// <param name="Lines">From its first word to its last brace; doc comments and attributes are free.</param>
/// <param name="Parameters">How many it takes.</param>
/// <param name="MayTake">How many it may take: 8 for the constructor of a record, 6 for all else.</param>
/// <param name="Nesting">How deep its statements lie in one another; an "else if" lies no deeper than its "if".</param>
internal sealed record Measured(string Name, int Lines, int Parameters, int MayTake, int Nesting)
{
    /// <summary>Everything in a file that has a body or takes parameters.</summary>
    public static IEnumerable<Measured> In(SourceFile file) =>
        file.Root.DescendantNodes().Select(node => Measure(node)).OfType<Measured>();

    /// <summary>True for what has a body of its own; the header of a record has none.</summary>
    public bool HasBody => Lines > 0;

    private static Measured? Measure(SyntaxNode node) => node switch
    {
        TypeDeclarationSyntax { ParameterList: { } list } type => new(NameOf(type), 0, list.Parameters.Count, type is RecordDeclarationSyntax ? 8 : 6, 0),
        DelegateDeclarationSyntax callback => new(NameOf(callback), 0, callback.ParameterList.Parameters.Count, 6, 0),
        BaseMethodDeclarationSyntax method => Member(method, method.ParameterList.Parameters.Count),
        LocalFunctionStatementSyntax local => Member(local, local.ParameterList.Parameters.Count),
        IndexerDeclarationSyntax indexer => Member(indexer, indexer.ParameterList.Parameters.Count),
        PropertyDeclarationSyntax { ExpressionBody: not null } property => Member(property, 0),
        AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } => Member(node, 0),
        GlobalStatementSyntax => null,
        CompilationUnitSyntax unit when unit.Members.OfType<GlobalStatementSyntax>().Any() => TopLevel(unit),
        _ => null,
    };

    private static Measured Member(SyntaxNode node, int parameters) => new(NameOf(node), LinesOf(node), parameters, 6, DepthOf(node));

    private static Measured TopLevel(CompilationUnitSyntax unit)
    {
        var statements = unit.Members.OfType<GlobalStatementSyntax>().ToList();
        var span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(statements[0].SpanStart, statements[^1].Span.End);
        return new("<top level>", LinesIn(unit.SyntaxTree, span), 0, 6, statements.Max(statement => DepthOf(statement)));
    }

    private static int LinesOf(SyntaxNode node)
    {
        var attributes = node is MemberDeclarationSyntax member ? member.AttributeLists : default;
        var start = attributes.Count > 0 ? attributes.Last().GetLastToken().GetNextToken().SpanStart : node.SpanStart;
        return LinesIn(node.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, node.Span.End));
    }

    private static int LinesIn(SyntaxTree tree, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var lines = tree.GetLineSpan(span);
        return lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
    }

    private static int DepthOf(SyntaxNode node)
    {
        var deepest = 0;
        foreach (var child in node.ChildNodes())
            deepest = Math.Max(deepest, DepthOf(child) + (Nests(child) ? 1 : 0));
        return deepest;
    }

    private static bool Nests(SyntaxNode node) => node switch
    {
        IfStatementSyntax => node.Parent is not ElseClauseSyntax,
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax => true,
        SwitchStatementSyntax or TryStatementSyntax or LockStatementSyntax or FixedStatementSyntax => true,
        UsingStatementSyntax => node.Parent is not UsingStatementSyntax,
        _ => false,
    };

    private static string NameOf(SyntaxNode node) =>
        string.Join('.', node.AncestorsAndSelf().Select(PartOf).Where(part => part.Length > 0).Reverse());

    private static string PartOf(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax callback => callback.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax => "ctor",
        OperatorDeclarationSyntax op => "operator" + op.OperatorToken.Text,
        ConversionOperatorDeclarationSyntax => "conversion",
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        IndexerDeclarationSyntax => "this",
        AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
        _ => "",
    };
}
