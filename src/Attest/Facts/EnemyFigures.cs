namespace Attest.Facts;

/// <summary>What a party's figure for its enemy's losses is good for.</summary>
public enum EnemyFigures
{
    /// <summary>Shown apart, unless somebody who is no party states a figure that agrees.</summary>
    Apart,

    /// <summary>For high only, unless somebody who is no party states a figure that agrees.</summary>
    HighOnly,

    /// <summary>Counted where nobody else states a figure, else as <see cref="Apart"/>.</summary>
    IfAlone,

    /// <summary>Counted like any other.</summary>
    Counted,
}
