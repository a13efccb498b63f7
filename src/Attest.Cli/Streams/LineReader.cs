using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Attest.Facts;

namespace Attest.Cli.Streams;

/// <summary>Takes one JSON line apart. Unknown fields are passed over; the last of two equal ones counts.</summary>
internal ref struct LineReader
{
    private readonly Particulars _defaults;
    private string? _id;
    private string? _text;
    private string? _html;
    private string? _title;
    private string? _outlet;
    private string? _language;
    private string? _address;
    private string? _published;
    private string? _date;
    private Note? _doubt;

    private LineReader(Particulars defaults) => _defaults = defaults;

    /// <summary>The report of a line, or why there is none; with the line's id in either case.</summary>
    /// <param name="line">The bytes, without the line's end.</param>
    /// <param name="number">The line, from 1: its id where it gives none.</param>
    /// <param name="defaults">What holds for lines that do not say otherwise.</param>
    /// <param name="refusal">The reason; null when there is a report.</param>
    public static ReportLine Read(ReadOnlySpan<byte> line, long number, Particulars defaults, out Refusal? refusal)
    {
        var reader = new LineReader(defaults);
        refusal = Utf8.IsValid(line) ? reader.Fill(line) : new(Slugs.BadUtf8, "the line is no UTF-8; convert the file first");
        var particulars = defaults;
        refusal ??= reader.Check(out particulars);
        var markup = NullIfEmpty(reader._text) is null && NullIfEmpty(reader._html) is not null;
        return new(reader._id ?? number.ToString(CultureInfo.InvariantCulture), markup ? null : reader._text, markup || reader._text is null ? reader._html : null, particulars, reader._doubt);
    }

    private Refusal? Fill(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return new(Slugs.BadJson, "expected one JSON object a line");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (Field(ref json) is { } refusal) return refusal;
            }

            return json.Read() ? new(Slugs.BadJson, "expected nothing after the object") : null;
        }
        catch (JsonException failure)
        {
            return new(Slugs.BadJson, JsonWords.Of(failure));
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for half of a surrogate pair written as an escape.
            return new(Slugs.BadJson, "an escape in a string is half a character");
        }
    }

    private Refusal? Field(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("id"u8)) return Id(ref json);
        if (json.ValueTextEquals("text"u8)) return Take(ref json, "text", ref _text);
        if (json.ValueTextEquals("html"u8)) return Take(ref json, "html", ref _html);
        if (json.ValueTextEquals("title"u8)) return Take(ref json, "title", ref _title);
        if (json.ValueTextEquals("published"u8)) return Take(ref json, "published", ref _published);
        if (json.ValueTextEquals("date"u8)) return Take(ref json, "date", ref _date);
        if (json.ValueTextEquals("outlet"u8)) return Take(ref json, "outlet", ref _outlet);
        if (json.ValueTextEquals("lang"u8)) return Take(ref json, "lang", ref _language);
        if (json.ValueTextEquals("url"u8)) return Take(ref json, "url", ref _address);
        json.Skip();
        return null;
    }

    private Refusal? Id(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Number)
        {
            _id = Encoding.UTF8.GetString(json.ValueSpan);
            return null;
        }

        return Text(ref json, "id", ref _id);
    }

    private static Refusal? Take(ref Utf8JsonReader json, string name, ref string? field)
    {
        json.Read();
        return Text(ref json, name, ref field);
    }

    private static Refusal? Text(ref Utf8JsonReader json, string name, ref string? field)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            field = null;
            return null;
        }

        if (json.TokenType != JsonTokenType.String) return new(Slugs.BadField, $"\"{name}\": expected a string, found {Named(json.TokenType)}");
        field = json.GetString();
        return null;
    }

    private static string Named(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Number => "a number",
        _ => "true or false",
    };

    private Refusal? Check(out Particulars particulars)
    {
        particulars = _defaults;
        if (_text is null && _html is null) return new(Slugs.NoText, "expected \"text\" or \"html\"");
        var written = NullIfEmpty(_published) ?? NullIfEmpty(_date);
        DateOnly? day = written is null ? _defaults.Published : null;
        if (written is not null && PublicationDate.TryRead(written, out var known)) day = known;
        else if (written is not null) _doubt = new(Slugs.BadDate, $"expected an ISO date or date-time, found \"{(written.Length > 40 ? written[..40] : written)}\"; read without it");
        particulars = new()
        {
            Title = NullIfEmpty(_title) ?? _defaults.Title,
            Published = day,
            Outlet = NullIfEmpty(_outlet) ?? _defaults.Outlet,
            Language = NullIfEmpty(_language) ?? _defaults.Language,
            Address = NullIfEmpty(_address) ?? _defaults.Address,
        };
        return null;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
