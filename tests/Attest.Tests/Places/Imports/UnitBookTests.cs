using Attest.Places;
using Attest.Places.Imports;
using Xunit;

namespace Attest.Tests.Places.Imports;

public sealed class UnitBookTests : IDisposable
{
    private readonly UnitBook _units = new(WorldGazetteer.DefaultPath);

    public void Dispose() => _units.Dispose();

    [Theory]
    [InlineData("ML", "Gao", "u:ml-gao"), InlineData("ML", "Région de Gao", "u:ml-gao"), InlineData("ML", "Gao Region", "u:ml-gao"), InlineData("ML", "Ménaka Region", "u:ml-menaka")]
    [InlineData("ML", "Taoudénit Region", "u:ml-taoudenit"), InlineData("ML", "Tombouctou", "u:ml-tombouctou"), InlineData("ML", "Timbuktu", "u:ml-tombouctou"), InlineData("ML", "Ségou Region", "u:ml-segou")]
    [InlineData("ML", "Segou region", "u:ml-segou"), InlineData("ML", "District de Bamako", "u:ml-bamako"), InlineData("BF", "Sahel Region", "u:bf-sahel"), InlineData("BF", "Est", "u:bf-est"), InlineData("BF", "Boucle du Mouhoun", "u:bf-boucle-du-mouhoun")]
    [InlineData("NE", "Tillabéri Region", "u:ne-tillaberi"), InlineData("NE", "Tillaberi", "u:ne-tillaberi"), InlineData("NG", "Borno State", "a1:NG.27"), InlineData("ML", "Vorzan", null)]
    public void A_first_level_unit_is_known_by_the_ways_it_is_written(string country, string name, string? id) => Assert.Equal(id, _units.ByName(country, PlaceKind.Unit, name));

    [Theory]
    [InlineData("ML", "Cercle d’Ansongo", "Ansongo"), InlineData("ML", "Ansongo cercle", "Ansongo"), InlineData("ML", "Cercle de Douentza", "Douentza"), InlineData("BF", "Soum Province", "Soum"), InlineData("BF", "Province du Soum", "Soum")]
    [InlineData("NE", "Département de Filingué", "Filingué"), InlineData("NE", "Filingue department", "Filingué")]
    public void So_is_a_second_level_one(string country, string name, string shown)
    {
        var id = _units.ByName(country, PlaceKind.District, name);
        Assert.NotNull(id);
        using var world = WorldGazetteer.Default();
        Assert.StartsWith("u:" + country.ToLowerInvariant(), id, StringComparison.Ordinal);
        Assert.Contains(Attest.Places.Imports.NameTidy.Slug(shown), id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mali", "ML"), InlineData("ML", "ML"), InlineData("Yemen (North Yemen)", "YE"), InlineData("DR Congo (Zaire)", "CD"), InlineData("Russia (Soviet Union)", "RU"), InlineData("Myanmar (Burma)", "MM"), InlineData("Ivory Coast", "CI"), InlineData("ZZ", null), InlineData("Vorzan", null)]
    public void A_country_is_known_by_name_and_code(string name, string? code) => Assert.Equal(code, _units.Country(name));

    [Theory]
    [InlineData(12.65, -8.0, "ML"), InlineData(15.5, 44.2, "YE"), InlineData(0, -30, null)]
    public void A_spot_lies_in_a_country_or_at_sea(double lat, double lon, string? code) => Assert.Equal(code, _units.CountryAt(lat, lon));

    [Theory]
    [InlineData("Région de Gao", "Gao"), InlineData("Cercle d'Ansongo", "Ansongo"), InlineData("Gao", "Gao"), InlineData("Region", "Region"), InlineData("Province de l'Oudalan", "Oudalan"), InlineData("Borno State", "Borno")]
    public void The_word_that_says_what_a_unit_is_is_left_out(string name, string bare) => Assert.Equal(bare, UnitName.Bare(name));
}
