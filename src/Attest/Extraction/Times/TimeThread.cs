namespace Attest.Extraction.Times;

/// <summary>What a time expression can be counted from at its place in the text.</summary>
/// <param name="Said">The day the report is written; null when unknown.</param>
/// <param name="Told">The time last named; its basis is none where none was.</param>
/// <param name="Year">The year that dates without one belong to, where the text says it; null where the report's day tells it.</param>
internal readonly record struct TimeThread(DateOnly? Said, ResolvedTime Told, int? Year)
{
    /// <summary>First day of the quarter of a year last named; null where none was. Years of such a text are counted from quarter to quarter.</summary>
    public DateOnly? Quarter { get; init; }
}
