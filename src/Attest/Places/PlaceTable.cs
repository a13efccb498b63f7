using System.Globalization;
using System.Text;
using Attest.Text;

namespace Attest.Places;

/// <summary>The rows of the embedded tables, found by name. Only names are read at start; a row's figures are read when it is resolved.</summary>
internal sealed class PlaceTable
{
    private const int NameColumn = 1, AliasColumn = 2, LatColumn = 3, LonColumn = 4, SizeColumn = 5, KindColumn = 6, SlugColumn = 7, UnitColumn = 8, CheckedColumn = 9;
    private readonly byte[] _text;
    private readonly NameTrie _trie = new(45_000);
    private readonly List<PlaceRow> _rows = new(26_000);
    private readonly List<Posting> _postings = new(42_000);
    private readonly int[] _countries = new int[CountryCode.Count];

    /// <summary>Reads the embedded tables.</summary>
    public PlaceTable()
    {
        _countries.AsSpan().Fill(-1);
        string[] files = ["data/countries.tsv", "data/units.tsv", "data/places.tsv", "data/place-stoplist.tsv"];
        var starts = new int[files.Length + 1];
        _text = ReadAll(files, starts);
        for (var i = 0; i < 3; i++) ReadRows(files[i], i, starts[i], starts[i + 1]);
        ReadStopList(starts[3], starts[4]);
    }

    /// <summary>How many rows.</summary>
    public int Count => _rows.Count;

    public NameTrie Names => _trie;

    public PlaceRow this[int row] => _rows[row];

    /// <summary>A posting by the trie's value or by <see cref="Posting.Next"/>.</summary>
    public Posting PostingAt(int handle) => _postings[handle];

    /// <summary>The row of a country; -1 for none.</summary>
    public int RowOf(int country) => _countries[country];

    public ReadOnlySpan<byte> Name(int row) => Cell(row, NameColumn);

    /// <summary>First-level unit of a town; the unit itself for a unit; empty for a country.</summary>
    public ReadOnlySpan<byte> Unit(int row) => _rows[row].Kind switch
    {
        PlaceKind.Unit => Cell(row, NameColumn),
        PlaceKind.Country => default,
        _ => Cell(row, UnitColumn),
    };

    /// <summary>Latitude, longitude, and (countries and units) the radius in metres.</summary>
    public (double Lat, double Lon, int Radius) Point(int row) =>
        (double.Parse(Cell(row, LatColumn), CultureInfo.InvariantCulture), double.Parse(Cell(row, LonColumn), CultureInfo.InvariantCulture),
         int.Parse(Cell(row, SizeColumn), CultureInfo.InvariantCulture));

