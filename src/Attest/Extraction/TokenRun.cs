namespace Attest.Extraction;

/// <summary>Some tokens in a row.</summary>
/// <param name="First">The first.</param>
/// <param name="End">Just after the last.</param>
internal readonly record struct TokenRun(int First, int End)
{
    /// <summary>True when a token is among them.</summary>
    public bool Holds(int token) => token >= First && token < End;
}
