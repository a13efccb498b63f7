namespace Attest.Facts;

/// <summary>How the words of a figure limit it.</summary>
public enum Bound
{
    /// <summary>"77".</summary>
    Exact,

    /// <summary>"at least 12": 12 and up.</summary>
    AtLeast,

    /// <summary>"more than 12": 13 and up.</summary>
    MoreThan,

    /// <summary>"up to 30": 30 and down.</summary>
    UpTo,

    /// <summary>"fewer than 30": 29 and down.</summary>
    FewerThan,

    /// <summary>"around 100", "a dozen".</summary>
    About,

    /// <summary>"nearly 100".</summary>
    Nearly,

    /// <summary>"between 50 and 80".</summary>
    Range,

    /// <summary>"dozens", "some": a word with an entry in the lexicon, no number.</summary>
    Vague,
}
