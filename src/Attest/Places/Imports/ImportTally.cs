using System.Globalization;

namespace Attest.Places.Imports;

/// <summary>What became of the rows of a file: how many were kept, and how many dropped for which reason.</summary>
public sealed class ImportTally
{
    /// <summary>Rows that may be malformed before the file is taken for damaged.</summary>
    private const int MostMalformed = 10;

    private readonly SortedDictionary<string, int> _dropped = new(StringComparer.Ordinal);
    private readonly Action<long>? _progress;
    private int _malformed;
    private long _rows;

    internal ImportTally(string file, ImportFormat format, Action<long>? progress = null) => (File, Format, _progress) = (file, format, progress);

    /// <summary>The file, and the entry where it is an archive: "ML.zip/ML.txt".</summary>
    public string File { get; }

    /// <summary>What it is written in.</summary>
    public ImportFormat Format { get; }

    /// <summary>Rows that became places, or names of one.</summary>
    public int Kept { get; private set; }

    /// <summary>Rows that did not, by reason.</summary>
    public IReadOnlyDictionary<string, int> Dropped => _dropped;

    /// <summary>Rows seen.</summary>
    public long Rows => _rows;

    internal void Seen(long most)
    {
        if (++_rows > most) throw new PlaceException(string.Create(CultureInfo.InvariantCulture, $"{File}: expected at most {most} rows, found more"));
        if ((_rows & 0xFFF) == 0) _progress?.Invoke(0x1000);
    }

    internal void Keep() => Kept++;

    internal void Drop(string reason) => _dropped[reason] = _dropped.GetValueOrDefault(reason) + 1;

    /// <summary>A row that is not what the format calls for. A few may be; more and the file is damaged.</summary>
    /// <param name="line">Line or item, from 1.</param>
    /// <param name="detail">What was expected and what was found.</param>
    /// <exception cref="PlaceException">There have been too many.</exception>
    internal void Malformed(int line, string detail)
    {
        Drop("malformed");
        if (++_malformed > MostMalformed) throw new PlaceException(File, line, $"{detail}, and more than {MostMalformed} rows are malformed: the file is damaged or of another format");
    }
}
