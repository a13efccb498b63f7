using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Attest.Publishing;

/// <summary>Writes a list; one that nobody set is an empty list and no error.</summary>
/// <remarks>The library's own converter throws on a default <see cref="ImmutableArray{T}"/> and boxes every other.</remarks>
internal sealed class ListConverter<T> : JsonConverter<ImmutableArray<T>>
{
    private JsonTypeInfo<T>? _element; // looked up once: a converter belongs to one set of options

    public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("expected a list");
        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, element) ?? throw new JsonException("expected a value, found null"));
        return items.DrainToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        if (!value.IsDefaultOrEmpty)
        {
            if (_element is not { } element || element.Options != options) _element = element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            foreach (var item in value) JsonSerializer.Serialize(writer, item, element);
        }

        writer.WriteEndArray();
    }
}
