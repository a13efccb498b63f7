using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Trims evidence to whole words: a quotation mark that was opened within is closed within.</summary>
internal static class Evidence
{
    public static TextSpan Closed(string text, TextSpan span)
    {
        if (span.End >= text.Length || !IsQuote(text[span.End])) return span;
        var words = text.AsSpan(span.Start, span.Length);
        var opened = words.ContainsAny('"', '\u201C') && words.Count('"') % 2 + words.Count('\u201C') - words.Count('\u201D') > 0;
        return opened ? span with { Length = span.Length + 1 } : span;
    }

    private static bool IsQuote(char c) => c is '"' or '\u201D';
}
