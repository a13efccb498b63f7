using System.Text.RegularExpressions;

namespace Attest.House.Tests.Documents;

/// <summary>As much of Markdown as the tests of the documents need.</summary>
internal static partial class Markdown
{
    /// <summary>The rows of every table, without heads; emphasis and code marks removed.</summary>
    public static IEnumerable<string[]> Rows(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith('|') || IsRule(lines[i]) || i + 1 < lines.Length && IsRule(lines[i + 1])) continue;
            yield return [.. lines[i].Trim().Trim('|').Split('|').Select(cell => cell.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Trim())];
        }
    }

    /// <summary>Headings of a level.</summary>
    public static IEnumerable<string> Headings(string text, int level)
    {
        var mark = new string('#', level) + " ";
        return text.Split('\n').Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..].Trim());
    }

    /// <summary>Targets of links to files of ours, anchors removed.</summary>
    public static IEnumerable<string> LocalLinks(string text) =>
        Link().Matches(text).Select(match => match.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool IsRule(string line) => line.StartsWith("|-", StringComparison.Ordinal) || line.StartsWith("| -", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
