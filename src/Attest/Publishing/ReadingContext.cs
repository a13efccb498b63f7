using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Attest.Facts;

namespace Attest.Publishing;

/// <summary>The shapes of everything that is published as JSON, known at build so that nothing is looked up by reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(ClaimIdConverter), typeof(IncidentIdConverter),
        typeof(WordConverter<Measure>), typeof(WordConverter<Bound>), typeof(WordConverter<VictimGroup>), typeof(WordConverter<VictimSide>),
        typeof(WordConverter<ClaimScope>), typeof(WordConverter<ClaimStatus>), typeof(WordConverter<SourceKind>),
        typeof(WordConverter<SourceRelation>), typeof(WordConverter<StatementKind>), typeof(WordConverter<DatePrecision>),
        typeof(WordConverter<PublishedBasis>), typeof(WordConverter<BestBasis>), typeof(WordConverter<FindingStatus>),
        typeof(WordConverter<IncidentRole>), typeof(WordConverter<IncidentType>), typeof(WordConverter<Weapon>),
        typeof(WordConverter<PerpetratorKind>), typeof(WordConverter<PerpetratorBasis>), typeof(WordConverter<ReportField>),
        typeof(WordConverter<ListedNames>), typeof(WordConverter<ResolvedAs>),
        typeof(ListConverter<Incident>), typeof(ListConverter<Claim>), typeof(ListConverter<Statement>), typeof(ListConverter<Note>),
        typeof(ListConverter<string>), typeof(ListConverter<Site>), typeof(ListConverter<Perpetrator>), typeof(ListConverter<Target>),
        typeof(ListConverter<HarmedPeople>), typeof(ListConverter<Weapon>), typeof(ListConverter<ClaimId>), typeof(ListConverter<SetAside>),
        typeof(ListConverter<GroupToll>), typeof(ListConverter<VictimPart>), typeof(ListConverter<PlaceMention>),
        typeof(ListConverter<TimeMention>), typeof(ListConverter<ActorMention>), typeof(ListConverter<QuoteMention>),
        typeof(ListConverter<ImmutableArray<int>>), typeof(ListConverter<int>), typeof(ListConverter<IncidentOrigin>),
        typeof(ListConverter<IncidentMutation>),
    ])]
[JsonSerializable(typeof(ReportReading))]
[JsonSerializable(typeof(ReportArticle))]
[JsonSerializable(typeof(LinkedIncident))]
[JsonSerializable(typeof(UnlinkedReports))]
[JsonSerializable(typeof(RefusedLine))]
// What lists hold: their converter hides the element from the generator.
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(Site))]
[JsonSerializable(typeof(Perpetrator))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(HarmedPeople))]
[JsonSerializable(typeof(Weapon))]
[JsonSerializable(typeof(ClaimId))]
[JsonSerializable(typeof(SetAside))]
[JsonSerializable(typeof(GroupToll))]
[JsonSerializable(typeof(VictimPart))]
[JsonSerializable(typeof(PlaceMention))]
[JsonSerializable(typeof(TimeMention))]
[JsonSerializable(typeof(ActorMention))]
[JsonSerializable(typeof(QuoteMention))]
[JsonSerializable(typeof(ImmutableArray<int>))]
[JsonSerializable(typeof(IncidentOrigin))]
[JsonSerializable(typeof(IncidentMutation))]
internal sealed partial class ReadingContext : JsonSerializerContext;
