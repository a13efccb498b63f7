namespace Attest.Facts;

/// <summary>What a party does with words.</summary>
public enum StatementKind
{
    /// <summary>It says it carried the incident out.</summary>
    Responsibility,

    /// <summary>It says it did not.</summary>
    Denial,

    /// <summary>It condemns.</summary>
    Condemnation,

    /// <summary>It asks or calls for something.</summary>
    Appeal,

    /// <summary>It has given no figure.</summary>
    NoFigure,
}
