using Attest.House.Tests.Architecture;
using Xunit;

namespace Attest.House.Tests.Surface;

public sealed class PublicSurfaceTests
{
    private const string Kept = "src/Attest/PublicApi.txt";

    [Fact]
    public void The_public_surface_is_the_one_that_was_accepted()
    {
        var surface = PublicSurface.Of(Buildings.Engine.GetExportedTypes());
        if (MayAccept(Environment.GetEnvironmentVariable)) File.WriteAllText(Checkout.PathOf(Kept), surface);
        var kept = Checkout.Text(Kept);
        Assert.True(kept == surface, "The public surface has changed. If it was meant to, run the tests with ATTEST_ACCEPT=1 and look at what changed in "
            + $"{Kept}; tell users of it in CHANGELOG.md.\n{Difference(kept, surface)}");
    }

    [Theory]
    [InlineData(null, null, false), InlineData("1", null, true), InlineData("0", null, false), InlineData("1", "true", false), InlineData("1", "", true)]
    public void A_change_is_accepted_on_request_and_never_by_a_build_server(string? accept, string? server, bool may) =>
        Assert.Equal(may, MayAccept(name => name == "CI" ? server : accept));

    [Theory]
    [InlineData("abstract class Attest.House.Tests.Surface.Shown<T>")]
    [InlineData("    const int Most = 3")]
    [InlineData("    new(T first, string? second = null)")]
    [InlineData("    Attest.House.Tests.Surface.Shown<T>? Next { get; }")]
    [InlineData("    string? Name { get; init; }")]
    [InlineData("    void Offered(List<string?> names)")]
    public void The_surface_is_written_as_one_writes_it(string line) => Assert.Contains(line, PublicSurface.Of([typeof(Shown<>)]).Split('\n'));

    [Fact]
    public void What_nobody_else_can_use_is_left_out() => Assert.DoesNotContain("Hidden", PublicSurface.Of([typeof(Shown<>)]), StringComparison.Ordinal);

    [Theory]
    [InlineData("sealed record class Attest.Facts.Note")]
    [InlineData("    new(string Slug, string Detail, Attest.Facts.ClaimId? Claim = null)")]
    [InlineData("readonly record struct Attest.Facts.ClaimId")]
    [InlineData("    000 Killed")]
    [InlineData("    required int? Best { get; init; }")]
    [InlineData("sealed record class Attest.Facts.ReadOutcome.Refused : Attest.Facts.ReadOutcome")]
    public void Facts_are_among_it(string line) =>
        Assert.Contains(line, PublicSurface.Of(Buildings.Engine.GetExportedTypes()).Split('\n'));

    private static bool MayAccept(Func<string, string?> variable) =>
        variable("ATTEST_ACCEPT") == "1" && string.IsNullOrEmpty(variable("CI"));

    private static string Difference(string kept, string surface)
    {
        var (before, after) = (kept.Split('\n'), surface.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line)));
    }
}
