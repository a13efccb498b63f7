using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>One reading as a page for people.</summary>
internal static class ReadingPage
{
    public static string Render(ReportReading reading, string text, PageStyle style) => $"{reading.Id} {text.Length} {style.Width}\n";
}
