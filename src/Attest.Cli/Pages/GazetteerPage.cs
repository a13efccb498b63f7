using System.Globalization;
using Attest.Places;
using Attest.Places.Imports;

namespace Attest.Cli.Pages;

/// <summary>Gazetteers as pages: which there are, where one comes from, what an import kept, what two say differently.</summary>
internal static class GazetteerPage
{
    private const int Indent = 2;
    private const int LabelWidth = 13;
    private const int MostShown = 20;

    /// <summary>One line each, the first on top.</summary>
    public static string List(IEnumerable<GazetteerCard> gazetteers) => Columns.Lay(gazetteers
        .Select(one => new[] { one.Name, $"{Number(one.Rows)} places", Size(one.Bytes), Day(one), string.Join(", ", one.Sources.Select(source => source.Licence).Distinct()) }));

    /// <summary>Where a gazetteer comes from, and whether it is whole.</summary>
    public static string Info(GazetteerCard info, bool isWhole, PageStyle style)
    {
        var ink = new Ink(style);
        var page = new PageWriter(ink, style.Width);
        page.Line(ink.Strong(ink.Text(info.Name)) + ink.Quiet($"  {Number(info.Rows)} places, {Number(info.Names)} names, {Size(info.Bytes)}"));
        page.Entry("imported", Day(info), Indent, LabelWidth);
        page.Entry("digest", $"sha256:{info.Sha256}", Indent, LabelWidth);
        page.Entry("bytes", isWhole ? "match the digest" : "do not match the digest: the file is damaged; import it again", Indent, LabelWidth, isWhole ? null : ink.Disputed);
        if (info.Missing is { } missing) page.Entry("missing", missing, Indent, LabelWidth);
        page.Title("Sources");
        foreach (var source in info.Sources)
        {
            page.Line("  " + ink.Strong(ink.Text(source.Name)));
            page.Entry("rows", Number(source.Rows), 2 * Indent, LabelWidth);
            page.Entry("licence", source.Licence, 2 * Indent, LabelWidth);
            if (source.Attribution.Length > 0) page.Entry("attribution", source.Attribution, 2 * Indent, LabelWidth);
            if (source.Sha256.Length > 0) page.Entry("digest", $"sha256:{source.Sha256}", 2 * Indent, LabelWidth);
        }

        return page.ToString();
    }

    /// <summary>What became of the rows of an import.</summary>
    public static string Import(ImportOutcome outcome, PageStyle style)
    {
        var ink = new Ink(style);
        var page = new PageWriter(ink, style.Width);
        var made = outcome.Gazetteer;
        page.Line(ink.Strong(ink.Text(made.Name)) + ink.Quiet($"  {Number(made.Rows)} places, {Number(made.Names)} names, {Size(made.Bytes)}, {string.Join(", ", made.Sources.Select(source => ink.Text(source.Licence)).Distinct())}"));
        if (outcome.Replaced is { } before) page.Line($"  in place of the {ink.Text(before.Name)} of {Day(before)}, {Number(before.Rows)} places");
        if (outcome.KnownUnits > 0) page.Line($"  {Number(outcome.KnownUnits)} units of the default gazetteer hold places of it");
        foreach (var file in outcome.Files)
        {
            page.Line();
            page.Line(ink.Strong(ink.Text(file.File)) + "  " + ink.Quiet(Words(file.Format)));
            var rows = file.Dropped.OrderByDescending(dropped => dropped.Value).Select(dropped => (Number: Number(dropped.Value), Words: $"dropped: {dropped.Key}")).Prepend((Number: Number(file.Kept), Words: "kept")).ToList();
            var width = rows.Max(row => row.Number.Length);
            foreach (var (number, words) in rows) page.Line($"  {number.PadLeft(width)}  {words}");
        }

        return page.ToString();
    }

    /// <summary>What two say differently: how many, and the first of them.</summary>
    public static string Difference(GazetteerDifference difference, string one, string other, PageStyle style)
    {
        var ink = new Ink(style);
        var page = new PageWriter(ink, style.Width);
        page.Line(Columns.Lay(
        [
            [Number(difference.OnlyFirst.Length), $"only in {one}"], [Number(difference.OnlySecond.Length), $"only in {other}"],
            [Number(difference.Moved.Length), "moved by more than 1 km"], [Number(difference.Renamed.Length), "under another name"],
        ]).TrimEnd('\n'));
        Section(page, ink, $"Only in {one}", difference.OnlyFirst.Length, difference.OnlyFirst.Select(Row));
        Section(page, ink, $"Only in {other}", difference.OnlySecond.Length, difference.OnlySecond.Select(Row));
        Section(page, ink, "Moved", difference.Moved.Length, difference.Moved.OrderByDescending(change => change.Km).Select(change => Row(change.Second).Append($"{change.Km.ToString("N1", CultureInfo.InvariantCulture)} km").ToArray()));
        Section(page, ink, "Under another name", difference.Renamed.Length, difference.Renamed.Select(change => Row(change.First).Append($"now {change.Second.Name}").ToArray()));
        return page.ToString();
    }

    private static void Section(PageWriter page, Ink ink, string title, int count, IEnumerable<string[]> rows)
    {
        if (count == 0) return;
        page.Title(title, count > MostShown ? $"first {MostShown} of {Number(count)}" : "");
        foreach (var line in Columns.Lay(rows.Take(MostShown).Select(row => row.Select(ink.Text).ToArray())).Split('\n', StringSplitOptions.RemoveEmptyEntries)) page.Line("  " + line);
    }

    private static string[] Row(GazetteerRow row) => [row.Name, row.Country, LookupPage.Word(row.Kind), row.Id];

    private static string Words(ImportFormat format) => format switch
    {
        ImportFormat.GeoNames => "GeoNames",
        ImportFormat.AlternateNames => "other names of GeoNames",
        ImportFormat.Ged => "UCDP GED",
        ImportFormat.GeoJson => "GeoJSON",
        ImportFormat.Overpass => "OpenStreetMap, by Overpass",
        ImportFormat.Pbf => "OpenStreetMap",
        _ => "table",
    };

    private static string Day(GazetteerCard info) => info.Imported?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "with the program";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes < 100_000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
}
