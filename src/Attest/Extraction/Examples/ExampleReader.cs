using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Extraction.Examples;

/// <summary>Reads the examples beneath the rows of a language, each as a report of its own, and compares.</summary>
/// <remarks>
/// An example holds when its rule matched and all parts of its expectation were read; a counter-example when its rule
/// did not match and whatever else it expects was read. In the stage of harm, a rule has matched when a claim names it.
/// </remarks>
internal sealed class ExampleReader(LexiconShelf lexicons, ReportExtraction bench, RuleWitness witness)
{
    private const string RulesEnd = ".rules.tsv", GuestStage = "times.";

    /// <summary>The day every example is read as published on: a Wednesday.</summary>
    public static DateOnly Published { get; } = new(2021, 3, 17);

    /// <summary>All examples of a language, in the order of the files, and those of the times of others that it reads along. Files of the reading room (reading.*) are read there.</summary>
    public IEnumerable<ExampleOutcome> ReadAll(string language)
    {
        foreach (var path in lexicons.Paths)
        {
            if (path.Split('/') is not [_, var folder, var file] || (folder != language && !file.StartsWith(GuestStage, StringComparison.Ordinal)) || file.StartsWith("reading.", StringComparison.Ordinal)) continue;
            var stage = file.EndsWith(RulesEnd, StringComparison.Ordinal) ? file[..^RulesEnd.Length] : null;
            foreach (var row in lexicons.Rows(path))
                foreach (var example in row.Examples)
                    yield return Check(row, example, stage, stage is null ? null : $"{folder}.{stage}.{row[0]}");
        }
    }

    private ExampleOutcome Check(Row row, Example example, string? stage, string? rule)
    {
        witness.Clear();
        var account = bench.Extract(ReportOf(example.Text), mentions: stage == "times");
        var used = rule is null || (stage == "harm" ? Names(account, rule) || (Silent(row) && witness.Saw(rule)) : witness.Saw(rule));
        var reading = new ExampleReading(account, stage == "harm" && !example.Counter && !Silent(row) ? rule : null);
        var holds = example.Counter ? (rule is null || !used) && HoldsAgainst(example.Expected, reading, rule is null) : used && Holds(example.Expected, reading);
        var found = used || example.Counter ? reading.ToString() : $"not by this rule: {new ExampleReading(account, null)}";
        return new ExampleOutcome(row.File, example.Line, example.Text, example.Expected, example.Counter && used ? $"by this rule: {found}" : found, holds);
    }

    private static bool Names(Account account, string rule) => account.Claims.Any(claim => claim.Rule == rule);

    /// <summary>True for a rule of harm that keeps others from reading a claim.</summary>
    private static bool Silent(Row row) => row[2] == "none";

    /// <summary>"none" and "reject" allow no claim but those named beside them.</summary>
    private static bool Holds(string expected, ExampleReading reading)
    {
        var parts = Parts(expected);
        var closed = parts[0] is "none" or "reject";
        var named = closed ? parts[1..] : parts;
        return Array.TrueForAll(named, reading.Has) && (!closed || reading.Claims == named.Count(reading.IsClaim));
    }

    private static bool HoldsAgainst(string expected, ExampleReading reading, bool ofWord) =>
        expected == "none" ? !ofWord || reading.Claims == 0 : Array.TrueForAll(Parts(expected), reading.Has);

    private static string[] Parts(string expected) => expected.Split("; ", StringSplitOptions.TrimEntries);

    private static Report ReportOf(string text) => new()
    {
        Id = new ReportId(""),
        TextId = new TextId(""),
        Text = text,
        FromPage = false,
        Title = null,
        TitleInText = null,
        Furniture = [],
        Outlet = null,
        Agency = null,
        Authors = [],
        Dateline = null,
        Published = Published,
        PublishedBasis = PublishedBasis.Given,
        Language = "en",
        Address = null,
    };
}
