namespace Attest.Facts;

/// <summary>What the words of a list of names say about those named.</summary>
public enum ListedNames
{
    /// <summary>The figure is no list of names.</summary>
    None,

    /// <summary>Those listed are dead.</summary>
    Dead,

    /// <summary>Both readings stand: dead, or merely named.</summary>
    Ambiguous,
}
