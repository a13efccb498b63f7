using Attest.Lexicons;

namespace Attest.Extraction.Times;

/// <summary>The reading of a rule for times: a kind, and words that say how it is used and counted.</summary>
/// <param name="Kind">What a match names; null for what only looks like a time ("a 28-year-old").</param>
/// <param name="Use">How it is used.</param>
/// <param name="Anchor">What it is counted from.</param>
/// <param name="Step">Its direction; null where none is said.</param>
internal sealed record TimeForm(TimeKind? Kind, TimeUse Use, TimeAnchor Anchor, int? Step)
{
    /// <summary>True where a match must be all that stands in its sentence: a heading.</summary>
    public bool Alone { get; private init; }

    /// <summary>True for what heads a part of a history: the dates beneath are of its year.</summary>
    public bool Heading { get; private init; }

    /// <summary>True for a year counted back from the beginning of the era.</summary>
    public bool BeforeEra { get; private init; }

    /// <summary>True where a weekday stands in the week that is named with it: "Tuesday of last week".</summary>
    public bool Within { get; private init; }

    /// <summary>True for a count to the day: "two years ago today".</summary>
    public bool Exact { get; private init; }

    /// <summary>True for numbers that stand in the order of day, month and year wherever they are written so: "3.9.2024".</summary>
    public bool DayFirst { get; private init; }

    /// <summary>True where one number tells month and day: a feast.</summary>
    public bool Feast { get; private init; }

    /// <summary>The form of a rule.</summary>
    /// <exception cref="LexiconException">Its reading has a word that says nothing of a time.</exception>
    public static TimeForm Of(Rule rule)
    {
        var form = new TimeForm(null, TimeUse.Point, TimeAnchor.Said, null);
        foreach (var word in rule.Reading.Keys)
        {
            form = word switch
            {
                "none" => form,
                "since" => form with { Use = TimeUse.Since },
                "period" => form with { Use = TimeUse.Period },
                "told" => form with { Anchor = TimeAnchor.Told },
                "event" => form with { Anchor = TimeAnchor.Event },
                "then" => form with { Anchor = TimeAnchor.Then },
                "alone" => form with { Alone = true },
                "heading" => form with { Heading = true },
                "bc" => form with { BeforeEra = true },
                "within" => form with { Within = true },
                "dayfirst" => form with { DayFirst = true },
                "exact" => form with { Exact = true },
                "feast" => form with { Kind = TimeKind.Date, Feast = true },
                "last" => form with { Step = -1 },
                "this" => form with { Step = 0 },
                "next" => form with { Step = 1 },
                _ => form with { Kind = KindOf(word) ?? throw rule.Row.Bad($"expected a kind of time, or since, period, told, event, then, last, this, next, within, exact, dayfirst, alone, heading or bc; found \"{word}\"") },
            };
        }

        return form;
    }

    private static TimeKind? KindOf(string word) => word switch
    {
        "date" => TimeKind.Date,
        "decade" => TimeKind.Decade,
        "season" => TimeKind.Season,
        "quarter" => TimeKind.Quarter,
        "weekday" => TimeKind.Weekday,
        "relday" => TimeKind.RelativeDay,
        "unit" => TimeKind.Unit,
        "shift" => TimeKind.Shift,
        "clock" => TimeKind.Clock,
        "part" => TimeKind.Part,
        "duration" => TimeKind.Duration,
        "rate" => TimeKind.Rate,
        "half" => TimeKind.Half,
        "century" => TimeKind.Century,
        "ref" => TimeKind.Reference,
        _ => null,
    };
}
