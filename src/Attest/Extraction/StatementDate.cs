namespace Attest.Extraction;

/// <summary>The day a statement was made: the last day its sentence names.</summary>
internal static class StatementDate
{
    public static DateOnly? Of(Findings found, FoundStatement statement)
    {
        var day = found.Report.Dateline?.Date ?? found.Report.Published;
        var (first, end) = found.Draft.Sentences[statement.Sentence];
        var (from, to) = (found.Draft.Elements[first].First, found.Draft.Elements[end - 1].End);
        foreach (var time in found.Draft.Times)
            if (time.First >= from && time.First < to && TimeResolver.Resolve(time, "", 0, day) is { Precision: Facts.DatePrecision.Day, Start: { } date }) return date;
        return null;
    }
}
