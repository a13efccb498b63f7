using Attest.Facts;
using Xunit;

namespace Attest.Tests.Extraction;

/// <summary>Who is behind an incident, by the words that say to whom its people belong.</summary>
public sealed class PerpetratorTests
{
    [Theory]
    [InlineData("Members of the Group for Support of Islam and Muslims attacked a post in Gao on Tuesday.", "a:jnim")]
    [InlineData("Militants from JNIM attacked a post in Gao on Tuesday.", "a:jnim")]
    [InlineData("Soldiers of the Malian army attacked a post in Gao on Tuesday.", "a:fama")]
    public void People_of_an_actor_are_its_own(string text, string id) => Assert.Contains(Perpetrators(text), perpetrator => perpetrator.Id == id && perpetrator.Kind == PerpetratorKind.Organisation);

    [Fact]
    public void A_raid_that_is_claimed_has_its_claimant_first() =>
        Assert.Equal(("a:jnim", PerpetratorBasis.Claimed), Perpetrators("Ten people were killed in a raid in Gao on Tuesday. JNIM has claimed the raid.").Select(known => (known.Id, known.Basis)).First());

    private static System.Collections.Immutable.ImmutableArray<Perpetrator> Perpetrators(string text) => Extract.Plainly(text).Incidents[0].Perpetrators;
}
