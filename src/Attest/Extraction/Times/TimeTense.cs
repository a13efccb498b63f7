namespace Attest.Extraction.Times;

/// <summary>Whether the clause of a time tells what was or what is to come.</summary>
internal enum TimeTense : byte
{
    /// <summary>The clause does not say.</summary>
    Open,

    /// <summary>It was: "they came on Friday".</summary>
    Past,

    /// <summary>It is to come: "will meet on Friday".</summary>
    Ahead,
}
