namespace Attest.Eval;

/// <summary>How often the main incident of a report was read as its gold has it.</summary>
internal sealed class IncidentFigures
{
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["burma"] = "myanmar", ["car"] = "central african republic", ["congo"] = "dr congo", ["congo kinshasa"] = "dr congo", ["cote d ivoire"] = "ivory coast",
        ["democratic republic of congo"] = "dr congo", ["democratic republic of the congo"] = "dr congo", ["drc"] = "dr congo", ["turkiye"] = "turkey",
        ["uk"] = "united kingdom", ["us"] = "united states", ["usa"] = "united states",
    };

    private static readonly (string Name, Func<GoldIncident, string> Value, Func<string, string, bool> Agree)[] Fields =
    [
        ("main.date", static incident => incident.Date, string.Equals),
        ("main.country", static incident => incident.Country, static (gold, read) => Country(gold) == Country(read)),
        ("main.place", static incident => incident.Place, Contains),
        ("main.type", static incident => incident.Type, string.Equals),
        ("main.claimed_by", static incident => incident.ClaimedBy, static (gold, read) => Contains(gold, read) || SourceWords.Agree(gold, read)),
    ];

    private readonly int[] _right = new int[Fields.Length];

    /// <summary>Reports whose gold has a main incident.</summary>
    public int Reports { get; private set; }

    /// <summary>Adds a report; one without a main incident does not count.</summary>
    public void Add(GoldIncident? gold, GoldIncident? read)
    {
        if (gold is null) return;
        Reports++;
        for (var i = 0; i < Fields.Length; i++)
            if (read is not null && Fields[i].Agree(Fields[i].Value(gold), Fields[i].Value(read))) _right[i]++;
    }

    /// <summary>What differs between two, by the name of its figure.</summary>
    public static IEnumerable<(string Name, string Difference)> Differences(GoldIncident gold, GoldIncident? read) => Fields
        .Where(field => read is null || !field.Agree(field.Value(gold), field.Value(read)))
        .Select(field => (field.Name, $"\"{field.Value(gold)}\" read as " + (read is null ? "no incident" : $"\"{field.Value(read)}\"")));

    /// <summary>Every figure in percent of the reports with a main incident, by name.</summary>
    public IEnumerable<(string Name, double Percent)> All() => Fields.Select((field, i) => (field.Name, Math.Round(Reports == 0 ? 0 : 100.0 * _right[i] / Reports, 1, MidpointRounding.ToEven)));

    private static string Country(string name)
    {
        var words = string.Join(' ', SourceWords.Of(name));
        return Countries.GetValueOrDefault(words, words);
    }

    /// <summary>True when the words of one stand, in one piece, in the other.</summary>
    private static bool Contains(string one, string other)
    {
        var (first, second) = ($" {string.Join(' ', SourceWords.Of(one))} ", $" {string.Join(' ', SourceWords.Of(other))} ");
        if (first.Length == 2 || second.Length == 2) return first == second;
        return first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal);
    }
}
