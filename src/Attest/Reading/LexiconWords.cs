using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>The lexicon's lists in the shapes the readers ask for.</summary>
internal static class LexiconWords
{
    public static ImmutableArray<string> ListOf(this ReadingLexicon words, FurnitureKind kind) => words.Furniture.GetValueOrDefault(kind, []);

    public static ImmutableArray<string> ListOf(this ReadingLexicon words, CreditKind kind) => words.Credits.GetValueOrDefault(kind, []);

    public static FrozenSet<string> WordsOf(this ReadingLexicon words, FurnitureKind kind) => words.ListOf(kind).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> WordsOf(this ReadingLexicon words, CreditKind kind) => words.ListOf(kind).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
