using Attest.Lexicons;

namespace Attest.Tests.Lexicons;

/// <summary>A file of lexicons in place of the embedded one.</summary>
/// <param name="File">Path below the lexicons: "en/numbers.tsv".</param>
/// <param name="Text">What it holds.</param>
internal sealed record Planted(string File, string Text)
{
    /// <summary>The same with lines beneath the row of a name.</summary>
    public Planted Beneath(string name, string beneath) =>
        this with { Text = string.Join('\n', Text.Split('\n').Select(line => line.StartsWith(name + "\t", StringComparison.Ordinal) ? line + "\n" + beneath : line)) };

    /// <summary>The embedded lexicons with this file in place of theirs.</summary>
    public LexiconShelf Shelf() => LexiconShelf.Embedded().With("lexicons/" + File, Text);
}
