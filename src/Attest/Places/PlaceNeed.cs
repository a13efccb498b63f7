namespace Attest.Places;

/// <summary>What a name needs about it to be taken for a place.</summary>
[Flags]
internal enum PlaceNeed : byte
{
    Nothing = 0,

    /// <summary>A frame in a text set in capitals.</summary>
    FrameInCapitals = 1,

    /// <summary>A frame always.</summary>
    Frame = 2,

    /// <summary>It is no place.</summary>
    Never = 4,

    /// <summary>It is an acronym: capitals in a mixed text, and not in a text set in capitals.</summary>
    Acronym = 8,

    /// <summary>It is no place in a text set in capitals.</summary>
    NeverInCapitals = 16,

    /// <summary>This row is meant only where the words about the name say what it is: "Niger state", "région du Nord".</summary>
    Word = 32,
}
