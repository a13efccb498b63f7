namespace Attest.Places;
/// <summary>x</summary>
public readonly record struct PlaceHit(int First, int Count, bool Demonym, string? Country);