    /// <summary>The part of a row's id after its country: the slug given, or one made from the name.</summary>
    public string SlugOf(int row)
    {
        var given = _rows[row].Kind == PlaceKind.Country ? default : Cell(row, SlugColumn);
        if (given.Length > 0) return Encoding.UTF8.GetString(given);
        var slug = new StringBuilder();
        foreach (var b in Cell(row, NameColumn))
        {
            if (char.IsAsciiLetterOrDigit((char)b)) slug.Append(char.ToLowerInvariant((char)b));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>True when the first row lies in the second by country and, for a unit, by unit.</summary>
    public bool Lies(int inner, int outer)
    {
        var (a, b) = (_rows[inner], _rows[outer]);
        if (a.Country != b.Country || inner == outer || a.Kind == PlaceKind.Country) return false;
        return b.Kind == PlaceKind.Country || (b.Kind == PlaceKind.Unit && a.Kind != PlaceKind.Unit && Unit(inner).SequenceEqual(Cell(outer, NameColumn)));
    }

    private ReadOnlySpan<byte> Cell(int row, int column)
    {
        ReadOnlySpan<byte> line = _text.AsSpan(_rows[row].Offset);
        line = line[..line.IndexOf((byte)'\n')];
        for (; column > 0; column--) line = line[(line.IndexOf((byte)'\t') + 1)..];
        var end = line.IndexOf((byte)'\t');
        return end < 0 ? line : line[..end];
    }

    private static byte[] ReadAll(string[] files, int[] starts)
    {
        var streams = new Stream[files.Length];
        for (var i = 0; i < files.Length; i++)
        {
            streams[i] = typeof(PlaceTable).Assembly.GetManifestResourceStream(files[i]) ?? throw new PlaceException(files[i], 0, "expected an embedded table, found none");
            starts[i + 1] = starts[i] + (int)streams[i].Length;
        }

        var text = new byte[starts[^1]];
        for (var i = 0; i < streams.Length; i++)
        {
            using var stream = streams[i];
            stream.ReadExactly(text, starts[i], starts[i + 1] - starts[i]);
        }

        return text;
    }

    /// <summary>The one hot loop of the start: some 24,000 rows and twice as many names.</summary>
    private void ReadRows(string file, int table, int start, int end)
    {
        Span<Range> cells = stackalloc Range[14];
        var number = 0;
        for (var at = start; at < end;)
        {
            number++;
            ReadOnlySpan<byte> line = _text.AsSpan(at, end - at);
            var length = line.IndexOf((byte)'\n');
            if (length < 0) throw new PlaceException(file, number, "expected a line end, found the end of the file");
            line = line[..length];
            if (length > 0 && line[0] != '#')
            {
                var found = Split(line, cells);
                if (found < 8 || line[cells[0]].Length != 2) throw new PlaceException(file, number, $"expected alpha-2, name and six more cells, found {found} cells");
                AddRow(table, at, line, cells[..found]);
            }

            at += length + 1;
        }
    }

    private static int Split(ReadOnlySpan<byte> line, Span<Range> cells)
    {
        int count = 0, from = 0;
        for (var i = 0; i <= line.Length && count < cells.Length; i++)
        {
            if (i < line.Length && line[i] != '\t') continue;
            cells[count++] = from..i;
            from = i + 1;
        }

        return count;
    }

    private void AddRow(int table, int offset, ReadOnlySpan<byte> line, ReadOnlySpan<Range> cells)
    {
        var country = CountryCode.Of(line[cells[0]]);
        var kind = table switch
        {
            0 => PlaceKind.Country,
            1 => PlaceKind.Unit,
            _ => line[cells[KindColumn]] is [(byte)'C'] ? PlaceKind.Capital : PlaceKind.City,
        };
        var own = table == 2 && line[cells[KindColumn]] is [(byte)'S'] && line[cells[CheckedColumn]].Length == 0;
        var row = _rows.Count;
        if (table == 0) _countries[country] = row;
        _rows.Add(new PlaceRow(offset, (short)country, kind, own, table == 2 ? Number(line[cells[SizeColumn]]) : 0));
        AddName(line[cells[NameColumn]], row, PlaceForm.Name);
        AddNames(line[cells[AliasColumn]], row, PlaceForm.Name);
        if (table == 0) AddNames(line[cells[KindColumn]], row, PlaceForm.Demonym);
    }

    private static int Number(ReadOnlySpan<byte> cell)
    {
        var value = 0;
        foreach (var b in cell) value = value * 10 + (b - '0');
        return value;
    }

    private void AddNames(ReadOnlySpan<byte> list, int row, PlaceForm form)
    {
        while (list.Length > 0)
        {
            var bar = list.IndexOf((byte)'|');
            AddName(bar < 0 ? list : list[..bar], row, form);
            list = bar < 0 ? default : list[(bar + 1)..];
        }
    }

    private void AddName(ReadOnlySpan<byte> name, int row, PlaceForm form)
    {
        Span<ulong> words = stackalloc ulong[12];
        var need = IsAcronym(name) ? PlaceNeed.Acronym : PlaceNeed.Nothing;
        AddPosting(words[..NameCutter.Cut(name, false, words)], new Posting(row, -1, form, need));
        if (name.Contains((byte)'.')) AddPosting(words[..NameCutter.Cut(name, true, words)], new Posting(row, -1, form, need));
    }

    private static bool IsAcronym(ReadOnlySpan<byte> name) => name.Length <= 4 && name.IndexOfAnyExceptInRange((byte)'A', (byte)'Z') < 0;

    private void AddPosting(ReadOnlySpan<ulong> words, Posting posting)
    {
        if (words.Length == 0) return;
        var head = _trie.Add(words, _postings.Count);
        if (head != _postings.Count)
        {
            var first = _postings[head];
            for (var at = head; at >= 0; at = _postings[at].Next)
                if (_postings[at].Row == posting.Row) return;
            _postings[head] = first with { Next = _postings.Count };
            posting = posting with { Next = first.Next };
        }

        _postings.Add(posting);
    }

    private void ReadStopList(int start, int end)
    {
        Span<ulong> words = stackalloc ulong[12];
        foreach (var range in _text.AsSpan(start, end - start).Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = _text.AsSpan(start, end - start)[range];
            var tab = line.IndexOf((byte)'\t');
            if (tab <= 0 || line[0] == '#' || tab + 1 == line.Length) continue;
            var need = line[tab + 1] switch
            {
                (byte)'f' => PlaceNeed.Frame,
                (byte)'w' => PlaceNeed.Frame | PlaceNeed.NeverInCapitals,
                (byte)'c' => PlaceNeed.FrameInCapitals,
                _ => PlaceNeed.Never,
            };
            var name = words[..NameCutter.Cut(line[..tab], false, words)];
            var head = _trie.Add(name, _postings.Count);
            if (head == _postings.Count) _postings.Add(new Posting(-1, -1, PlaceForm.Name, need));
            else _postings[head] = _postings[head] with { Need = _postings[head].Need | need };
        }
    }

    /// <summary>One row under one name.</summary>
    /// <param name="Row">The row; -1 for a name that is no place.</param>
    /// <param name="Next">The next posting of the same name; -1 at the end.</param>
    /// <param name="Form">Name or demonym.</param>
    /// <param name="Need">What the name needs; only the first posting of a name says it.</param>
    public readonly record struct Posting(int Row, int Next, PlaceForm Form, PlaceNeed Need);
}
