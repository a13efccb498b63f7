namespace Attest.House.Tests.Budgets;

/// <summary>Who may be larger than the budget, each with its reason: lines of "path or member", tab, reason.</summary>
internal static class Exemptions
{
    public const string Path = "tests/Attest.House.Tests/budget-exemptions.txt";

    /// <summary>The list as it stands.</summary>
    public static IReadOnlyDictionary<string, string> Read() => Parse(Checkout.Text(Path));

    /// <summary>Names and reasons; empty lines and lines after "#" are passed over.</summary>
    /// <exception cref="FormatException">A line without a reason, or a name that stands twice.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string text)
    {
        var reasons = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.Split('\t') is not [var name, var reason] || reason.Trim().Length < 10)
                throw new FormatException($"expected name<TAB>reason, found \"{line}\"");
            if (!reasons.TryAdd(name, reason)) throw new FormatException($"\"{name}\" stands twice");
        }

        return reasons;
    }

    /// <summary>Overruns that nothing exempts.</summary>
    public static IReadOnlyList<string> Unexcused(IReadOnlyList<(string Name, string Trouble)> overruns, IReadOnlyDictionary<string, string> reasons) =>
        [.. overruns.Where(found => !reasons.ContainsKey(found.Name)).Select(found => $"{found.Name}: {found.Trouble}")];

    /// <summary>Exemptions that nothing needs any more.</summary>
    public static IReadOnlyList<string> Stale(IReadOnlyList<(string Name, string Trouble)> overruns, IReadOnlyDictionary<string, string> reasons) =>
        [.. reasons.Keys.Except(overruns.Select(found => found.Name))];
}
