using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Attest.Text;

namespace Attest.Places.Files;

/// <summary>Writes a gazetteer file. The same drafts in the same order give the same bytes.</summary>
internal sealed class WorldWriter
{
    private const char Marked = '!';
    private readonly List<PlaceRecord> _places = [];
    private readonly List<string?> _parents = [];
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<Posting>> _names = [];
    private readonly Dictionary<ulong, PlaceNeed> _needs = [];
    private readonly HashSet<ulong> _beginnings = [];
    private readonly List<PeriodDraft> _periods = [];
    private readonly List<(ulong Skeleton, int Row)> _skeletons = [];
    private readonly TextPool _pool = new();
    private readonly int[] _countries = new int[CountryCode.Count];
    private int[] _borders = [];

    public WorldWriter() => _countries.AsSpan().Fill(-1);

    /// <summary>Rows so far.</summary>
    public int Count => _places.Count;

    /// <summary>True when a row has that id.</summary>
    public bool Has(string id) => _rows.ContainsKey(id);

    /// <summary>Adds a place. Its parent may follow.</summary>
    /// <exception cref="PlaceException">Its id is taken, its coordinates are none, or the file is full.</exception>
    public void Add(PlaceDraft draft)
    {
        var row = _places.Count;
        if (row >= Posting.MostRows) throw new PlaceException($"expected at most {Posting.MostRows} places, found more");
        if (draft.Lat is not (>= -90 and <= 90) || draft.Lon is not (>= -180 and <= 180)) throw new PlaceException($"{draft.Id}: expected degrees within 90 and 180, found {draft.Lat}, {draft.Lon}");
        if (!_rows.TryAdd(draft.Id, row)) throw new PlaceException($"expected one place of each id, found {draft.Id} twice");
        var country = draft.Country.Length == 0 ? CountryCode.None : CountryCode.Of(draft.Country);
        if (draft.Kind == PlaceKind.Country) _countries[country] = row;
        var number = NumberOf(draft.Id);
        _places.Add(new PlaceRecord
        {
            Name = _pool.Add(draft.Name),
            Id = number ?? _pool.Add(draft.Id),
            LatUnits = Units(draft.Lat),
            LonUnits = Units(draft.Lon),
            Parent = -1,
            People = draft.People,
            Radius = draft.Radius > 0 ? draft.Radius : UsualRadius(draft),
            Country = (short)country,
            Kind = draft.Kind,
            Flags = draft.Flags | (number is null ? PlaceFlags.None : PlaceFlags.GeoNames),
        });
        _parents.Add(draft.Parent);
        if (!draft.Silent) AddNames(draft, row);
    }

    /// <summary>Adds what a unit was called and lay in for a time.</summary>
    public void Add(PeriodDraft period) => _periods.Add(period);

    /// <summary>Adds what a name needs.</summary>
    public void Add(StopDraft stop)
    {
        Span<ulong> cells = stackalloc ulong[NameKey.MostWords];
        ReadOnlySpan<ulong> words = cells[..NameCutter.Cut(System.Text.Encoding.UTF8.GetBytes(stop.Name), false, cells)];
        var key = NameKey.Of(words);
        _needs[key] = _needs.GetValueOrDefault(key) | stop.Need;
        if (!_names.ContainsKey(key)) AddPosting(words, new Posting(-1, PlaceForm.Name, PlaceNeed.Nothing));
    }

    /// <summary>Gives the file borders, as <see cref="Files.Borders"/> writes them.</summary>
    public void SetBorders(int[] borders) => _borders = borders;

