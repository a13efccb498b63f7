namespace Attest.Facts;

/// <summary>How firmly the speaker states a figure.</summary>
public enum ClaimStatus
{
    /// <summary>Stated.</summary>
    Asserted,

    /// <summary>Denied by the one who is quoted.</summary>
    Denied,

    /// <summary>The text itself says that it could not be confirmed: "reportedly", "feared".</summary>
    Unconfirmed,

    /// <summary>Not yet so: "could rise to".</summary>
    Expected,
}
