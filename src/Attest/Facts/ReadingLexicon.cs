namespace Attest.Facts;

using System.Collections.Frozen;
using System.Collections.Immutable;

/// <summary>The words a reader of pages needs: agencies, outlets, furniture, months, languages. All look-ups disregard capitals.</summary>
public sealed record ReadingLexicon
{
    /// <summary>No words at all: a reader over it knows no agency, no month and no furniture.</summary>
    public static ReadingLexicon Empty { get; } = new();

    /// <summary>The short name of an agency by each name it is credited under.</summary>
    public FrozenDictionary<string, string> Agencies { get; init; } = Words<string>();

    /// <summary>The outlet by the host of its pages, without "www.".</summary>
    public FrozenDictionary<string, string> Outlets { get; init; } = Words<string>();

    /// <summary>1 to 12 by the name of a month, 0 by the name of a weekday.</summary>
    public FrozenDictionary<string, int> Months { get; init; } = Words<int>();

    /// <summary>The languages in which a small word is common, as bits in the order of <see cref="Languages"/>.</summary>
    public FrozenDictionary<string, int> SmallWords { get; init; } = Words<int>();

    /// <summary>ISO 639-1 codes of the languages told apart, at most 31.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Scripts that tell a language by themselves.</summary>
    public ImmutableArray<Script> Scripts { get; init; } = [];

    /// <summary>What stands in a text and is no part of the report, by kind.</summary>
    public FrozenDictionary<FurnitureKind, ImmutableArray<string>> Furniture { get; init; } = FrozenDictionary<FurnitureKind, ImmutableArray<string>>.Empty;

    /// <summary>Words by which a report says who wrote it, by kind.</summary>
    public FrozenDictionary<CreditKind, ImmutableArray<string>> Credits { get; init; } = FrozenDictionary<CreditKind, ImmutableArray<string>>.Empty;

    /// <summary>What stands between a headline and the name of a site, blanks included.</summary>
    public ImmutableArray<string> TitleSeparators { get; init; } = [];

    /// <summary>Words in the classes and names of a page's elements, by what they say of the element.</summary>
    public FrozenDictionary<PageCue, ImmutableArray<string>> PageCues { get; init; } = FrozenDictionary<PageCue, ImmutableArray<string>>.Empty;

    private static FrozenDictionary<string, T> Words<T>() => FrozenDictionary<string, T>.Empty;
}
