using System.Text.Json.Serialization;
using Attest.Facts;
using Attest.Places;
using Attest.Places.Imports;

namespace Attest.Cli.Commands;

/// <summary>The shapes of what the commands about gazetteers print as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata, Converters = [typeof(PlaceKindWord), typeof(FormatWord), typeof(ResolvedAsWord)])]
[JsonSerializable(typeof(GazetteerCard[]))]
[JsonSerializable(typeof(GazetteerState))]
[JsonSerializable(typeof(GazetteerDifference))]
[JsonSerializable(typeof(ImportReport))]
[JsonSerializable(typeof(LookupAnswer))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class GazetteerContext : JsonSerializerContext
{
    /// <summary>"city", "district".</summary>
    internal sealed class PlaceKindWord() : JsonStringEnumConverter<PlaceKind>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);

    /// <summary>"geo_names", "csv".</summary>
    internal sealed class FormatWord() : JsonStringEnumConverter<ImportFormat>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);

    /// <summary>"place", "unit".</summary>
    internal sealed class ResolvedAsWord() : JsonStringEnumConverter<ResolvedAs>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);
}
