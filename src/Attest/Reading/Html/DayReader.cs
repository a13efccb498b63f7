using AngleSharp.Dom;

namespace Attest.Reading.Html;

/// <summary>Notes the elements that tell a day.</summary>
internal static class DayReader
{
    private const int LongestText = 90;

    public static void Take(IElement element, Tag tag, Cues told, List<DaySign> days)
    {
        var property = element.GetAttribute("itemprop");
        var published = property is "datePublished" || Has(element.ClassName, "publish") || Has(element.ClassName, "entry-date") || element.HasAttribute("pubdate");
        var modified = property is "dateModified" || Has(element.ClassName, "updated") || Has(element.ClassName, "modif");
        var weight = published ? 6 : modified ? 2 : 4;
        if (element.GetAttribute("datetime") is { Length: > 0 } machine) days.Add(new(machine, weight + (tag is Tag.Time ? 1 : 0)));
        else if (property is not null && element.GetAttribute("content") is { Length: > 0 } content && Has(property, "date")) days.Add(new(content, weight + 1));
        else if (tag is Tag.Time) days.Add(new(TreeBuilder.ShortText(element), weight));
        else if ((told & Cues.Date) != 0 && Has(element.GetAttribute("title"), "20")) days.Add(new(element.GetAttribute("title") ?? "", weight));
        else if ((told & Cues.Date) != 0 && tag is not (Tag.Main or Tag.Article) && TreeBuilder.ShortText(element) is { Length: > 5 and < LongestText } text) days.Add(new(text, weight - 1));
    }

    private static bool Has(string? value, string part) => value is not null && value.Contains(part, StringComparison.OrdinalIgnoreCase);
}
