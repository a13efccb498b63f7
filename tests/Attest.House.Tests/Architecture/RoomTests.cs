using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Attest.House.Tests.Architecture;

public sealed class RoomTests
{
    public static TheoryData<string> Rooms => [.. RoomTable.Doors.Keys];

    public static TheoryData<string, string> Trespassers => new()
    {
        { "Actors", "ActorThatReadsPages" },
        { "Collecting", "CollectorThatReads" },
        { "Extraction", "ExtractorThatReads" },
        { "Facts", "FactThatReadsLexicons" },
        { "Ledger", "LedgerThatReads" },
        { "Lexicons", "LexiconThatExtracts" },
        { "Linking", "LinkerThatExtracts" },
        { "Places", "PlaceThatReadsLexicons" },
        { "Publishing", "PublisherThatReconciles" },
        { "Reading", "ReaderThatReconciles" },
        { "Reconciliation", "ReconcilerThatExtracts" },
        { "Text", "TextThatReadsLexicons" },
    };

    public static TheoryData<string> WaysOfUse =>
    [
        "UseInALambda", "UseInAnIterator", "UseInAnAsyncMethod", "UseAsATypeArgument", "UseByTypeof", "UseByCast", "UseAsAField",
    ];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_opens_only_onto_the_rooms_it_is_allowed_to(string room) =>
        Expect.None(Violations(Buildings.House, room));

    [Theory, MemberData(nameof(Trespassers))]
    public void A_planted_trespasser_is_caught_in_every_room(string room, string type) =>
        Assert.Contains(Violations(Buildings.Planted, room), said => said.Contains($"Attest.{room}.{type}", StringComparison.Ordinal));

    [Fact]
    public void Every_room_has_its_trespasser() =>
        Assert.Equal(RoomTable.Doors.Keys, Trespassers.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(WaysOfUse))]
    public void A_door_is_seen_however_it_is_opened(string type) =>
        Assert.Contains(Violations(Buildings.Planted, "Linking"), said => said.Contains($"Attest.Linking.{type}", StringComparison.Ordinal));

    [Fact]
    public void The_table_has_a_row_for_every_namespace() => Expect.None(RoomsWithoutARow(Buildings.Engine));

    [Fact]
    public void A_planted_room_without_a_row_is_caught() => Assert.Contains("Attic", RoomsWithoutARow(Buildings.Plants));

    [Fact]
    public void A_row_of_the_table_is_a_room_or_is_marked_as_not_built_yet()
    {
        var built = RoomsOf(Buildings.Engine);
        Expect.None(RoomTable.Doors.Keys.Except(built).Except(RoomTable.NotBuiltYet));
    }

    [Fact]
    public void A_room_that_is_built_is_not_marked_as_missing() =>
        Expect.None(RoomTable.NotBuiltYet.Intersect(RoomsOf(Buildings.Engine)));

    [Fact]
    public void Only_the_pipeline_and_what_it_hands_over_stand_in_the_root() =>
        Expect.None(RootTypes(Buildings.Engine).Except(RoomTable.Root));

    [Fact]
    public void A_planted_type_in_the_root_is_caught() =>
        Assert.Contains("SecondMeetingPlace", RootTypes(Buildings.Plants).Except(RoomTable.Root));

    [Fact]
    public void Rooms_meet_only_in_the_pipeline() => Expect.None(MeetingPlaces(Buildings.House));

    [Fact]
    public void A_planted_second_meeting_place_is_caught() =>
        Assert.Contains(MeetingPlaces(Buildings.Planted), said => said.StartsWith("Attest.SecondMeetingPlace ", StringComparison.Ordinal));

    [Fact]
    public void The_engine_knows_no_project_that_stands_on_it() => Expect.None(OwnReferences(Buildings.Engine));

    [Fact]
    public void A_reference_to_a_project_of_ours_is_seen() => Assert.Contains("Attest", OwnReferences(Buildings.Plants));

    private static List<string> Violations(ArchUnitNET.Domain.Architecture house, string room) =>
        [.. DoorsOf(room, RoomTable.Doors[room]).Evaluate(house).Where(result => !result.Passed).Select(result => result.Description)];

    private static ArchRule<IType> DoorsOf(string room, string[] mayUse)
    {
        var allowed = string.Join('|', mayUse.Append(room));
        return Types().That().ResideInNamespaceMatching($@"^Attest\.{room}($|\.)")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^Attest($|\.(?!({allowed})($|\.)))"))
            .Because($"{room} may use only [{string.Join(", ", mayUse)}]")
            .WithoutRequiringPositiveResults();
    }

    private static IEnumerable<string> RoomsOf(System.Reflection.Assembly assembly) =>
        assembly.GetTypes().Select(type => type.Namespace ?? "").Where(RoomTable.IsOurs).Select(RoomTable.RoomOf)
            .Where(room => room.Length > 0).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> RoomsWithoutARow(System.Reflection.Assembly assembly) =>
        RoomsOf(assembly).Except(RoomTable.Doors.Keys);

    private static IEnumerable<string> RootTypes(System.Reflection.Assembly assembly) =>
        assembly.GetTypes().Where(type => type.Namespace == "Attest" && !type.IsNested).Select(type => type.Name).Order(StringComparer.Ordinal);

    private static List<string> MeetingPlaces(ArchUnitNET.Domain.Architecture house) =>
        [.. house.OwnTypes()
            .Where(type => type.Namespace.FullName == "Attest" && type.FullName.Split('+')[0] != "Attest.Pipeline")
            .Select(type => (type, rooms: RoomsUsedBy(type)))
            .Where(found => found.rooms.Count > 1)
            .Select(found => $"{found.type.FullName} uses {string.Join(", ", found.rooms)}")];

    private static List<string> RoomsUsedBy(IType type) =>
        [.. type.Dependencies.Select(use => RoomTable.RoomOf(use.Target.Namespace.FullName))
            .Where(room => room.Length > 0 && room != "Facts").Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> OwnReferences(System.Reflection.Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(RoomTable.IsOurs);
}
