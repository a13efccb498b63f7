namespace Attest.Extraction.Times;

/// <summary>Decides for a whole text which number of "03/04/2024" is the day, from its other dates.</summary>
/// <remarks>Numbers above twelve decide first, then dates that name their month, then the day of the report, after which nothing reported has happened. What that leaves open stays open.</remarks>
internal static class DateOrders
{
    /// <summary>True when a text has a date that its own numbers do not order.</summary>
    public static bool IsAsked(List<TimePhrase> times) => times.Exists(static time => time.Order == DateOrder.Unsaid);

    /// <summary>The order of a text's numbers; <see cref="DateOrder.Unsaid"/> where it does not tell.</summary>
    public static DateOrder Of(List<TimePhrase> times, DateOnly? said)
    {
        var byNumbers = Majority(times, numbers: true);
        if (byNumbers != DateOrder.Unsaid) return byNumbers;
        var byNames = Majority(times, numbers: false);
        return byNames != DateOrder.Unsaid ? byNames : said is { } day ? NotAhead(times, day) : DateOrder.Unsaid;
    }

    private static DateOrder Majority(List<TimePhrase> times, bool numbers)
    {
        var lead = 0;
        foreach (var time in times)
        {
            if (time.IsNumeric != numbers) continue;
            lead += time.Order switch { DateOrder.DayFirst => 1, DateOrder.MonthFirst => -1, _ => 0 };
        }

        return lead > 0 ? DateOrder.DayFirst : lead < 0 ? DateOrder.MonthFirst : DateOrder.Unsaid;
    }

    private static DateOrder NotAhead(List<TimePhrase> times, DateOnly said)
    {
        bool day = true, month = true;
        foreach (var time in times)
        {
            if (time is not { Order: DateOrder.Unsaid, Year: { } year, Month: { } second, Day: { } first } || time.Ahead) continue;
            day &= Calendar.Of(year, second, first) is { } one && one.Start <= said;
            month &= Calendar.Of(year, first, second) is { } other && other.Start <= said;
        }

        return day == month ? DateOrder.Unsaid : day ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }
}
