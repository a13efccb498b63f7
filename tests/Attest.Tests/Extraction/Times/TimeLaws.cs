using Attest.Extraction.Times;
using CsCheck;
using Xunit;

namespace Attest.Tests.Extraction.Times;

public sealed class TimeLaws
{
    private static readonly Gen<DateOnly> _days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<TimePhrase> _phrases =
        from kind in Gen.Enum<TimeKind>()
        from anchor in Gen.Enum<TimeAnchor>()
        from step in Gen.Int[-1, 2]
        from unit in Gen.Enum<TimeUnit>()
        from count in Gen.Int[-1, 100_000]
        from value in Gen.Int[0, 14]
        from date in Gen.Select(Gen.Int[-1, 10_050], Gen.Int[0, 14], Gen.Int[0, 33])
        select new TimePhrase
        {
            First = 0, End = 1, Core = (0, 1), Kind = kind, Anchor = anchor, Step = step == 2 ? null : step, Unit = unit,
            Count = count < 0 ? null : count, Value = value, Year = date.Item1 < 0 ? null : date.Item1,
            Month = date.Item2 == 0 ? null : date.Item2, Day = date.Item3 == 0 ? null : date.Item3,
        };

    [Fact]
    public void No_time_ends_before_it_starts() => Gen.Select(_phrases, _days, _days).Sample((phrase, said, told) =>
    {
        var found = TimeResolver.Resolve(phrase, new TimeThread(said, Told(told), null));
        Assert.Equal(found.Start is null, found.End is null);
        Assert.True(found.Start is null || found.Start <= found.End);
    });

    [Fact]
    public void What_is_over_lies_not_after_the_report() => Gen.Select(_phrases, _days).Sample((phrase, said) =>
    {
        if (phrase is not { Step: -1, Anchor: TimeAnchor.Said, Kind: TimeKind.Weekday or TimeKind.Unit or TimeKind.Shift or TimeKind.Part }) return;
        if (phrase is { Kind: TimeKind.Shift, Count: 0 }) return; // "no days ago" is today, and its week goes on
        var found = TimeResolver.Resolve(phrase, new TimeThread(said, default, null));
        Assert.True(found.Start is null || found.Start < said);
    });

    [Fact]
    public void A_bare_weekday_is_one_of_the_seven_days_up_to_the_report() => Gen.Select(Gen.Int[1, 7], _days).Sample((weekday, said) =>
    {
        if (said.DayNumber < 7) return;
        var found = TimeResolver.Resolve(new TimePhrase { First = 0, End = 1, Core = (0, 1), Kind = TimeKind.Weekday, Value = weekday }, new TimeThread(said, default, null));
        Assert.True(found.IsDay);
        Assert.Equal(weekday % 7, (int)(found.Start?.DayOfWeek ?? throw new InvalidOperationException()));
        Assert.InRange(said.DayNumber - found.Start.Value.DayNumber, 0, 6);
    });

    [Fact]
    public void Every_time_that_names_a_day_says_how_it_was_worked_out() => Gen.Select(_phrases, _days).Sample((phrase, said) =>
    {
        foreach (var reference in (DateOnly?[])[said, null])
        {
            var date = TimeResolver.Resolve(phrase, new TimeThread(reference, default, null)).AsDate("then");
            if (date is null) continue;
            Assert.StartsWith(date.Basis!.StartsWith('"') ? "\"then\"" : "then", date.Basis, StringComparison.Ordinal);
            Assert.Equal(date.Start is null, date.Basis.Contains("unresolved", StringComparison.Ordinal));
        }
    });

    [Fact]
    public void A_unit_of_the_calendar_holds_the_day_it_was_asked_for() => Gen.Select(Gen.Enum<TimeUnit>(), _days).Sample((unit, day) =>
    {
        if (unit is TimeUnit.Weekend or < TimeUnit.Part || Calendar.Unit(day, unit, 0) is not { } found) return;
        Assert.InRange(day, found.Start, found.End);
    });

    private static ResolvedTime Told(DateOnly day) => new(day, day, TimeUnit.Day, TimeBasis.Words, null);
}
