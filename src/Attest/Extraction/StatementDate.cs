namespace Attest.Extraction;

/// <summary>The day a statement was made: the last day its sentence names.</summary>
internal static class StatementDate
{
    public static DateOnly? Of(Findings found, FoundStatement statement)
    {
        var (first, end) = found.Draft.Sentences[statement.Sentence];
        var (from, to) = (found.Draft.Elements[first].First, found.Draft.Elements[end - 1].End);
        for (var i = InOrder.From(found.Draft.Times, from, static time => time.First); i < found.Draft.Times.Count && found.Draft.Times[i].First < to; i++)
            if (found.Draft.TimeLine[i] is { IsDay: true, Start: { } date }) return date;
        return null;
    }
}
