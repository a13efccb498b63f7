using System.Globalization;
using Attest.Facts;

namespace Attest.Extraction.Times;

/// <summary>What a time expression comes to.</summary>
/// <param name="Start">First possible day; null when nothing resolves it.</param>
/// <param name="End">Last possible day; null when nothing resolves it.</param>
/// <param name="Grain">How finely the words tell it.</param>
/// <param name="Basis">How it was worked out.</param>
/// <param name="From">The day it was counted from; null when counted from none.</param>
internal readonly record struct ResolvedTime(DateOnly? Start, DateOnly? End, TimeUnit Grain, TimeBasis Basis, DateOnly? From)
{
    /// <summary>What <see cref="From"/> is, in words; null where the basis says it.</summary>
    public string? Of { get; init; }

    /// <summary>What names no day.</summary>
    public static ResolvedTime None { get; }

    /// <summary>Relative to a report whose day is not known.</summary>
    public static ResolvedTime Unknown { get; } = new(null, null, TimeUnit.None, TimeBasis.UnknownDay, null);

    /// <summary>Relative to something without a known date.</summary>
    public static ResolvedTime UnknownEvent { get; } = new(null, null, TimeUnit.None, TimeBasis.UnknownEvent, null);

    /// <summary>True when it is one day.</summary>
    public bool IsDay => Start is not null && Start == End;

    /// <summary>As the date of an incident, its basis in words; null for what names no day.</summary>
    /// <param name="words">The words of the expression.</param>
    public IncidentDate? AsDate(string words) => Basis == TimeBasis.None ? null : new IncidentDate(Start, End, Precision, InWords(words));

    private DatePrecision Precision => Start is null ? DatePrecision.Unknown : Grain switch
    {
        TimeUnit.Hour => DatePrecision.Hour,
        TimeUnit.Week or TimeUnit.Weekend => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        TimeUnit.Quarter or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => DatePrecision.Year,
        _ => DatePrecision.Day,
    };

    private string InWords(string words) => Basis switch
    {
        TimeBasis.Before => $"{words} before {Iso(From)}",
        TimeBasis.After => $"{words} after {Iso(From)}",
        TimeBasis.SameDay => $"{words}, the day of the report ({Iso(From)})",
        TimeBasis.Said => $"\"{words}\" said on {Iso(From)}",
        TimeBasis.Told => $"\"{words}\" counted from {Iso(From)}, the time last named",
        TimeBasis.Event => $"\"{words}\" counted from {Iso(From)}{(Of is null ? "" : ", " + Of)}",
        TimeBasis.ToldYear => $"\"{words}\" in the year last named, {From?.Year.ToString(CultureInfo.InvariantCulture)}",
        TimeBasis.Ambiguous => $"\"{words}\", ambiguous: {Iso(Start)} or {Iso(End)}",
        TimeBasis.UnknownDay => $"\"{words}\", unresolved: the day of the report is not known",
        TimeBasis.UnknownEvent => $"\"{words}\", unresolved: the day it is counted from is not known",
        _ => $"\"{words}\"{(Of is null ? "" : ", " + Of)}",
    };

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "an unknown day";
}
