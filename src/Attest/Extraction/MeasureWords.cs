using Attest.Facts;

namespace Attest.Extraction;

/// <summary>The names that lexicons use for harms.</summary>
internal static class MeasureWords
{
    public static (string Name, Measure Measure)[] All { get; } =
    [
        ("casualties", Measure.Casualties), ("killed", Measure.Killed), ("injured", Measure.Injured), ("missing", Measure.Missing),
        ("abducted", Measure.Abducted), ("captured", Measure.Captured), ("displaced", Measure.Displaced),
    ];

    public static string NameOf(Measure measure) => Array.Find(All, word => word.Measure == measure).Name;

    public static Measure Of(string name) => Array.Find(All, word => word.Name == name).Measure;
}
