using AngleSharp.Dom;

namespace Attest.Reading.Html;

/// <summary>Notes the elements that tell a day.</summary>
internal static class DayReader
{
    private const int LongestText = 90;

    public static void Take(IElement element, Tag tag, Cues told, in Marks marks, List<DaySign> days)
    {
        if (marks.Day is null && marks.Property is null && tag is not Tag.Time && (told & Cues.Date) == 0) return;
        var published = marks.Property is "datePublished" || Has(marks.Class, "publish") || Has(marks.Class, "entry-date") || marks.Published;
        var modified = marks.Property is "dateModified" || Has(marks.Class, "updated") || Has(marks.Class, "modif");
        var weight = published ? 6 : modified ? 2 : 4;
        if (marks.Day is { Length: > 0 }) days.Add(new(marks.Day, weight + (tag is Tag.Time ? 1 : 0)));
        else if (marks.Content is { Length: > 0 } && Has(marks.Property, "date")) days.Add(new(marks.Content, weight + 1));
        else if (tag is Tag.Time) days.Add(new(TreeBuilder.ShortText(element), weight));
        else if ((told & Cues.Date) != 0 && Has(marks.Title, "20")) days.Add(new(marks.Title ?? "", weight));
        else if ((told & Cues.Date) != 0 && tag is not (Tag.Main or Tag.Article) && TreeBuilder.ShortText(element) is { Length: > 5 and < LongestText } text) days.Add(new(text, weight - 1));
    }

    private static bool Has(string? value, string part) => value is not null && value.Contains(part, StringComparison.OrdinalIgnoreCase);
}
