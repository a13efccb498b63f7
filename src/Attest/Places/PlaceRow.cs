namespace Attest.Places;

/// <summary>One row as it is kept in memory: where its text stands, and what ranking asks of it.</summary>
/// <param name="Offset">Where its line begins in the table's bytes.</param>
/// <param name="Country">Its country, as <see cref="CountryCode"/> numbers it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Own">True for an own row nobody has held against a source.</param>
/// <param name="People">Inhabitants; 0 when not known or no town.</param>
internal readonly record struct PlaceRow(int Offset, short Country, PlaceKind Kind, bool Own, int People)
{
    /// <summary>From this size a town needs no frame in a text set in capitals.</summary>
    public const int Large = 500_000;

    public bool StandsAlone => Kind is PlaceKind.Country or PlaceKind.Unit or PlaceKind.Capital || People >= Large;
}
