using Attest.Cli.Pages;
using Attest.Faces.Tests.Fixtures;
using Xunit;

namespace Attest.Faces.Tests.Pages;

public sealed class ReadingPageTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(110)]
    public void A_page_looks_as_accepted_at_every_width(int width) =>
        Golden.Holds($"tests/Attest.Faces.Tests/golden/bamako-{width}.txt", Render(new(width, Color: false, Unicode: true)));

    [Fact]
    public void A_page_looks_as_accepted_in_ascii() =>
        Golden.Holds("tests/Attest.Faces.Tests/golden/bamako-80-ascii.txt", Render(new(80, Color: false, Unicode: false)));

    [Fact]
    public void A_page_looks_as_accepted_in_colour() =>
        Golden.Holds("tests/Attest.Faces.Tests/golden/bamako-80-colour.txt", Render(new(80, Color: true, Unicode: true)).Replace("\e", "<ESC>", StringComparison.Ordinal));

    private static string Render(PageStyle style) => ReadingPage.Render(Bamako.Reading, Bamako.Text.ReplaceLineEndings("\n"), style);
}
