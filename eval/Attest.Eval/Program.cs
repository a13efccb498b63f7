using System.Globalization;
using Attest.Eval;
using Attest.Lexicons;

// `dotnet run --project eval/Attest.Eval` prints the figures of the gold; with `errors [KIND]` the errors of its open part;
// with `claims FILE` what was read, a report a line, for another scorer; with `places [errors]` the same for the gold of places.
var folder = new DirectoryInfo(AppContext.BaseDirectory);
while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Attest.slnx"))) folder = folder.Parent;
if (folder is null || args is not ([] or ["errors"] or ["errors", _] or ["claims", _] or ["places"] or ["places", "errors"]))
{
    Console.Error.WriteLine("usage: dotnet run --project eval/Attest.Eval [-- errors [KIND] | -- claims FILE | -- places [errors]], within the repository");
    return 2;
}

if (args is ["places", ..])
{
    PlaceReport.Print(Path.Combine(folder.FullName, "eval", "gold", "places"), args.Length > 1);
    return 0;
}

var corpus = GoldCorpus.Read(Path.Combine(folder.FullName, "eval", "gold"));
var reader = new GoldReader(LexiconShelf.Embedded());
if (args is ["claims", var file])
{
    File.WriteAllLines(file, corpus.Documents.Select(document => ClaimLines.Of(document, reader.Read(document))));
    return 0;
}

var score = GoldScore.Of(corpus, reader.Read);
foreach (var (name, part) in new[] { ("open (g-01 to g-20)", score.Open), ("closed (g-21 to g-30)", score.Closed) })
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {part.Gold} in the gold, {part.Read} read, {part.Matched} matched"));
    foreach (var figure in new[] { "detected", "value", "value_bound" })
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {figure,-12} precision {part.Of(figure).Precision,5:F1}  recall {part.Of(figure).Recall,5:F1}  F1 {part.Of(figure).F1,5:F1}"));
    foreach (var (attribute, _) in Figures.Attributes)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {attribute,-12} {part.Accuracy(attribute).OfMatched,5:F1} of matched, {part.Accuracy(attribute).OfGold,5:F1} of gold"));
}

if (args is not ["errors", ..]) return 0;
foreach (var kind in score.Errors.Where(kind => args.Length < 2 || kind.Key == args[1]))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{kind.Key}: {kind.Count()}"));
    foreach (var line in kind) Console.WriteLine("  " + line);
}

return 0;
