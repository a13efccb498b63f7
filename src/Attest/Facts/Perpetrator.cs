namespace Attest.Facts;

/// <summary>Who is said to have carried an incident out.</summary>
/// <param name="Id">The registry's id; null for people it does not know.</param>
/// <param name="Name">The registry's name, or the report's words.</param>
/// <param name="Kind">People or an organisation.</param>
/// <param name="Basis">How the report comes to name it.</param>
/// <param name="Text">The report's words.</param>
public sealed record Perpetrator(string? Id, string Name, PerpetratorKind Kind, PerpetratorBasis Basis, string Text);
