using System.Text.Json;
using System.Text.Json.Serialization;
using Attest.Facts;

namespace Attest.Lexicons;

/// <summary>How policies are written: words for enums, every key known, none missing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    Converters = [typeof(Words<BestChoice>), typeof(Words<EnemyFigures>), typeof(Words<OwnLosses>),
        typeof(Words<RangeShown>), typeof(Words<VagueUse>), typeof(Words<VictimGroup>)])]
[JsonSerializable(typeof(Policy))]
internal sealed partial class PolicyJson : JsonSerializerContext;

/// <summary>An enum as its snake_case word, never as a number.</summary>
internal sealed class Words<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
