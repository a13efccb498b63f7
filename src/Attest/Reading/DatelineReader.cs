using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Reads the line a wire opens with: place, date and agency before a dash.</summary>
internal sealed class DatelineReader(ReadingLexicon words)
{
    /// <summary>Units from the beginning of a report within which its dateline must end.</summary>
    private const int Reach = 140;

    private const int MostPlaceWords = 6;
    private const int MostBareWords = 3; // of a place with no mark behind its date
    private const int LeastBareWord = 4; // units of its last word in a text in capitals: "ATTACKED ON 18 SEP." is no place
    private const int LeastText = 40;
    private const int LongestStationSign = 6;

    private static readonly SearchValues<char> s_noPlace = SearchValues.Create("\"“”?!;[]");
    private static readonly SearchValues<char> s_ends = SearchValues.Create("-–—−―:\n\r\u2028\u2029");

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _agencies = words.Agencies.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly FrozenSet<string> _house = words.WordsOf(CreditKind.House);
    private readonly FrozenSet<string> _labels = words.WordsOf(CreditKind.Label);

    /// <summary>The dateline that begins exactly at <paramref name="at"/>; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the first letter or bracket.</param>
    /// <param name="capitals">True when the whole text is in capitals, so that they mark no place.</param>
    /// <param name="published">The day of publication, for dates without a year; null when unknown.</param>
    /// <param name="full">True when the date was written with its year.</param>
    public Dateline? Read(string text, int at, bool capitals, DateOnly? published, out bool full)
    {
        full = false;
        if (at >= text.Length || !(char.IsUpper(text[at]) || text[at] == '(')) return null;
        var near = text.AsSpan(at, Math.Min(Reach, text.Length - at));
        for (var from = 0; ;)
        {
            var found = near[from..].IndexOfAny(s_ends);
            if (found < 0) return Bare(text, at, near, capitals, published, ref full);
            var mark = from + found;
            if (IsMark(near, mark, out var kind, out var end) && Parse(near[..mark], kind, capitals) is { } parts
                && (parts.IsDatedOrCredited || GoesOnAsText(text.AsSpan(at + end))))
            {
                return Made(text, at, end, parts, published, out full);
            }

            if (kind is Mark.Line) return Bare(text, at, near, capitals, published, ref full);
            from = mark + 1;
        }
    }

    /// <summary>"KHARTOUM 18 SEP. Gunmen attacked": a place in capitals and a date, with nothing between them and the text.</summary>
    private Dateline? Bare(string text, int at, ReadOnlySpan<char> near, bool capitals, DateOnly? published, ref bool full)
    {
        for (var gap = near.IndexOf(' '); gap > 0 && IsBarePlace(near[..gap], capitals);)
        {
            var rest = near[(gap + 1)..];
            if (WrittenDate.TryReadAt(rest, words.Months, out var date, out var end) && GoesOn(rest[end..], capitals, out var skipped))
                return Made(text, at, gap + 1 + end + skipped, new Parts { Place = new(0, gap), Date = date, Day = new(gap + 1, gap + 1 + end) }, published, out full);
            var more = rest.IndexOf(' ');
            gap = more < 0 ? -1 : gap + 1 + more;
        }

        return null;
    }

    private static bool IsBarePlace(ReadOnlySpan<char> place, bool capitals) =>
        IsPlace(place) && OpensInCapitals(place) && place.Count(' ') < MostBareWords && (!capitals || place.Length - 1 - place.LastIndexOf(' ') >= LeastBareWord);

    /// <summary>A new sentence behind a date; in a text in capitals only a full stop shows that one begins.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest, bool capitals, out int skipped)
    {
        skipped = rest.Length > 0 && rest[0] == '.' ? 1 : 0;
        var next = rest[skipped..].TrimStart();
        return next.Length > 0 && next.Length < rest.Length - skipped && (skipped > 0 || !capitals) && (char.IsUpper(next[0]) || next[0] is '"' or '“');
    }

    private Dateline Made(string text, int at, int end, Parts parts, DateOnly? published, out bool full)
    {
        var dated = published is null && parts.Date is { Year: null } day && StampedYear(text.AsSpan(0, at)) is { } year ? parts with { Date = day with { Year = year } } : parts;
        full = dated.Date?.Year is not null;
        return Make(text, at, end, dated, published);
    }

