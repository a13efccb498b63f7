namespace Attest.Facts;

/// <summary>Whether a perpetrator is named as people or as an organisation.</summary>
public enum PerpetratorKind
{
    /// <summary>"gunmen", a named man.</summary>
    Individual,

    /// <summary>A group, an army.</summary>
    Organisation,
}
