using Attest.Places.Files;

namespace Attest.Places;

/// <summary>Gazetteer files one upon the other, seen as one. A place is a number: the row, and the layer in the bits above it.</summary>
internal sealed class PlaceLayers(IReadOnlyList<WorldFile> files)
{
    private const int RowBits = 24;
    private const int MostLayers = 64;
    private readonly WorldFile[] _files = files.Count is > 0 and <= MostLayers ? [.. files] : throw new PlaceException($"expected 1 to {MostLayers} gazetteers, found {files.Count}");

    /// <summary>The files, the first before the others where they say the same.</summary>
    public IReadOnlyList<WorldFile> Files => _files;

    public PlaceRecord this[int place] => FileOf(place).Places[RowOf(place)];

    /// <summary>Number of the layer a place is in; 0 for the one on top.</summary>
    public static int LayerOf(int place) => place >> RowBits;

    /// <summary>The place a row of a layer is.</summary>
    public static int PlaceAt(int layer, int row) => (layer << RowBits) | row;

    public string NameOf(int place) => FileOf(place).Text(this[place].Name);

    public string IdOf(int place) => FileOf(place).IdOf(this[place]);

    /// <summary>False when no name begins with a word; true when one does or, rarely, when none does.</summary>
    public bool Begins(ulong word)
    {
        foreach (var file in _files)
            if (file.Begins(word)) return true;
        return false;
    }

    /// <summary>What a digest is.</summary>
    public Known Look(ulong name)
    {
        var known = Known.Nothing;
        foreach (var file in _files)
        {
            var found = file.Find(name);
            if (found >= 0) return Known.Name;
            if (found == -1) known = Known.Beginning;
        }

        return known;
    }

    /// <summary>All places of a name, those of the first layer first.</summary>
    public Walk Named(ulong name) => new(_files, name);

    /// <summary>What a name needs, by all layers together.</summary>
    public PlaceNeed NeedOf(ulong name)
    {
        var need = PlaceNeed.Nothing;
        foreach (var found in Named(name)) need |= found.Need;
        return need;
    }

    /// <summary>What contains a place by its row; -1 for none.</summary>
    public int ParentOf(int place) => this[place].Parent is >= 0 and var row ? At(place, row) : -1;

    /// <summary>The first-level unit a place lies in, or is; -1 for none.</summary>
    public int UnitOf(int place)
    {
        for (var steps = 0; place >= 0 && steps < 4; steps++)
        {
            if (this[place].Kind == PlaceKind.Unit) return place;
            place = ParentOf(place);
        }

        return -1;
    }

    /// <summary>The place of an id; -1 for none.</summary>
    public int FindId(string id)
    {
        for (var i = 0; i < _files.Length; i++)
            if (_files[i].FindId(id) is >= 0 and var row) return i << RowBits | row;
        return -1;
    }

    /// <summary>The row of a country; -1 for none.</summary>
    public int CountryRow(int country)
    {
        for (var i = 0; i < _files.Length; i++)
            if (_files[i].RowOf(country) is >= 0 and var row) return i << RowBits | row;
        return -1;
    }

    /// <summary>The units of a place where no day is given: those before Mali's reform of 2023 and Burkina Faso's of 2025, which the gazetteers and boundary files of the trade still list.</summary>
    public static readonly DateOnly Undated = new(2022, 12, 31);

    /// <summary>What a unit was called and lay in on a day; null when its row says all.</summary>
    public (int Parent, string Name)? On(int unit, DateOnly? day)
    {
        var file = FileOf(unit);
        var number = (day ?? Undated).DayNumber;
        UnitPeriod? last = null;
        foreach (ref readonly var period in PeriodsOf(file, RowOf(unit)))
        {
            if (last is not null && period.From > number) break;
            last = period;
        }

        return last is { } then ? (then.Parent < 0 ? -1 : At(unit, then.Parent), file.Text(then.Name)) : null;
    }

    /// <summary>True for a unit made after <see cref="Undated"/>: its name means the town it is called after, unless the words say otherwise.</summary>
    public bool IsNew(int unit)
    {
        var file = FileOf(unit);
        foreach (ref readonly var period in PeriodsOf(file, RowOf(unit)))
            if (!file.Bytes(period.Name).IsEmpty) return period.From > Undated.DayNumber;
        return false;
    }

    /// <summary>True when the first place lies in the second, by any of its parents at any time.</summary>
    public bool Lies(int inner, int outer)
    {
        if (inner == outer || this[inner].Country < 0 || this[inner].Country != this[outer].Country || this[inner].Kind == PlaceKind.Country) return false;
        return this[outer].Kind == PlaceKind.Country || Within(inner, outer, 4);
    }

    private bool Within(int inner, int outer, int steps)
    {
        if (inner < 0 || steps == 0) return false;
        var parent = ParentOf(inner);
        if (parent >= 0 && (Same(parent, outer) || Within(parent, outer, steps - 1))) return true;
        var file = FileOf(inner);
        foreach (ref readonly var period in PeriodsOf(file, RowOf(inner)))
            if (period.Parent >= 0 && At(inner, period.Parent) is var then && then != parent && (Same(then, outer) || Within(then, outer, steps - 1))) return true;
        return false;
    }

    /// <summary>True for one place, whether in one layer or listed in two.</summary>
    private bool Same(int one, int other) => one == other || (one >> RowBits != other >> RowBits && IdOf(one) == IdOf(other));

    private static ReadOnlySpan<UnitPeriod> PeriodsOf(WorldFile file, int row)
    {
        var periods = file.Periods;
        int low = 0, high = periods.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (periods[middle].Row < row) low = middle + 1;
            else high = middle;
        }

        var end = low;
        while (end < periods.Length && periods[end].Row == row) end++;
        return periods[low..end];
    }

    private WorldFile FileOf(int place) => _files[place >> RowBits];

    private static int RowOf(int place) => place & ((1 << RowBits) - 1);

    private static int At(int beside, int row) => (beside >> RowBits << RowBits) | row;

    /// <summary>What a digest stands for.</summary>
    public enum Known : byte
    {
        /// <summary>No name goes so.</summary>
        Nothing,

        /// <summary>A name may go on from it.</summary>
        Beginning,

        /// <summary>It is a name.</summary>
        Name,
    }

    /// <summary>A place under a name.</summary>
    /// <param name="Place">The place; -1 where the name is none.</param>
    /// <param name="Form">By name or as a demonym.</param>
    /// <param name="Need">What the name needs.</param>
    public readonly record struct Found(int Place, PlaceForm Form, PlaceNeed Need);

    /// <summary>Walks all places of a name without allocating.</summary>
    public ref struct Walk(ReadOnlySpan<WorldFile> files, ulong name)
    {
        private readonly ReadOnlySpan<WorldFile> _files = files;
        private int _layer = -1;
        private int _at = -1;
        private bool _last = true;

        public Found Current { get; private set; }

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_last)
            {
                do
                {
                    if (++_layer >= _files.Length) return false;
                    _at = _files[_layer].Find(name);
                }
                while (_at < 0);
            }
            else _at++;

            var posting = _files[_layer].Postings[_at];
            _last = posting.IsLast;
            Current = new Found(posting.Row < 0 ? -1 : _layer << RowBits | posting.Row, posting.Form, posting.Need);
            return true;
        }
    }
}
