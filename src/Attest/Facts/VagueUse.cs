namespace Attest.Facts;

/// <summary>What vague words are worth under a policy.</summary>
public enum VagueUse
{
    /// <summary>A floor, never a best.</summary>
    Floor,

    /// <summary>A number from the policy's table, where nobody states one.</summary>
    Number,

    /// <summary>An interval from the policy's table, where nobody states a number.</summary>
    Interval,
}
