using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Attest.Reading.Html;

/// <summary>What a page's scripts of linked data (JSON-LD) say of its article.</summary>
internal sealed record LinkedFacts
{
    private const string Mark = "ld+json";
    private const int MostScripts = 12;
    private const int MostDepth = 12;

    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public string? Outlet { get; private set; }

    public string? Body { get; private set; }

    public string? Language { get; private set; }

    public ImmutableArray<string> Authors { get; private set; } = [];

    /// <summary>Reads every such script of a page; one that is broken is passed over, as browsers do.</summary>
    public static LinkedFacts In(string html)
    {
        var facts = new LinkedFacts();
        var at = 0;
        for (var i = 0; i < MostScripts; i++)
        {
            var found = html.AsSpan(at).IndexOf(Mark, StringComparison.Ordinal);
            if (found < 0) break;
            at += found + Mark.Length;
            var open = html.AsSpan(at).IndexOf('>');
            if (open < 0) break;
            at += open + 1;
            var close = ScriptEnd(html.AsSpan(at));
            if (close < 0) break;
            facts.Take(html.AsSpan(at, close));
            at += close;
        }

        return facts;
    }

    private static int ScriptEnd(ReadOnlySpan<char> rest)
    {
        for (var at = 0; ; at += 2)
        {
            var found = rest[at..].IndexOf("</", StringComparison.Ordinal);
            if (found < 0) return -1;
            at += found;
            if (rest[(at + 2)..].StartsWith("script", StringComparison.OrdinalIgnoreCase)) return at;
        }
    }

    private void Take(ReadOnlySpan<char> json)
    {
        try
        {
            var bytes = new byte[Encoding.UTF8.GetMaxByteCount(json.Length)]; // encoded here, since the parser throws at an unpaired surrogate
            using var document = JsonDocument.Parse(bytes.AsMemory(0, Encoding.UTF8.GetBytes(json, bytes)), s_lenient);
            Visit(document.RootElement, 0);
        }
        catch (JsonException)
        {
            // a page's broken script is no reason to refuse its article
        }
    }

    private void Visit(JsonElement element, int depth)
    {
        if (depth > MostDepth) return;
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Visit(item, depth + 1);
            return;
        }

        if (element.ValueKind is not JsonValueKind.Object) return;
        if (IsArticle(element)) TakeArticle(element);
        foreach (var property in element.EnumerateObject())
            if (property.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "itemListElement" or "hasPart") Visit(property.Value, depth + 1);
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        var name = type.ValueKind is JsonValueKind.Array && type.GetArrayLength() > 0 ? type[0] : type;
        return name.ValueKind is JsonValueKind.String && Text(name) is { } word
            && (word.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || word.EndsWith("Posting", StringComparison.OrdinalIgnoreCase)
                || word is "Report" or "WebPage" or "Review" or "CreativeWork");
    }

    private void TakeArticle(JsonElement element)
    {
        Headline ??= TextOf(element, "headline");
        Published ??= TextOf(element, "datePublished") ?? TextOf(element, "dateCreated");
        Modified ??= TextOf(element, "dateModified");
        Language ??= TextOf(element, "inLanguage");
        if (Body is null && TextOf(element, "articleBody") is { Length: > 200 } body && !body.Contains("</p>", StringComparison.Ordinal)) Body = body.ReplaceLineEndings("\n").Trim();
        if (Outlet is null && element.TryGetProperty("publisher", out var publisher)) Outlet = Names(publisher).FirstOrDefault();
        if (Authors.IsEmpty && element.TryGetProperty("author", out var author)) Authors = [.. Names(author)];
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Text(element) is { Length: > 0 } name ? [name] : [],
        JsonValueKind.Object => TextOf(element, "name") is { Length: > 0 } name ? [name] : [],
        JsonValueKind.Array => element.EnumerateArray().Where(item => item.ValueKind is not JsonValueKind.Array).SelectMany(Names).ToList(),
        _ => [],
    };

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? Text(value) is { Length: > 0 } text ? text : null : null;

    /// <summary>A string with an unpaired surrogate has no text.</summary>
    private static string? Text(JsonElement element)
    {
        try
        {
            return element.GetString()?.Trim();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
