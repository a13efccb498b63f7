namespace Attest.Facts;

/// <summary>How well a finding stands.</summary>
public enum FindingStatus
{
    /// <summary>One origin.</summary>
    Unconfirmed,

    /// <summary>Two or more origins agree with the best figure.</summary>
    Corroborated,

    /// <summary>No best, a denial, or figures more than twice apart.</summary>
    Contested,
}
