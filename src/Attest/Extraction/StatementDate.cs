namespace Attest.Extraction;

/// <summary>The day a statement was made: the last day its sentence names.</summary>
internal static class StatementDate
{
    public static DateOnly? Of(Findings found, FoundStatement statement)
    {
        var day = found.Report.Dateline?.Date ?? found.Report.Published;
        var (first, end) = found.Draft.Sentences[statement.Sentence];
        foreach (var element in found.Draft.Elements[first..end])
        {
            if (element.Kind != ElementKind.Time) continue;
            var time = found.Draft.Times[element.Index];
            if (TimeResolver.Resolve(time, "", 0, day) is { Precision: Facts.DatePrecision.Day, Start: { } date }) return date;
        }

        return null;
    }
}
