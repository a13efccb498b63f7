using Xunit;

namespace Attest.House.Tests.Architecture;

public sealed class FenceTests
{
    public static TheoryData<string> Fences => [.. Fence.All.Select(fence => fence.Name)];

    public static TheoryData<string, string> Climbers => new()
    {
        { "AngleSharp", "Attest.Reading.ParsesHtmlOutsideHtml touches AngleSharp." },
        { "System.IO", "Attest.Extraction.OpensAFile touches System.IO.File" },
        { "System.Net", "Attest.Reconciliation.AsksTheNetwork touches System.Net.Http.HttpClient" },
        { "System.Data", "Attest.Facts.AsksADatabase touches System.Data.Common.DbConnection" },
        { "Console", "Attest.Text.WritesToTheConsole touches System.Console" },
        { "Spectre.Console", "Attest.Publishing.DrawsATable touches Spectre.Console.Table" },
        { "System.CommandLine", "Attest.Lexicons.ReadsTheCommandLine touches System.CommandLine.RootCommand" },
    };

    [Theory, MemberData(nameof(Fences))]
    public void Nobody_climbs_a_fence(string name) => Expect.None(Named(name).ClimbedBy(Buildings.House));

    [Theory, MemberData(nameof(Climbers))]
    public void A_planted_climber_is_caught(string name, string climber) =>
        Assert.Contains(Named(name).ClimbedBy(Buildings.Planted), said => said.StartsWith(climber, StringComparison.Ordinal));

    [Fact]
    public void Every_fence_has_its_climber() =>
        Assert.Equal(Fence.All.Select(fence => fence.Name), Climbers.Select(row => row.Data.Item1));

    private static Fence Named(string name) => Fence.All.Single(fence => fence.Name == name);
}
