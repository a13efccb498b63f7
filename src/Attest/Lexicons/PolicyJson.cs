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
    Converters = [typeof(WordConverter<BestChoice>), typeof(WordConverter<EnemyFigures>), typeof(WordConverter<OwnLosses>),
        typeof(WordConverter<RangeShown>), typeof(WordConverter<VagueUse>), typeof(WordConverter<VictimGroup>)])]
[JsonSerializable(typeof(Policy))]
internal sealed partial class PolicyJson : JsonSerializerContext;
