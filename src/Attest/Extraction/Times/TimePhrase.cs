namespace Attest.Extraction.Times;

/// <summary>A time expression as read, before anything resolves it.</summary>
internal sealed record TimePhrase
{
    /// <summary>First token of the element rules see.</summary>
    public required int First { get; init; }

    /// <summary>Just after its last token.</summary>
    public required int End { get; init; }

    /// <summary>The tokens of the expression itself, without a preposition before it.</summary>
    public required (int First, int End) Core { get; init; }

    /// <summary>What it names.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>Whether figures beside it belong to it or were counted up over it.</summary>
    public TimeUse Use { get; init; }

    /// <summary>What it is counted from.</summary>
    public TimeAnchor Anchor { get; init; }

    /// <summary>-1 for "last" and "ago", 1 for "next" and "later", 0 for "this"; null where no direction is said ("Tuesday").</summary>
    public int? Step { get; init; }

    /// <summary>Year as written, two digits filled up; null when not given.</summary>
    public int? Year { get; init; }

    /// <summary>1 to 12; null when not given.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31; null when not given.</summary>
    public int? Day { get; init; }

    /// <summary>Number of the weekday, season or quarter, or the step of a relative day; <see cref="TimeKind"/> says from what. 0 for none.</summary>
    public int Value { get; init; }

    /// <summary>How many units; 1 for "a year"; null for "several days" and where no number belongs.</summary>
    public int? Count { get; init; }

    /// <summary>The unit.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>The part of the day.</summary>
    public DayPart Part { get; init; }

    /// <summary>Hour, 0 to 23, and minute; null where the expression is no time of day.</summary>
    public (int Hour, int Minute)? Clock { get; init; }

    /// <summary>True where the time of day is that of Greenwich.</summary>
    public bool Universal { get; init; }

    /// <summary>How the numbers of a date without the name of its month follow each other.</summary>
    public DateOrder Order { get; init; }

    /// <summary>True for a year that heads a part of a history.</summary>
    public bool Heading { get; init; }

    /// <summary>True for a weekday in the week that is named with it: "Tuesday of last week".</summary>
    public bool Within { get; init; }

    /// <summary>True for a count to the day: "two years ago today".</summary>
    public bool Exact { get; init; }

    /// <summary>The day of the month as written where no such month has it ("31 September"): then <see cref="Day"/> is null.</summary>
    public int? NoSuchDay { get; init; }

    /// <summary>The weekday written beside a date, from Monday, 1; null where none is.</summary>
    public int? Beside => Kind is TimeKind.Date or TimeKind.Clock && Month is not null && Value is >= 1 and <= 7 ? Value : null;

    /// <summary>True for a date written in numbers alone, day and month before the year.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>True for a year, decade or century counted back from the beginning of the era.</summary>
    public bool BeforeEra { get; init; }

    /// <summary>What the verb of the clause tells of it.</summary>
    public TimeTense Tense { get; init; }

    /// <summary>True when the clause says that it is to come: "will meet on Friday".</summary>
    public bool Ahead => Tense == TimeTense.Ahead;

    /// <summary>The same with day and month in the order the text has; a date of names stays.</summary>
    public TimePhrase In(DateOrder order) => (Order, order) switch
    {
        (DateOrder.Unsaid, DateOrder.MonthFirst) => this with { Day = Month, Month = Day, Order = order },
        (DateOrder.Unsaid, DateOrder.DayFirst) => this with { Order = order },
        _ => this,
    };

    /// <summary>True when a figure beside it was counted up over a stretch of time: no toll of one incident.</summary>
    public bool CountsUp => Use is TimeUse.Since or TimeUse.Period || Kind == TimeKind.Rate;
}
