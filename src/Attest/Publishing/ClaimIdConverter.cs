using System.Text.Json;
using System.Text.Json.Serialization;
using Attest.Facts;

namespace Attest.Publishing;

/// <summary>Writes a claim's id as a plain string.</summary>
internal sealed class ClaimIdConverter : JsonConverter<ClaimId>
{
    public override ClaimId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, ClaimId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
