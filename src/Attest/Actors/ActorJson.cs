using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attest.Actors;

/// <summary>Writes actors as the lines of <c>data/actors</c>.</summary>
public static class ActorJson
{
    // A file or a stream, never a script inside a page: é stays é.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an actor as one line, and a line feed. Read back it is the same actor.</summary>
    public static void Write(IBufferWriter<byte> into, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(actor);
        using (var json = new Utf8JsonWriter(into, OneLine)) Write(json, actor);
        into.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Actor actor)
    {
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("type", ActorWords<ActorType>.Of(actor.Type));
        json.WriteString("role", actor.Role);
        json.WriteStartArray("valid");
        json.WriteStringValue(actor.From);
        json.WriteStringValue(actor.Until);
        json.WriteEndArray();
        json.WriteStartObject("areas");
        foreach (var area in actor.Areas) json.WriteNumber(area.Country, area.Weight);
        json.WriteEndObject();
        json.WriteStartArray("names");
        foreach (var name in actor.Names) Write(json, name);
        json.WriteEndArray();
        json.WriteStartArray("rel");
        foreach (var relation in actor.Relations) Write(json, relation);
        json.WriteEndArray();
        Write(json, actor.Provenance.Others);
        json.WriteString("checked", actor.Provenance.Checked);
        json.WriteString("source", actor.Provenance.Source);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ActorName name)
    {
        json.WriteStartObject();
        json.WriteString("t", name.Text);
        if (name.Language is not null) json.WriteString("l", name.Language);
        if (name.Kind != ActorNameKind.Alias) json.WriteString("k", ActorWords<ActorNameKind>.Of(name.Kind));
        Write(json, name.Valid);
        if (name.Exact && name.Kind != ActorNameKind.Acronym) json.WriteString("case", "exact");
        if (name.NeedsContext) json.WriteBoolean("ctx", true);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ActorRelation relation)
    {
        json.WriteStartObject();
        json.WriteString("r", ActorWords<ActorTie>.Of(relation.Tie));
        json.WriteString("to", relation.To);
        Write(json, relation.Valid);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ActorWindow valid)
    {
        if (valid.From is not null) json.WriteString("from", valid.From);
        if (valid.Until is not null) json.WriteString("until", valid.Until);
    }

    private static void Write(Utf8JsonWriter json, ActorReferences others)
    {
        json.WriteStartObject("xref");
        if (others.Acled.IsEmpty) json.WriteNull("acled");
        else
        {
            json.WriteStartArray("acled");
            foreach (var name in others.Acled) json.WriteStringValue(name);
            json.WriteEndArray();
        }

        if (others.Ucdp is { } number) json.WriteNumber("ucdp", number);
        else json.WriteNull("ucdp");
        json.WriteString("wikidata", others.Wikidata);
        json.WriteEndObject();
    }
}
