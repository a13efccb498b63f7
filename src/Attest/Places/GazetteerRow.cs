namespace Attest.Places;

/// <summary>A place as a gazetteer has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">ISO alpha-2; empty where it lies in no country or in several.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Lat">Degrees north.</param>
/// <param name="Lon">Degrees east.</param>
public sealed record GazetteerRow(string Id, string Name, string Country, PlaceKind Kind, double Lat, double Lon)
{
    /// <summary>The letters of a country; empty for none.</summary>
    internal static string Letters(int country) => country == CountryCode.None ? "" : CountryCode.Text(country);
}
