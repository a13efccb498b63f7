namespace Attest.Reading;

/// <summary>Tells HTML from plain text.</summary>
internal static class HtmlSigns
{
    private const int Reach = 2000;

    /// <summary>True when the content looks like HTML, or when the sender calls it so and it holds a tag.</summary>
    public static bool Show(string text, string? mediaType)
    {
        var start = text.AsSpan(0, Math.Min(Reach, text.Length)).TrimStart("\uFEFF \t\r\n");
        if (mediaType is not null && mediaType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)) return false;
        if (mediaType is not null && mediaType.Contains("html", StringComparison.OrdinalIgnoreCase)) return text.Contains('<', StringComparison.Ordinal);
        if (start.IsEmpty || start[0] != '<') return false;
        foreach (var sign in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<div", "<p>", "<p ", "<h1", "<!--", "<section", "<main", "<?xml"])
            if (start.Contains(sign, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
