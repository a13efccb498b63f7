using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Attest.Reading.Html;

/// <summary>Takes tags out of a page that nest deeper than any page that people read, before it is parsed: the parser's cost grows with the depth at every tag. The text stays.</summary>
internal static class TagGuard
{
    /// <summary>How deep elements may nest.</summary>
    private const int Deepest = 200;

    /// <summary>How many elements that the parser opens anew in each paragraph (b, font, ...) may be open at once.</summary>
    private const int MostFormatting = 8;

    private static readonly SearchValues<char> s_tagEnd = SearchValues.Create(">\"'");

    private static readonly FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> s_kinds = Kinds().GetAlternateLookup<ReadOnlySpan<char>>();

    private enum Kind { Nests, Formatting, Alone, Raw }

    /// <summary>The page itself when nothing is too deep.</summary>
    public static string Flatten(string html)
    {
        var walk = new Walk(html);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length;)
        {
            var next = walk.Tag(at);
            var found = html.AsSpan(next).IndexOf('<');
            at = found < 0 ? -1 : next + found;
        }

        return walk.Result();
    }

    private sealed class Walk(string html)
    {
        private readonly Dictionary<string, int> _out = new(StringComparer.OrdinalIgnoreCase);
        private StringBuilder? _flat;
        private int _copied;
        private int _depth;
        private int _formatting;

        /// <summary>Reads the markup at an offset; answers where to go on.</summary>
        public int Tag(int at)
        {
            var mark = html[at + 1];
            if (mark == '!') return Comment(at);
            var closes = mark == '/';
            var start = closes ? at + 2 : at + 1;
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
            if (end == start || !char.IsAsciiLetter(html[start])) return at + 1;
            var name = html.AsSpan(start, end - start);
            var kind = s_kinds.TryGetValue(name, out var known) ? known : Kind.Nests;
            var after = closes ? EndOf(end) : TagEnd(end);
            if (kind is Kind.Raw) return closes ? after : SkipRaw(name, after);
            if (kind is Kind.Alone) return after;
            if (closes) Close(name, kind, at, after);
            else if (!(IsForeign(name) && html[Math.Max(0, after - 2)] == '/')) Open(name, kind, at, after);
            return after;
        }

        public string Result() => _flat is null ? html : _flat.Append(html, _copied, html.Length - _copied).ToString();

        private static bool IsForeign(ReadOnlySpan<char> name) => name is "path" or "g" or "circle" or "rect" or "use" or "line" or "polygon" or "stop";

        private void Open(ReadOnlySpan<char> name, Kind kind, int at, int after)
        {
            if (_depth >= Deepest || (kind is Kind.Formatting && _formatting >= MostFormatting))
            {
                var key = name.ToString();
                _out[key] = _out.GetValueOrDefault(key) + 1;
                Cut(at, after);
                return;
            }

            _depth++;
            if (kind is Kind.Formatting) _formatting++;
        }

        private void Close(ReadOnlySpan<char> name, Kind kind, int at, int after)
        {
            if (_out.Count > 0 && _out.TryGetValue(name.ToString(), out var cut) && cut > 0)
            {
                _out[name.ToString()] = cut - 1;
                Cut(at, after);
                return;
            }

            if (_depth > 0) _depth--;
            if (kind is Kind.Formatting && _formatting > 0) _formatting--;
        }

        private void Cut(int at, int after)
        {
            _flat ??= new StringBuilder(html.Length);
            _flat.Append(html, _copied, at - _copied);
            _copied = Math.Max(_copied, Math.Min(after, html.Length));
        }

        private int Comment(int at)
        {
            if (!html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal)) return at + 2;
            var length = html.AsSpan(at + 4).IndexOf("-->");
            return length < 0 ? html.Length : at + 4 + length + 3;
        }

        private int EndOf(int at)
        {
            var length = html.AsSpan(at).IndexOf('>');
            return length < 0 ? html.Length : at + length + 1;
        }

        private int TagEnd(int at)
        {
            while (at < html.Length)
            {
                var length = html.AsSpan(at).IndexOfAny(s_tagEnd);
                if (length < 0) return html.Length;
                at += length;
                if (html[at] == '>') return at + 1;
                var quote = html.AsSpan(at + 1).IndexOf(html[at]);
                if (quote < 0) return EndOf(at);
                at += quote + 2;
            }

            return html.Length;
        }

        private int SkipRaw(ReadOnlySpan<char> name, int after)
        {
            for (var at = after; at < html.Length;)
            {
                var length = html.AsSpan(at).IndexOf("</");
                if (length < 0) return html.Length;
                at += length + 2;
                if (html.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase)) return EndOf(at);
            }

            return html.Length;
        }
    }

    private static FrozenDictionary<string, Kind> Kinds()
    {
        var kinds = new Dictionary<string, Kind>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in "b big code em font i nobr s small strike strong tt u".Split(' ')) kinds[name] = Kind.Formatting;
        // void elements, and those whose end tag may be left out
        foreach (var name in "area base br col embed frame hr img input keygen link meta param source track wbr html head body a p li dd dt tr td th thead tbody tfoot colgroup caption option optgroup rp rt rb rtc".Split(' ')) kinds[name] = Kind.Alone;
        foreach (var name in "script style textarea title xmp iframe noembed noframes".Split(' ')) kinds[name] = Kind.Raw;
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
