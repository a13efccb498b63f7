namespace Attest.Text;

/// <summary>How a word is written.</summary>
public enum TokenCase : byte
{
    /// <summary>No capitals, or no letters.</summary>
    Lower,

    /// <summary>One capital at the beginning.</summary>
    Title,

    /// <summary>Capitals only, two or more.</summary>
    Upper,

    /// <summary>Capitals within.</summary>
    Mixed,
}
