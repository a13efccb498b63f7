namespace Attest.House.Tests.Budgets;

/// <summary>How large things may be, and what is larger.</summary>
internal static class Budget
{
    public const int MethodLines = 60;
    public const int MostMethodsLines = 25; // at the 90th percentile
    public const int FileLines = 400;
    public const int Nesting = 3;

    /// <summary>What is over the budget: its name (a path or a member), and by what.</summary>
    public static IReadOnlyList<(string Name, string Trouble)> Overruns(IEnumerable<SourceFile> files) =>
        [.. files.SelectMany(file => OverrunsOf(file).Concat(Measured.In(file).SelectMany(OverrunsOf)))];

    /// <summary>The length that nine tenths of all methods keep to (nearest rank); 0 without methods.</summary>
    public static int NinthDecile(IEnumerable<SourceFile> files)
    {
        var lengths = files.SelectMany(Measured.In).Where(member => member.HasBody).Select(member => member.Lines).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[(int)Math.Ceiling(lengths.Count * 0.9) - 1];
    }

    private static IEnumerable<(string Name, string Trouble)> OverrunsOf(SourceFile file)
    {
        var lines = file.Text.Count(letter => letter == '\n');
        if (lines > FileLines) yield return (file.Path, $"{lines} lines, at most {FileLines}");
    }

    private static IEnumerable<(string Name, string Trouble)> OverrunsOf(Measured member)
    {
        if (member.Lines > MethodLines) yield return (member.Name, $"{member.Lines} lines, at most {MethodLines}");
        if (member.Parameters > member.MayTake) yield return (member.Name, $"{member.Parameters} parameters, at most {member.MayTake}");
        if (member.Nesting > Nesting) yield return (member.Name, $"nested {member.Nesting} deep, at most {Nesting}");
    }
}