    /// <summary>Writes the file beside its place and then moves it there, so that a reader finds the old one or the new one.</summary>
    public GazetteerCard Write(string path, GazetteerCard info)
    {
        var names = NameTable(out var postings);
        info = info with { Rows = Count, Names = _names.Count };
        var periods = Periods();
        var sections = new byte[WorldHeader.Sections][];
        sections[(int)WorldSection.Info] = WorldInfoJson.Write(info);
        sections[(int)WorldSection.Places] = Bytes<PlaceRecord>(Linked());
        sections[(int)WorldSection.Pool] = _pool.ToArray();
        sections[(int)WorldSection.Names] = Bytes<NameSlot>(names);
        sections[(int)WorldSection.Postings] = Bytes<Posting>(CollectionsMarshal.AsSpan(postings));
        sections[(int)WorldSection.Known] = Bytes<ulong>(Known());
        sections[(int)WorldSection.Periods] = Bytes<UnitPeriod>(periods);
        sections[(int)WorldSection.Countries] = Bytes<int>(_countries);
        sections[(int)WorldSection.Skeletons] = Bytes<NameSlot>([.. _skeletons.Order().Select(found => new NameSlot(found.Skeleton, found.Row))]);
        sections[(int)WorldSection.Ids] = Bytes<NameSlot>([.. _rows.Select(row => new NameSlot(NameKey.OfId(row.Key), row.Value)).OrderBy(slot => slot.Key)]);
        sections[(int)WorldSection.Borders] = Bytes<int>(_borders);
        return Save(path, sections, info);
    }

