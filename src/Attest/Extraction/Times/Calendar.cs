namespace Attest.Extraction.Times;

/// <summary>Stretches of the calendar, and steps along it that never leave the years 1 to 9999.</summary>
internal static class Calendar
{
    /// <summary>The unit that holds a day, so many units away; null beyond the calendar.</summary>
    /// <param name="day">The day.</param>
    /// <param name="unit">A day or longer.</param>
    /// <param name="step">How many units on; negative for back.</param>
    public static (DateOnly Start, DateOnly End)? Unit(DateOnly day, TimeUnit unit, long step) => unit switch
    {
        TimeUnit.Day or TimeUnit.Part => Days(day, step, 1),
        TimeUnit.Weekend => Days(Monday(day), 7 * step + 5, 2),
        TimeUnit.Week => Days(Monday(day), 7 * step, 7),
        TimeUnit.Month => Months(day.Year * 12L + day.Month - 1 + step, 1),
        TimeUnit.Quarter => Months((day.Year * 12L + day.Month - 1) / 3 * 3 + 3 * step, 3),
        TimeUnit.Year => Months((day.Year + step) * 12, 12),
        TimeUnit.Decade => Months((day.Year / 10 + step) * 120, 120),
        TimeUnit.Century => Months((day.Year / 100 + step) * 1200, 1200),
        _ => null,
    };

    /// <summary>A year, a month of it, or a day of that; null for what the calendar does not have.</summary>
    public static (DateOnly Start, DateOnly End)? Of(int year, int? month, int? day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12) return null;
        if (month is not { } m) return Months(year * 12L, 12);
        if (day is not { } d) return Months(year * 12L + m - 1, 1);
        if (d < 1 || d > DateTime.DaysInMonth(year, m)) return null;
        var date = new DateOnly(year, m, d);
        return (date, date);
    }

    /// <summary>A season of the northern half of the world, named after the year it begins in.</summary>
    /// <param name="year">The year.</param>
    /// <param name="season">1 spring to 4 winter.</param>
    public static (DateOnly Start, DateOnly End)? Season(int year, int season) => Months(year * 12L + 3 * season - 1, 3);

    private static DateOnly Monday(DateOnly day) => day.DayNumber < 7 ? day : day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static (DateOnly Start, DateOnly End)? Days(DateOnly day, long step, int length)
    {
        var first = day.DayNumber + step;
        return first < 0 || first + length - 1 > DateOnly.MaxValue.DayNumber ? null : (DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)first + length - 1));
    }

    private static (DateOnly Start, DateOnly End)? Months(long first, int length)
    {
        if (first < 12 || first + length > 9999 * 12L + 12) return null;
        var start = new DateOnly((int)(first / 12), (int)(first % 12) + 1, 1);
        var last = first + length - 1;
        var (year, month) = ((int)(last / 12), (int)(last % 12) + 1);
        return (start, new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
    }
}
