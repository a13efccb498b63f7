using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Attest.Actors;

/// <summary>Reads one line of <c>data/actors/*.jsonl</c>. Strict: every key is there once, none is unknown, every word and date is one.</summary>
internal ref struct ActorRowReader
{

    private readonly string _file;
    private readonly int _line;
    private readonly string _region;
    private Utf8JsonReader _json;

    private ActorRowReader(string file, int line, string region, ReadOnlySpan<byte> text)
    {
        (_file, _line, _region) = (file, line, region);
        _json = new Utf8JsonReader(text);
    }

    /// <summary>The actor of a line.</summary>
    /// <param name="file">"data/actors/sahel.jsonl".</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="region">"sahel".</param>
    /// <param name="text">The line without its end.</param>
    /// <exception cref="ActorException">The line is no actor.</exception>
    public static Actor Read(string file, int line, string region, ReadOnlySpan<byte> text)
    {
        try
        {
            return new ActorRowReader(file, line, region, text).ReadRow();
        }
        catch (JsonException wrong)
        {
            throw new ActorException(file, line, $"expected a JSON object on one line, found none ({wrong.Message.Split(" LineNumber", 2)[0].TrimEnd('.')})");
        }
    }

    private Actor ReadRow()
    {
        Next();
        Open(JsonTokenType.StartObject, "an object");
        var id = TextOf("id");
        if (!IsId(id)) throw Bad("an id such as \"a:some-group\"", id);
        var type = Word<ActorType>(TextOf("type"));
        var role = TextOf("role");
        if (!ActorRoles.IsOne(role)) throw Bad("one of " + ActorRoles.Known + " in \"role\"", role);
        var valid = Pair("valid");
        var areas = Areas();
        var names = ListOf("names", static (ref reader) => reader.Name());
        if (names.IsEmpty) throw Bad("a name at least", "none");
        var relations = ListOf("rel", static (ref reader) => reader.Relation());
        var others = References();
        var provenance = new ActorProvenance(_region, Date("checked"), TextOrNull("source"), others);
        if (provenance.Checked is not null && provenance.Source is null) throw Bad("a source beside \"checked\"", "null");
        Open(JsonTokenType.EndObject, "no key after \"source\"");
        if (_json.Read()) throw Bad("one object on the line", "more");
        return new Actor(id, type, role, valid, areas, names, relations, provenance);
    }

    private ActorName Name()
    {
        string? text = null, language = null, kind = null, from = null, until = null, written = null;
        var context = false;
        while (NextKey() is { } key)
        {
            switch (key)
            {
                case "t": Set(key, ref text); break;
                case "l": Set(key, ref language); break;
                case "k": Set(key, ref kind); break;
                case "from": Set(key, ref from); break;
                case "until": Set(key, ref until); break;
                case "case": Set(key, ref written); break;
                case "ctx": context = _json.TokenType == JsonTokenType.True && !context ? true : throw Bad("true in \"ctx\", or no such key", Found); break;
                default: throw Bad("t, l, k, from, until, case or ctx", key);
            }

            Next();
        }

        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().Trim().Length != text.Length) throw Bad("a name without blanks around it in \"t\"", text ?? "none");
        if (language is { Length: not 2 }) throw Bad("two letters in \"l\"", language);
        if (written is not (null or "exact")) throw Bad("\"exact\" in \"case\", or no such key", written);
        var what = kind is null ? ActorNameKind.Alias : Word<ActorNameKind>(kind);
        return new ActorName(text, language, what, Window(from, until), what == ActorNameKind.Acronym || written is not null, context);
    }

    private ActorRelation Relation()
    {
        string? tie = null, to = null, from = null, until = null;
        while (NextKey() is { } key)
        {
            switch (key)
            {
                case "r": Set(key, ref tie); break;
                case "to": Set(key, ref to); break;
                case "from": Set(key, ref from); break;
                case "until": Set(key, ref until); break;
                default: throw Bad("r, to, from or until", key);
            }

            Next();
        }

        return new ActorRelation(Word<ActorTie>(tie ?? "none"), to ?? throw Bad("the other's id in \"to\"", "none"), Window(from, until));
    }

    private ActorReferences References()
    {
        Key("xref");
        Open(JsonTokenType.StartObject, "an object in \"xref\"");
        ImmutableArray<string> acled = [];
        Key("acled");
        if (_json.TokenType == JsonTokenType.Null) Next();
        else acled = Items(static (ref reader) => reader._json.TokenType == JsonTokenType.String ? reader._json.GetString()! : throw reader.Bad("names in \"acled\"", reader.Found));
        Key("ucdp");
        int? ucdp = _json.TokenType == JsonTokenType.Null ? null : _json.TokenType == JsonTokenType.Number && _json.TryGetInt32(out var number) ? number : throw Bad("a number in \"ucdp\"", Found);
        Next();
        var wikidata = TextOrNull("wikidata");
        if (wikidata is not null && (wikidata.Length < 2 || wikidata[0] != 'Q' || wikidata.AsSpan(1).ContainsAnyExceptInRange('0', '9'))) throw Bad("Q and a number in \"wikidata\"", wikidata);
        Open(JsonTokenType.EndObject, "no key after \"wikidata\"");
        return acled.IsEmpty && ucdp is null && wikidata is null ? ActorReferences.None : new(acled, ucdp, wikidata);
    }

    private ImmutableArray<ActorArea> Areas()
    {
        Key("areas");
        if (_json.TokenType != JsonTokenType.StartObject) throw Bad("an object in \"areas\"", Found);
        Next();
        var areas = ImmutableArray.CreateBuilder<ActorArea>(4);
        for (; _json.TokenType == JsonTokenType.PropertyName; Next())
        {
            var country = _json.GetString()!; // a key is never null
            if (country.Length != 2 || country.AsSpan().ContainsAnyExceptInRange('A', 'Z')) throw Bad("ISO alpha-2 in \"areas\"", country);
            if (areas.Any(area => area.Country == country)) throw Bad("each country once", country);
            Next();
            if (_json.TokenType != JsonTokenType.Number || _json.GetDouble() is not (> 0 and <= 1)) throw Bad("a weight above 0 and up to 1", Found);
            areas.Add(new ActorArea(country, _json.GetDouble()));
        }

        Open(JsonTokenType.EndObject, "the end of \"areas\"");
        return areas.DrainToImmutable();
    }

    private ActorWindow Pair(string key)
    {
        Key(key);
        Open(JsonTokenType.StartArray, $"two dates or nulls in \"{key}\"");
        var from = Optional();
        var until = Optional();
        Open(JsonTokenType.EndArray, $"two dates or nulls in \"{key}\"");
        return Window(from, until);
    }

    private ActorWindow Window(string? from, string? until)
    {
        foreach (var date in (ReadOnlySpan<string?>)[from, until])
            if (date is not null && !ActorWindow.IsDate(date)) throw Bad("a date: 2017, 2017-03 or 2017-03-02", date);
        var window = new ActorWindow(from, until);
        return window.RunsForward ? window : throw Bad("an end after the beginning", $"{from} to {until}");
    }

    private string? Date(string key) => TextOrNull(key) is not { } date ? null : ActorWindow.IsDate(date) && date.Length == 10 ? date : throw Bad($"a day such as 2026-11-23 in \"{key}\"", date);

    private ImmutableArray<T> ListOf<T>(string key, Take<T> take)
    {
        Key(key);
        return Items(take);
    }

    private ImmutableArray<T> Items<T>(Take<T> take)
    {
        Open(JsonTokenType.StartArray, "a list");
        var items = ImmutableArray.CreateBuilder<T>(4);
        for (; _json.TokenType != JsonTokenType.EndArray; Next()) items.Add(take(ref this));
        Next();
        return items.DrainToImmutable();
    }

    /// <summary>The next key of the object the reader stands in, its value being current; null at the object's end.</summary>
    private string? NextKey()
    {
        if (_json.TokenType == JsonTokenType.StartObject) Next();
        if (_json.TokenType == JsonTokenType.EndObject) return null;
        if (_json.TokenType != JsonTokenType.PropertyName) throw Bad("an object", Found);
        var key = _json.GetString();
        Next();
        return key;
    }

    private void Set(string key, ref string? value)
    {
        if (value is not null) throw Bad("each key once", key);
        value = _json.TokenType == JsonTokenType.String ? _json.GetString() : throw Bad($"text in \"{key}\"", Found);
    }

    private void Key(string key)
    {
        if (_json.TokenType != JsonTokenType.PropertyName || !_json.ValueTextEquals(key)) throw Bad($"the key \"{key}\"", Found);
        Next();
    }

    private string TextOf(string key)
    {
        Key(key);
        return Optional() ?? throw Bad($"text in \"{key}\"", "null");
    }

    private string? TextOrNull(string key)
    {
        Key(key);
        return Optional();
    }

    private string? Optional()
    {
        if (_json.TokenType is not (JsonTokenType.String or JsonTokenType.Null)) throw Bad("text or null", Found);
        var text = _json.GetString();
        Next();
        return text;
    }

    private void Open(JsonTokenType token, string expected)
    {
        if (_json.TokenType != token) throw Bad(expected, Found);
        if (token != JsonTokenType.EndObject || _json.CurrentDepth > 0) Next();
    }

    private void Next()
    {
        if (!_json.Read()) throw Bad("an object", "the end of the line");
    }

    private T Word<T>(string word) where T : struct, Enum => ActorWords<T>.TryRead(word, out var value) ? value : throw Bad("one of " + ActorWords<T>.Known, word);

    private string Found => _json.TokenType == JsonTokenType.None ? "nothing" : Encoding.UTF8.GetString(_json.ValueSpan);

    private readonly ActorException Bad(string expected, string found) => new(_file, _line, $"expected {expected}, found \"{found}\"");

    private static bool IsId(string id)
    {
        if (!id.StartsWith("a:", StringComparison.Ordinal) || id.Length < 3 || id[2] == '-' || id[^1] == '-' || id.Contains("--", StringComparison.Ordinal)) return false;
        foreach (var letter in id.AsSpan(2))
            if (letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
        return true;
    }

    private delegate T Take<out T>(ref ActorRowReader reader);
}
