namespace Attest.Text;

/// <summary>Where a token stands.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>No blank before it.</summary>
    Glued = 1,

    /// <summary>First of a paragraph.</summary>
    Paragraph = 2,

    /// <summary>Within quotation marks.</summary>
    Quoted = 4,

    /// <summary>A number with a decimal part, which counts no people.</summary>
    Decimal = 8,

    /// <summary>Ends with a full stop of its own ("Gen.", "U.S.").</summary>
    Abbreviation = 16,

    /// <summary>Follows text that was masked or cut.</summary>
    Break = 32,
}
