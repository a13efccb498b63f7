namespace Attest.Extraction;

/// <summary>A verb with its auxiliaries.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Just after the last token.</param>
/// <param name="Main">First token of the verb that counts.</param>
/// <param name="Passive">True for "was killed".</param>
/// <param name="Negated">True for "did not kill".</param>
/// <param name="Modal">True for "could rise": not stated as a fact.</param>
/// <param name="Hedged">True for "were reportedly killed", "are feared dead".</param>
internal sealed record VerbGroup(int First, int End, int Main, bool Passive, bool Negated, bool Modal, bool Hedged);