    private static GazetteerCard Save(string path, byte[][] sections, GazetteerCard info)
    {
        var places = new (long Offset, long Length)[sections.Length];
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long at = WorldHeader.Length;
        for (var i = 0; i < sections.Length; i++)
        {
            places[i] = (at, sections[i].Length);
            Array.Resize(ref sections[i], (sections[i].Length + 7) & ~7);
            digest.AppendData(sections[i]);
            at += sections[i].Length;
        }

        var sum = digest.GetHashAndReset();
        var beside = path + ".new";
        using (var stream = File.Create(beside))
        {
            stream.Write(WorldHeader.Write(sum, places));
            foreach (var section in sections) stream.Write(section);
            stream.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
        return info with { Bytes = at, Sha256 = Convert.ToHexStringLower(sum) };
    }

    private static byte[] Bytes<T>(ReadOnlySpan<T> rows)
        where T : unmanaged => MemoryMarshal.AsBytes(rows).ToArray();

    private static int Units(double degrees) => (int)Math.Round(degrees * PlaceRecord.UnitsPerDegree);

    private static int? NumberOf(string id) =>
        id.StartsWith("gn:", StringComparison.Ordinal) && int.TryParse(id.AsSpan(3), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int UsualRadius(PlaceDraft draft) => draft switch
    {
        { Kind: PlaceKind.Country } => 300_000,
        { Kind: PlaceKind.Unit } => 80_000,
        { Kind: PlaceKind.District } => 30_000,
        { Kind: PlaceKind.Quarter or PlaceKind.Site } => 2_000,
        { Kind: PlaceKind.Area } => 50_000,
        { Kind: PlaceKind.Capital } or { People: >= 1_000_000 } => 15_000,
        { People: >= 100_000 } => 10_000,
        _ => 5_000,
    };

    private void AddNames(PlaceDraft draft, int row)
    {
        AddName(draft.NeedsWord ? draft.Name + Marked : draft.Name, row, PlaceForm.Name);
        foreach (var alias in draft.Aliases) AddName(alias, row, PlaceForm.Name);
        foreach (var demonym in draft.Demonyms) AddName(demonym, row, PlaceForm.Demonym);
        if (draft.Kind is PlaceKind.Country or PlaceKind.Area) return;
        if (Skeleton.Of(draft.Name) is var skeleton and not NameKey.Nothing) _skeletons.Add((skeleton, row));
    }

    /// <summary>A name as it is written, and without its accents; with the full stop of "St." as part of the word, and as a mark.</summary>
    private void AddName(string name, int row, PlaceForm form)
    {
        Span<ulong> words = stackalloc ulong[NameKey.MostWords];
        var needsWord = name.EndsWith(Marked);
        name = name.TrimEnd(Marked);
        var need = name.Length <= 4 && name.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0 ? PlaceNeed.Acronym : PlaceNeed.Nothing;
        if (needsWord) need |= PlaceNeed.Word;
        foreach (var spelling in (ReadOnlySpan<string>)[name, Plain.Of(name)])
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(spelling);
            AddPosting(words[..NameCutter.Cut(bytes, false, words)], new Posting(row, form, need));
            if (spelling.Contains('.', StringComparison.Ordinal)) AddPosting(words[..NameCutter.Cut(bytes, true, words)], new Posting(row, form, need));
        }
    }

    private void AddPosting(ReadOnlySpan<ulong> words, Posting posting)
    {
        if (words.Length == 0) return;
        var key = NameKey.Nothing;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0) _beginnings.Add(key);
            key = NameKey.Step(key, words[i]);
        }

        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, key, out _);
        list ??= [];
        if (!list.Exists(known => known.Row == posting.Row)) list.Add(posting);
    }

    /// <summary>The rows with their parents; a parent that is not in the file is none.</summary>
    private PlaceRecord[] Linked()
    {
        var rows = _places.ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var parent = _parents[i] is { } id && _rows.TryGetValue(id, out var row) ? row : rows[i].Country < 0 ? -1 : _countries[rows[i].Country];
            rows[i] = rows[i] with { Parent = parent == i ? -1 : parent };
        }

        return rows;
    }

    private UnitPeriod[] Periods() =>
    [
        .. _periods
            .Select(period => new UnitPeriod(
                _rows.TryGetValue(period.Unit, out var row) ? row : throw new PlaceException($"expected a unit, found the period of {period.Unit}"),
                period.From?.DayNumber ?? int.MinValue,
                period.Until?.DayNumber ?? int.MaxValue,
                period.Parent is { } parent ? _rows.TryGetValue(parent, out var at) ? at : throw new PlaceException($"expected a unit, found the parent {parent} of {period.Unit}") : -1,
                _pool.Add(period.Name)))
            .OrderBy(period => period.Row).ThenBy(period => period.From),
    ];

    /// <summary>Names and beginnings in one open-addressed table, three slots in four taken at most; entered in the order of their digests, so that it does not matter who came first.</summary>
    private NameSlot[] NameTable(out List<Posting> postings)
    {
        postings = new List<Posting>(_names.Count * 2);
        var keys = _names.Keys.Union(_beginnings).Order().ToArray();
        var size = 64;
        while (size * 3L < keys.Length * 4L) size *= 2;
        var table = new NameSlot[size];
        var shift = 64 - int.Log2(size);
        foreach (var key in keys)
        {
            var slot = NameSlot.Home(key, shift);
            while (table[slot].Key != NameKey.Nothing) slot = (slot + 1) & (size - 1);
            table[slot] = new NameSlot(key, _names.TryGetValue(key, out var list) ? AddPostings(postings, list, _needs.GetValueOrDefault(key)) : -1);
        }

        return table;
    }

    /// <summary>Countries before units, units before towns, large before small.</summary>
    private int AddPostings(List<Posting> postings, List<Posting> list, PlaceNeed need)
    {
        var first = postings.Count;
        var ordered = list.OrderBy(posting => posting.Row < 0 ? PlaceKind.None : _places[posting.Row].Kind).ThenByDescending(posting => posting.Row < 0 ? 0 : _places[posting.Row].People).ThenBy(posting => posting.Row);
        foreach (var posting in ordered) postings.Add(posting with { Bits = posting.Bits | ((uint)need << 24) });
        postings[^1] = postings[^1].AsLast();
        return first;
    }

    /// <summary>Eight bits and more for each digest, so that one in ten or fewer is taken for known that is not.</summary>
    private ulong[] Known()
    {
        var bits = new ulong[Math.Max(64, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(_names.Count + _beginnings.Count)) / 8)];
        foreach (var name in _names.Keys.Concat(_beginnings)) bits[(int)((name >> 6) & (uint)(bits.Length - 1))] |= 1UL << (int)(name & 63);
        return bits;
    }
}
