namespace Attest.Lexicons;

/// <summary>How a number word combines with its neighbours.</summary>
internal enum NumberKind : byte
{
    /// <summary>Not a number word.</summary>
    None,

    /// <summary>"three": ends a tens word, begins a hundred.</summary>
    Unit,

    /// <summary>"thirteen", "thirty".</summary>
    Ten,

    /// <summary>"hundred".</summary>
    Hundred,

    /// <summary>"thousand", "million".</summary>
    Scale,

    /// <summary>"dozen": twelve, more or less.</summary>
    Dozen,
}
