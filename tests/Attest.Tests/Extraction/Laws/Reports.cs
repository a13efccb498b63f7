using System.Buffers;
using System.Text;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Publishing;
using Attest.Tests.Golden;
using CsCheck;

namespace Attest.Tests.Extraction.Laws;

/// <summary>Made-up reports for laws: sentences of the lexicons' examples and of the samples, put together and damaged.</summary>
internal static class Reports
{
    private static readonly DateOnly _published = new(2031, 9, 18);

    private static readonly string[] _scraps =
    [
        " ", "\n", "\n\n", ".", ",", ";", ":", "(", ")", "[", "]", "\"", "\u201C", "\u201D", "'", "\u2019", "-", "\u2014", "\u2026", "%", "$", "0", "7", "12", "1,000", "2.5 million", "2147483647", "99999999999999999999",
        "million", "hundred", "dozens", "thousands of", "at least ", "more than ", "up to ", "between 5 and ", "from 12", "no ", "not ", "killed", " wounded ", " dead", " soldiers ", "civilians", " people", " and ", " or ", " of ", " including ", " among them ",
        " said", " told ", "According to ", " denied ", " who ", " on Tuesday", " last year", " since 2012", " in Bamako", " JNIM ", "the police", "a", "A ", "the ", "\u0000", "\u00A0", "\u200B", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u0301", "\u0130", "\u00DF", "\uFEFF",
    ];

    private enum Damage
    {
        Insert, Remove, Repeat, Raise, Swap,
    }

    /// <summary>Every sentence that texts are put together from.</summary>
    public static string[] Sentences { get; } = [.. OfLexicons().Concat(OfSamples()).Distinct(StringComparer.Ordinal)];

    /// <summary>One sentence as it stands.</summary>
    public static Gen<string> Sentence { get; } = Gen.Int[0, Sentences.Length - 1].Select(at => Sentences[at]);

    /// <summary>Up to eight sentences, now and then a paragraph's end between them.</summary>
    public static Gen<string> Whole { get; } =
        Gen.Select(Sentence, Gen.Frequency((5, Gen.Const(" ")), (2, Gen.Const("\n\n")), (1, Gen.Const("\n")))).Array[1, 8].Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)));

    /// <summary>The same, half of them with up to six things done to them.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(Whole, Gen.Select(Whole, Gen.Select(Gen.Enum<Damage>(), Gen.Int[0, 4000], Gen.Int[0, 60], Gen.Int[0, _scraps.Length - 1].Select(which => _scraps[which])).Array[1, 6]).Select(made =>
    {
        foreach (var (how, at, length, scrap) in made.Item2) made.Item1 = Damaged(made.Item1, how, at, length, scrap);
        return made.Item1;
    }));

    /// <summary>A text as the report it is, nothing around it.</summary>
    public static Report Of(string text) => new()
    {
        Id = new ReportId(new string('0', 64)), TextId = new TextId(new string('0', 64)), Text = text, FromPage = false, Title = null, TitleInText = null, Furniture = [],
        Outlet = null, Agency = null, Authors = [], Dateline = null, Published = _published, PublishedBasis = PublishedBasis.Given, Language = "en", Address = null,
    };

    /// <summary>What is read of it, its mentions listed.</summary>
    public static ReportReading Reading(Report report) => Samples.Pipeline.Walk(report, Samples.Options with { Mentions = true });

    /// <summary>The reading as it is published.</summary>
    public static string Json(ReportReading reading)
    {
        using var writer = new ReadingJson();
        var buffer = new ArrayBufferWriter<byte>();
        writer.Write(buffer, reading);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Damaged(string text, Damage how, int at, int length, string scrap)
    {
        at = Math.Min(at, text.Length);
        var end = Math.Min(at + length, text.Length);
        return how switch
        {
            Damage.Insert => text.Insert(at, scrap),
            Damage.Remove => text.Remove(at, end - at),
            Damage.Repeat => text.Insert(end, text[at..end]),
            Damage.Raise => text[..at] + text[at..end].ToUpperInvariant() + text[end..],
            _ => text[end..] + text[..end],
        };
    }

    private static IEnumerable<string> OfLexicons()
    {
        var shelf = LexiconShelf.Embedded();
        return shelf.Paths.Where(path => path.StartsWith("lexicons/en/", StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal) && !path.Contains("/reading.", StringComparison.Ordinal))
            .SelectMany(shelf.Rows).SelectMany(row => row.Examples).Select(example => example.Text);
    }

    private static IEnumerable<string> OfSamples() =>
        Samples.All.SelectMany(sample => Samples.Report(sample.Case).Text.Split([". ", "\n\n"], StringSplitOptions.RemoveEmptyEntries)).Select(sentence => sentence.TrimEnd('.', ' ', '\n') + ".");
}
