using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Somebody who speaks in a report, under the fullest words the report has for them.</summary>
internal sealed class Speaker
{
    /// <summary>The fullest mention.</summary>
    public required string Text { get; set; }

    /// <summary>What kind.</summary>
    public required SourceKind Kind { get; set; }

    /// <summary>True when the report withholds the name.</summary>
    public required bool Anonymous { get; set; }

    /// <summary>Digest of the last word of the name, or of the head noun.</summary>
    public required ulong Key { get; init; }

    /// <summary>True for an organisation, a document, a group.</summary>
    public required bool Body { get; init; }

    /// <summary>True for several people.</summary>
    public required bool Plural { get; init; }

    /// <summary>True when a name is among the words.</summary>
    public bool Named { get; set; }

    /// <summary>True for one person or several, and for no body.</summary>
    public bool Person { get; init; }

    /// <summary>True for a plural without number or name ("officials"): one of a kind speaks for all.</summary>
    public bool Collective { get; init; }

    /// <summary>True when a person's name is among the words.</summary>
    public bool Introduced { get; set; }

    /// <summary>True when the words name an office.</summary>
    public bool Office { get; set; }

    /// <summary>True when an age stands beside the name.</summary>
    public bool Aged { get; set; }

    /// <summary>Index of a known actor; -1 for none.</summary>
    public int Actor { get; init; } = -1;

    /// <summary>True when the words name an inquiry with a published method.</summary>
    public bool Investigation { get; init; }
}
