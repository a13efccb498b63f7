using System.Collections.Immutable;

namespace Attest.Facts;

/// <summary>Who counts as one origin, and how the figures of one origin become one.</summary>
public sealed record OriginRules
{
    /// <summary>Words left out when two mentions of a speaker are compared; lower case.</summary>
    public required ImmutableArray<string> Articles { get; init; }

    /// <summary>R21: documents without a name of their own, on one incident, are taken for one document.</summary>
    public required bool UnnamedDocumentsAreOne { get; init; }

    /// <summary>R16: the newest statement of an origin replaces its older ones.</summary>
    public required bool NewestReplaces { get; init; }

    /// <summary>Section 0: figures of one statement for groups that share nobody add up, marked computed.</summary>
    public required bool AddDisjointGroups { get; init; }

    /// <summary>How far apart in the text two figures of the same group may stand and still be parts of one count.</summary>
    /// <value>UTF-16 units between the two pieces of evidence.</value>
    public required int PartsWithin { get; init; }

    /// <summary>R15: people who die later are added to the count they are said to come on top of.</summary>
    public required bool AddLaterDeaths { get; init; }
}
