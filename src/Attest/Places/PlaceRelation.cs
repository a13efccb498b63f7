namespace Attest.Places;

/// <summary>Where something lies as seen from a place.</summary>
/// <param name="Metres">How far from it; 0 when not said.</param>
/// <param name="Bearing">Degrees from north, clockwise; null when not said.</param>
/// <param name="Near">True for "near" it.</param>
/// <param name="Between">True for "between" it and the next.</param>
/// <param name="Border">True for its border.</param>
internal readonly record struct PlaceRelation(int Metres, int? Bearing, bool Near, bool Between, bool Border)
{
    /// <summary>Nobody says where something is by a place farther away.</summary>
    public const int FarthestMetres = 1_000_000;

    /// <summary>True when nothing but the place itself is said.</summary>
    public bool IsAt => this == default;
}
