using Attest.Eval;
using Attest.Lexicons;

const string Usage = """
    usage, within the repository: dotnet run --project eval/Attest.Eval [-- COMMAND] [SET]
      [SET]                   the figures of a set (forms, africa, world), or of all
      errors [SET] [KIND]     the errors of open parts, with the words around them
      claims FILE [SET]       what was read, a report a line, for another scorer
      reliability             how stated confidences stand to the gold; renews docs/evaluation/reliability.svg and its tables
      confidence              estimates lexicons/en/confidence.tsv again, then the same
      places [errors]         the figures of the gold of places
    """;

var folder = new DirectoryInfo(AppContext.BaseDirectory);
while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Attest.slnx"))) folder = folder.Parent;
var (words, named) = (args.Where(word => !GoldSet.All.Any(set => set.Name == word)).ToArray(), args.Where(word => GoldSet.All.Any(set => set.Name == word)).ToArray());
if (folder is null || words is not ([] or ["errors"] or ["errors", _] or ["claims", _] or ["reliability"] or ["confidence"] or ["places"] or ["places", "errors"]))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var eval = Path.Combine(folder.FullName, "eval");
if (words is ["places", ..])
{
    PlaceReport.Print(Path.Combine(eval, "gold", "places"), words.Length > 1);
    return 0;
}

var sets = GoldSet.All.Where(set => named.Length == 0 || named.Contains(set.Name)).ToList();
var reader = new GoldReader(LexiconShelf.Embedded());
if (words is ["claims", var file])
{
    File.WriteAllLines(file, sets.SelectMany(set => set.Read(eval).Documents).Select(document => ClaimLines.Of(document, reader.Read(document))));
    return 0;
}

if (words is ["reliability"] or ["confidence"])
{
    var judged = Judged.All(GoldSet.All, eval, reader.Read);
    var path = Path.Combine(folder.FullName, "lexicons", "en", "confidence.tsv");
    if (words is ["confidence"]) File.WriteAllText(path, ConfidenceTable.Of(judged));
    ReliabilityReport.Write(folder.FullName, judged, ConfidenceTable.Weights(File.ReadAllText(path)));
    return 0;
}

foreach (var set in sets)
{
    var score = GoldScore.Of(set.Read(eval), reader.Read);
    ClaimReport.Print(set, score);
    if (words is ["errors", ..]) ClaimReport.PrintErrors(score, words.ElementAtOrDefault(1));
}

return 0;
