using System.Globalization;
using Attest.Places;

namespace Attest.Eval;

/// <summary>The gazetteer measured on the gold of places, printed; errors of the open part on request.</summary>
internal static class PlaceReport
{
    public static void Print(string folder, bool withErrors)
    {
        using var gazetteer = WorldGazetteer.Default();
        var gold = PlaceGold.Read(folder);
        var errors = new List<string>();
        foreach (var (name, chosen) in new (string, Func<PlaceGold.Document, bool>)[]
        {
            ("open", document => document.IsOpen), ("open, English", document => document is { IsOpen: true, Language: "en" }), ("open, French", document => document is { IsOpen: true, Language: "fr" }),
            ("closed", document => !document.IsOpen),
        })
        {
            var figures = Measure(gold, gazetteer, chosen, name == "open" ? errors : []);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {figures.Gold} mentions"));
            foreach (var (figure, percent) in figures.All()) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {figure,-18} {percent,5:F1}"));
        }

        if (withErrors) errors.ForEach(Console.WriteLine);
    }

    /// <summary>Reads the chosen reports.</summary>
    public static PlaceFigures Measure(PlaceGold gold, IGazetteer gazetteer, Func<PlaceGold.Document, bool> chosen, List<string> errors)
    {
        var (reader, figures) = (new PlaceReader(gazetteer), new PlaceFigures());
        foreach (var document in gold.Documents.Where(chosen)) errors.AddRange(figures.Add(document, reader.Read(document)));
        return figures;
    }
}
