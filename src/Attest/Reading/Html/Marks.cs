using AngleSharp.Dom;

namespace Attest.Reading.Html;

/// <summary>The attributes of an element that tell something, gathered in one pass; null where it has none.</summary>
internal struct Marks
{
    public string? Class;
    public string? Id;
    public string? Property;
    public string? Role;
    public string? Rel;
    public string? Style;
    public string? Day;
    public string? Title;
    public string? Content;
    public bool Hidden;
    public bool Published;

    public static Marks Of(IElement element)
    {
        var marks = new Marks();
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
            if (attributes[i] is { } attribute) marks.Take(attribute.LocalName, attribute.Value);
        return marks;
    }

    private void Take(string name, string value)
    {
        switch (name)
        {
            case "class": Class = value; break;
            case "id": Id = value; break;
            case "itemprop": Property = value; break;
            case "role": Role = value; break;
            case "rel": Rel = value; break;
            case "style": Style = value; break;
            case "datetime": Day = value; break;
            case "title": Title = value; break;
            case "content": Content = value; break;
            case "hidden": Hidden = true; break;
            case "pubdate": Published = true; break;
            default: break;
        }
    }

    /// <summary>True when the page does not show the element.</summary>
    public readonly bool IsHidden =>
        Hidden || (Style is not null && (Style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || Style.Contains("display: none", StringComparison.OrdinalIgnoreCase)));

    /// <summary>What says of the element as much as its class does.</summary>
    public readonly string? Roles => Property is not null ? "itemprop " + Property : Role ?? (Rel is "author" ? "rel author" : null);
}
