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

/// <summary>The value of a number word.</summary>
/// <param name="Kind">How it combines.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct NumberWord(NumberKind Kind, long Value);
