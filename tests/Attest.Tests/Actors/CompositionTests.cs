using Xunit;

namespace Attest.Tests.Actors;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("L'armée malienne a dit", "L'armée malienne=a:fama")]
    [InlineData("des soldats nigériens sont morts", "soldats nigériens=a:gov-ne/mil")]
    [InlineData("des soldats nigérians sont morts", "soldats nigérians=a:gov-ng/mil")]
    [InlineData("deux gendarmes burkinabè ont fui", "gendarmes burkinabè=a:gov-bf/gnd")]
    [InlineData("les forces de défense et de sécurité burkinabè", "forces de défense et de sécurité burkinabè=a:gov-bf/sec")]
    [InlineData("l'armée de l'air tchadienne", "l'armée de l'air tchadienne=a:gov-td/air")]
    [InlineData("la police haïtienne et la garde présidentielle", "police haïtienne=a:gov-ht/pol")]
    [InlineData("l'armée du Mali a dit", "l'armée du Mali=a:fama")]
    [InlineData("le gouvernement sud-soudanais", "gouvernement sud-soudanais=a:gov-ss/gov")]
    [InlineData("L'ARMÉE MALIENNE A DIT", "ARMÉE MALIENNE=a:fama")]
    public void In_french_the_role_stands_before_the_demonym(string text, string found) => Assert.Equal([found], NamedActors.Ids(text));

    [Fact]
    public void Forces_with_a_name_of_their_own_keep_it() =>
        Assert.Equal(["Forces armées maliennes=a:fama"], NamedActors.Ids("Les Forces armées maliennes (FAMa) ont dit.").Take(1));

    [Theory]
    [InlineData("des soldats congolais sont morts")]
    [InlineData("des soldats de la région, malienne ou non")]
    [InlineData("une armée de volontaires")]
    public void A_role_without_one_country_composes_nothing(string text) => Assert.Empty(NamedActors.Ids(text));

    [Theory]
    [InlineData("the Armed Forces of Ukraine said", "Armed Forces of Ukraine=a:gov-ua/mil")]
    [InlineData("the army of the Central African Republic", "army of the Central African Republic=a:faca")]
    [InlineData("Kenyan prison guards fled", "Kenyan prison guards=a:gov-ke/pri")]
    [InlineData("Chadian presidential guard", "Chadian presidential guard=a:gov-td/pgd")]
    [InlineData("Ghana's navy", "Ghana's navy=a:gov-gh/nav")]
    [InlineData("Libyan coast guards", "Libyan coast guards=a:gov-ly/cgd")]
    [InlineData("Indian paramilitary police", "Indian paramilitary police=a:gov-in/par")]
    [InlineData("Togolese military intelligence", "Togolese military intelligence=a:gov-tg/int")]
    public void In_english_the_roles_of_reports_compose(string text, string found) => Assert.Equal([found], NamedActors.Ids($"On Monday {text}."));

    [Theory]
    [InlineData("The general staff of the Turkish side met.")]
    [InlineData("Colombian paramilitary groups met.")]
    public void A_demonym_behind_of_or_an_adjective_composes_nothing(string text) => Assert.Empty(NamedActors.Ids(text));

    [Fact]
    public void One_army_has_one_id() =>
        Assert.Equal(["Malian army=a:fama", "FAMa=a:fama", "Sudanese army=a:saf-sudan", "Sudanese Armed Forces=a:saf-sudan"], NamedActors.Ids("The Malian army and FAMa met. The Sudanese army is the Sudanese Armed Forces."));

    [Theory]
    [InlineData("a:gov-ne/mil", "a:gov-ne/mil"), InlineData("a:gov-bf/gnd", "a:gov-bf/gnd"), InlineData("a:gov-ml/mil", "a:fama"), InlineData("a:gov-zz/mil", null), InlineData("a:gov-ml/xyz", null), InlineData("a:gov-ml", null)]
    public void Composed_ids_are_looked_up(string id, string? found) => Assert.Equal(found, new Attest.Actors.ActorRegistry().ById(id)?.Id);
}