    /// <summary>The year that a heading above the dateline carries ("2010-09-CA-077"); null when there is none.</summary>
    private static int? StampedYear(ReadOnlySpan<char> above)
    {
        for (var at = above.Length - 4; at >= 0; at--)
        {
            var alone = (at == 0 || !char.IsLetterOrDigit(above[at - 1])) && (at + 4 == above.Length || !char.IsLetterOrDigit(above[at + 4]));
            if (alone && int.TryParse(above.Slice(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1950 and <= 2099) return year;
        }

        return null;
    }

    /// <summary>How a dateline ends.</summary>
    private enum Mark { None, Dash, Colon, Line }

    private readonly record struct Parts(Block Place, WrittenDate? Date, Block Day, Block Credit, bool Undated)
    {
        public bool IsDatedOrCredited => Date is not null || Credit.Length > 0 || Undated;
    }

    /// <summary>What stands between commas or in round brackets.</summary>
    private readonly record struct Piece(Block Block, bool InBrackets, bool First, bool Last);

    /// <summary>A bare place convinces only before a line of ordinary text, not before another heading.</summary>
    private static bool GoesOnAsText(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('\n', '\r', '\u2028');
        var line = (end < 0 ? rest : rest[..end]).Trim();
        var small = 0;
        foreach (var c in line[..Math.Min(LeastText, line.Length)])
            if (char.IsLower(c)) small++;
        return line.Length >= LeastText && small >= LeastText / 2;
    }

    private static bool IsMark(ReadOnlySpan<char> near, int at, out Mark kind, out int end)
    {
        (kind, end) = (Mark.None, at + 1);
        var spaced = at > 0 && near[at - 1] is ' ' or '\u00A0' or ')';
        var open = at + 1 >= near.Length || near[at + 1] is ' ' or '\u00A0' or '-' or '[' or '"' or '“' or '\n' or '\r' or '\u2028';
        switch (near[at])
        {
            case '-':
                while (end < near.Length && near[end] == '-') end++;
                kind = (end > at + 1 || (spaced && open)) ? Mark.Dash : Mark.None;
                return kind is Mark.Dash;
            case '–' or '—' or '−' or '―':
                kind = Mark.Dash;
                return true;
            case ':':
                kind = Mark.Colon;
                return open;
            default:
                (kind, end) = (Mark.Line, at);
                return true;
        }
    }

    private Dateline Make(string text, int at, int end, Parts parts, DateOnly? published)
    {
        var near = text.AsSpan(at);
        var credit = parts.Credit.Length == 0 ? null : near[parts.Credit.Start..parts.Credit.End].Trim().ToString();
        return new Dateline(
            text.Substring(at, end).Trim(),
            TextSpan.Between(at, at + near[..end].TrimEnd().Length),
            parts.Place.Length == 0 ? null : OneLine(near[parts.Place.Start..parts.Place.End].Trim()),
            parts.Date?.Resolve(published),
            credit is null ? null : words.Agencies.GetValueOrDefault(credit, credit))
        {
            Day = parts.Date is null ? null : TextSpan.Between(at + parts.Day.Start, at + parts.Day.End),
        };
    }

    private static string OneLine(ReadOnlySpan<char> place) => place.ToString().ReplaceLineEndings(" ");

    /// <summary>Splits what stands before the mark into place, date and credit; null when it is no dateline.</summary>
    private Parts? Parse(ReadOnlySpan<char> head, Mark mark, bool capitals)
    {
        var parts = new Parts();
        var (placeEnd, pieces) = (0, 0);
        for (var at = 0; at < head.Length; pieces++)
        {
            var inBrackets = head[at] == '(';
            var end = PieceEnd(head, at, inBrackets);
            if (end < 0 || pieces > 5) return null;
            var piece = Block.Trimmed(head, inBrackets ? at + 1 : at, end);
            at = Next(head, inBrackets ? end + 1 : end);
            if (piece.Length == 0) continue;
            if (!Take(head[piece.Start..piece.End], new(piece, inBrackets, First: pieces == 0, Last: at >= head.Length), capitals, ref parts)) return null;
            if (!parts.IsDatedOrCredited) placeEnd = inBrackets ? piece.End + 1 : piece.End;
        }

        if (parts.Place.Length > 0) parts = parts with { Place = new(0, placeEnd) };
        return Convinces(head, parts, mark, capitals) ? parts : null;
    }

    private static int PieceEnd(ReadOnlySpan<char> head, int at, bool inBrackets)
    {
        var length = inBrackets ? head[at..].IndexOf(')') : head[at..].IndexOfAny(",(");
        return length >= 0 ? at + length : inBrackets ? -1 : head.Length;
    }

    private static int Next(ReadOnlySpan<char> head, int at)
    {
        while (at < head.Length && (head[at] is ',' or '.' || char.IsWhiteSpace(head[at]))) at++;
        return at;
    }

    private bool Take(ReadOnlySpan<char> said, Piece piece, bool capitals, ref Parts parts)
    {
        if (TakeDate(said, piece, ref parts)) return true;
        if (piece.InBrackets && (_agencies.TryGetValue(said, out _) || IsCredit(said, parts, piece.Last, capitals)))
        {
            parts = parts with { Credit = piece.Block };
            return true;
        }

        if (!IsPlace(said) || parts.Date is not null || parts.Credit.Length > 0) return false;
        if (piece.First) parts = parts with { Place = piece.Block };
        return !piece.First || !piece.InBrackets;
    }

    private bool TakeDate(ReadOnlySpan<char> said, Piece piece, ref Parts parts)
    {
        var before = parts;
        if (parts.Date is { Year: null } day && said.Length == 4 && int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            parts = parts with { Date = day with { Year = year }, Day = new(parts.Day.Start, piece.Block.End) };
        else if (parts.Date is null && WrittenDate.TryRead(said, words.Months, out var date))
            parts = parts with { Date = date, Day = piece.Block };
        else if (parts.Date is null && !piece.InBrackets && !piece.First && IsWeekday(said))
            parts = parts with { Undated = true };
        else if (parts.Date is null && !piece.InBrackets && piece.First && DateAfterPlace(said, out var place, out date))
            parts = parts with { Date = date, Day = new(piece.Block.Start + place.End + 1, piece.Block.End), Place = place };
        return parts != before;
    }

    /// <summary>"KABUL Sept 19": no comma between place and date.</summary>
    private bool DateAfterPlace(ReadOnlySpan<char> said, out Block place, out WrittenDate date)
    {
        for (var at = said.IndexOf(' '); at > 0 && at < said.Length - 3;)
        {
            if (WrittenDate.TryRead(said[(at + 1)..], words.Months, out date) && IsPlace(said[..at]))
            {
                place = new(0, at);
                return true;
            }

            var more = said[(at + 1)..].IndexOf(' ');
            at = more < 0 ? -1 : at + 1 + more;
        }

        (place, date) = (default, default);
        return false;
    }

    private bool IsWeekday(ReadOnlySpan<char> said) =>
        words.Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(said.Trim(" ."), out var month) && month == 0;

    /// <summary>An agency that the lexicon does not know: after the date, or by its words, or a station's sign.</summary>
    private bool IsCredit(ReadOnlySpan<char> said, Parts parts, bool last, bool capitals)
    {
        if (!last || said.Length > 60 || !char.IsLetter(said[0])) return false;
        if (parts.Date is not null || parts.Undated) return true;
        for (var cursor = new WordCursor(said); cursor.MoveNext();)
            if (_house.GetAlternateLookup<ReadOnlySpan<char>>().Contains(cursor.Word)) return true;
        return !capitals && IsStationSign(said);
    }

    /// <summary>A few capitals, perhaps with a digit: the sign of a broadcaster.</summary>
    public static bool IsStationSign(ReadOnlySpan<char> credit)
    {
        foreach (var c in credit)
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c)) return false;
        return credit.Length is > 1 and <= LongestStationSign;
    }

    private static bool IsPlace(ReadOnlySpan<char> said)
    {
        var count = 0;
        for (var cursor = new WordCursor(said); cursor.MoveNext(); count++)
        {
            if (char.IsAsciiDigit(cursor.Word[0])) return false;
            if (!char.IsUpper(cursor.Word[0]) && (count == 0 || cursor.Word.Length > 3)) return false;
        }

        return count is > 0 and <= MostPlaceWords && said.IndexOfAny(s_noPlace) < 0;
    }

    private bool Convinces(ReadOnlySpan<char> head, Parts parts, Mark mark, bool capitals)
    {
        var known = parts.Credit.Length > 0 && _agencies.TryGetValue(head[parts.Credit.Start..parts.Credit.End].Trim(), out _);
        if (parts.Place.Length == 0) return known && parts.Date is null && mark is Mark.Dash or Mark.Line && head.TrimEnd()[^1] == ')';
        var place = head[parts.Place.Start..parts.Place.End];
        if (mark is Mark.Line) return parts.Date is not null && head.TrimEnd()[^1] == ')';
        if (parts.Date is not null || parts.Undated || known) return true;
        if (capitals || !OpensInCapitals(place)) return false;
        if (mark is Mark.Colon && parts.Credit.Length == 0 && place.Length > 40) return false;
        return !_labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(place.Trim());
    }

    /// <summary>The first word of the place in capitals, and longer than an initial.</summary>
    private static bool OpensInCapitals(ReadOnlySpan<char> place)
    {
        var comma = place.IndexOfAny(",(");
        var first = comma < 0 ? place : place[..comma];
        var letters = 0;
        foreach (var c in first)
        {
            if (!char.IsLetter(c)) continue;
            if (!char.IsUpper(c)) return false;
            letters++;
        }

        return letters >= 3;
    }
}
