using Attest.Places.Files;
using Xunit;

namespace Attest.Tests.Places.Files;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("Diabaly", "Diabali")]
    [InlineData("N'Guigmi", "Nguigmi")]
    [InlineData("Bani Bangou", "Banibangou")]
    [InlineData("Assamaka", "Assamakka")]
    [InlineData("Djenné", "Jenne")]
    [InlineData("Khartoum", "Kartum")]
    public void Spellings_of_one_sound_have_one_skeleton(string one, string other) => Assert.Equal(Skeleton.Of(one), Skeleton.Of(other));

    [Theory]
    [InlineData("Djibo", "Djibougou")]
    [InlineData("Bamako", "Bamba")]
    public void Other_places_have_another(string one, string other) => Assert.NotEqual(Skeleton.Of(one), Skeleton.Of(other));

    [Fact]
    public void Too_little_is_no_skeleton() => Assert.Equal(NameKey.Nothing, Skeleton.Of("Ber"));

    [Theory]
    [InlineData("Ménaka", "Menaka")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Bɔŋ Ɗaura", "Bon Daura")]
    [InlineData("Sa‘dah", "Sa'dah")]
    [InlineData("Cœur", "Coeur")]
    [InlineData("Gao", "Gao")]
    [InlineData("غزة", "غزة")]
    public void Accents_are_left_out_and_other_scripts_stay(string name, string plain) => Assert.Equal(plain, Plain.Of(name));
}
