using System.Globalization;
using System.Text.Json;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>One import: some files become one gazetteer file, or nothing changes.</summary>
internal sealed class ImportSession : IDisposable
{
    private readonly ImportOrder _order;
    private readonly Action<long>? _progress;
    private readonly UnitBook _units;
    private readonly UnitOutlines _outlines = new();
    private readonly WorldWriter _writer = new();
    private readonly SortedSet<string> _countries = new(StringComparer.Ordinal);
    private readonly List<ImportFile> _files = [];
    private readonly List<(ImportFile File, ImportPart Part, ImportFormat Format)> _parts = [];
    private readonly List<(ImportFile File, ImportTally Tally)> _tallies = [];

    /// <summary>Opens the files and tells what each is written in.</summary>
    /// <exception cref="PlaceException">A file is not there, damaged, or nothing that is known.</exception>
    public ImportSession(ImportOrder order, string defaultFile, Action<long>? progress)
    {
        (_order, _progress) = (order, progress);
        _units = new UnitBook(defaultFile);
        try
        {
            foreach (var path in order.Files)
            {
                var file = ImportFile.Open(path);
                _files.Add(file);
                foreach (var part in file.Parts) _parts.Add((file, part, order.Format ?? FormatFinder.Of(part)));
            }
        }
        catch (Exception trouble) when (IsDamage(trouble) || trouble is PlaceException or IOException or UnauthorizedAccessException)
        {
            Dispose();
            if (trouble is PlaceException) throw;
            throw new PlaceException($"expected files that can be read: {Cause.Of(trouble)}", trouble);
        }
    }

    /// <summary>Reads everything and writes the gazetteer. Until the last byte is on the disk nothing of an older one is touched.</summary>
    /// <exception cref="PlaceException">A file is damaged or holds no place.</exception>
    public ImportOutcome Run(string path, CancellationToken cancel)
    {
        try
        {
            ReadAll(cancel);
            if (_writer.Count == 0) throw new PlaceException($"{string.Join(", ", _files.Select(file => file.Name))}: expected at least one place, found none{Why()}");
            _units.Copy(_writer, _countries);
            var sources = _files.Select(SourceOf).ToArray();
            return new ImportOutcome(
                _writer.Write(path, new GazetteerCard { Name = _order.Name, Imported = _order.Day, Sources = [.. sources] }),
                [.. _tallies.Select(read => read.Tally)],
                _units.Used);
        }
        catch (Exception trouble) when (IsDamage(trouble))
        {
            throw new PlaceException($"{_tallies.LastOrDefault().Tally?.File ?? _order.Name}: expected a whole file that can be read: {Cause.Of(trouble)}", trouble);
        }
        finally
        {
            File.Delete(path + ".new"); // there only where writing failed
        }
    }

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
        _units.Dispose();
    }

    /// <summary>What damaged bytes lead to when no reader has seen the damage; OverflowException where a gazetteer becomes too large for its file.</summary>
    private static bool IsDamage(Exception trouble) => trouble is InvalidDataException or IOException or JsonException or FormatException or NotSupportedException or OverflowException or InvalidOperationException;

    /// <summary>Outlines first, since spots are held against them; other names before the places they belong to.</summary>
    private void ReadAll(CancellationToken cancel)
    {
        Read(ImportFormat.GeoJson, (stream, tally) => new GeoJsonReader(_order, _units, _outlines).Read(stream, tally), cancel);
        var dumps = new GeoNamesReader(_order, _units);
        var wantsNames = _parts.Exists(part => part.Format == ImportFormat.AlternateNames);
        if (wantsNames && !_parts.Exists(part => part.Format == ImportFormat.GeoNames)) throw new PlaceException($"{_parts[0].Part.Name}: expected the GeoNames dump that these names belong to in the same command, found none");
        foreach (var (_, part, _) in _parts.Where(part => part.Format == ImportFormat.GeoNames))
        {
            using var stream = part.Open();
            dumps.ReadUnits(stream, part.Name, wantsNames);
        }

        Read(ImportFormat.AlternateNames, (stream, tally) => Names(dumps, stream, tally), cancel);
        Read(ImportFormat.GeoNames, dumps.Read, cancel);
        Read(ImportFormat.Pbf, new PbfReader(_order, _units).Read, cancel);
        Read(ImportFormat.Overpass, new OverpassReader(_order, _units).Read, cancel);
        Read(ImportFormat.Csv, new TableReader(_order, _units).Read, cancel);
        Read(ImportFormat.Ged, new GedReader(_order, _units).Read, cancel);
    }

    private void Read(ImportFormat format, Func<Stream, ImportTally, IEnumerable<PlaceDraft>> read, CancellationToken cancel)
    {
        foreach (var (file, part, _) in _parts.Where(part => part.Format == format))
        {
            var tally = new ImportTally(part.Name, format, rows =>
            {
                cancel.ThrowIfCancellationRequested();
                _progress?.Invoke(rows);
            });
            _tallies.Add((file, tally));
            using var stream = part.Open();
            foreach (var draft in read(stream, tally)) Keep(draft, tally);
            Drain(stream);
        }
    }

    private static IEnumerable<PlaceDraft> Names(GeoNamesReader dumps, Stream stream, ImportTally tally)
    {
        new AlternateNamesReader(dumps).Read(stream, tally);
        return [];
    }

    /// <summary>Reads what is left, so that an archive's checksum is looked at.</summary>
    private static void Drain(Stream stream)
    {
        Span<byte> rest = stackalloc byte[4096];
        while (stream.Read(rest) > 0) { }
    }

    private void Keep(PlaceDraft draft, ImportTally tally)
    {
        if (NameTidy.Of(draft.Name) is not { } name) tally.Drop("no name");
        else if (_writer.Has(draft.Id)) tally.Drop("ids that were there already");
        else
        {
            _writer.Add(draft with { Name = name, Parent = ParentOf(draft) });
            _countries.Add(draft.Country);
            tally.Keep();
        }
    }

    /// <summary>What the file says contains it; where that is no district, the outline it lies in.</summary>
    private string? ParentOf(PlaceDraft draft)
    {
        if (_outlines.Count == 0 || draft.Kind is PlaceKind.Unit or PlaceKind.District or PlaceKind.Country || draft.Id.StartsWith("cod:", StringComparison.Ordinal)) return draft.Parent;
        return draft.Parent is not null && _units.IsDistrict(draft.Parent) ? draft.Parent : _outlines.At(draft.Lat, draft.Lon)?.Unit ?? draft.Parent;
    }

    private string Why() => string.Concat(_tallies.SelectMany(read => read.Tally.Dropped).Select(dropped => string.Create(CultureInfo.InvariantCulture, $"; {dropped.Value} {dropped.Key}")));

    private GazetteerSource SourceOf(ImportFile file)
    {
        var tallies = _tallies.Where(read => read.File == file).Select(read => read.Tally).ToList();
        var (licence, attribution) = ImportLicences.Of(tallies[0].Format, tallies[0].File);
        return new GazetteerSource(file.Name, _order.Licence ?? licence, _order.Attribution ?? (_order.Licence is null ? attribution : ""), file.Sha256, tallies.Sum(tally => tally.Kept));
    }
}
