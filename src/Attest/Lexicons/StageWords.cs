namespace Attest.Lexicons;

/// <summary>What the rules of a stage may say: the words of their readings and the labels of their patterns. Whatever else they say would be read by nobody.</summary>
/// <param name="Readings">Words of the third column; "scope=subset" allows that value alone.</param>
/// <param name="Labels">Labels of the second.</param>
/// <param name="Needs">True when the first column of readings may not be empty.</param>
internal sealed record StageWords(string[] Readings, string[] Labels, bool Needs)
{
    private static readonly SortedDictionary<string, StageWords> Table = new(StringComparer.Ordinal)
    {
        ["times"] = Of("alone bc century clock date dayfirst decade duration event exact feast half heading last next none part period quarter rate ref relday season shift since then this told unit weekday within", "a d h k m n p t u v w y z", needs: true),
        ["quantities"] = Of("at_least more_than up_to fewer_than about nearly range exact zero vague reject age", "n b t", needs: true),
        ["phrases"] = Of("count part them unknown bare one ordinal definite plain name actor pronoun", "q a m k h n o", needs: true),
        ["verbs"] = Of("passive active ed gerund infinitive copula modal said", "v", needs: true),
        ["harm"] = Of("measure=killed measure=injured measure=missing measure=abducted measure=captured measure=displaced measure=casualties scope=subset listed=ambiguous listed=dead child none", "q v a u g", needs: false),
        ["attribution"] = Of("after before whole again who cites aside opening issues first skip", "s c r", needs: true),
        ["statements"] = Of("responsibility denial condemnation appeal no_figure skip", "s c o", needs: true),
        ["tellings"] = Of("none before accident told type=weapon " + string.Join(' ', Enum.GetValues<Facts.IncidentType>().Select(type => "type=" + Facts.ContractWords.Of(type))), "v", needs: true),
        ["incidents"] = Of("accused damaged", "a v o", needs: false),
    };

    /// <summary>The stages, in the order of their names.</summary>
    public static IEnumerable<string> Stages => Table.Keys;

    /// <summary>What a stage may say.</summary>
    public static StageWords Named(string stage) => Table[stage];

    /// <summary>Stops at a reading or a label that the stage does not know.</summary>
    public void Check(Row row, IEnumerable<string> labels)
    {
        var said = row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Needs && said.Length == 0) throw row.Bad($"expected a reading, one of {string.Join(", ", Readings)}, found none");
        if (Array.Find(said, word => !Readings.Contains(word, StringComparer.Ordinal)) is { } odd)
            throw row.Bad($"expected one of {string.Join(", ", Readings)}, found \"{odd}\"");
        if (labels.FirstOrDefault(label => label != "x" && !Labels.Contains(label, StringComparer.Ordinal)) is { } stray)
            throw row.Bad($"expected a label among {string.Join(", ", Labels)}, x, found \"{stray}\"");
    }

    private static StageWords Of(string readings, string labels, bool needs) => new(readings.Split(' '), labels.Split(' '), needs);
}
