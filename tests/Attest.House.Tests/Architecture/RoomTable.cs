namespace Attest.House.Tests.Architecture;

/// <summary>Who may open which door. Every namespace of the engine has a row; a room that is not built yet has one too.</summary>
internal static class RoomTable
{
    /// <summary>Room, and the rooms it may use besides itself.</summary>
    public static IReadOnlyDictionary<string, string[]> Doors { get; } = new SortedDictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Facts"] = [],
        ["Text"] = ["Facts"],
        ["Lexicons"] = ["Facts", "Text"],
        ["Places"] = ["Facts", "Text"],
        ["Actors"] = ["Facts", "Text"],
        ["Collecting"] = ["Facts"],
        ["Reading"] = ["Facts", "Text"],
        ["Extraction"] = ["Facts", "Text", "Lexicons", "Places", "Actors"],
        ["Linking"] = ["Facts", "Text", "Lexicons", "Places", "Actors"],
        ["Reconciliation"] = ["Facts"],
        ["Ledger"] = ["Facts"],
        ["Publishing"] = ["Facts", "Ledger"],
    };

    /// <summary>Rooms that stand in the table before they stand in the house.</summary>
    public static IReadOnlyList<string> NotBuiltYet { get; } = ["Collecting", "Linking", "Ledger"];

    /// <summary>The only types of the root namespace.</summary>
    public static IReadOnlyList<string> Root { get; } = ["Pipeline", "WalkOptions"];

    /// <summary>True for Attest and everything beneath it.</summary>
    public static bool IsOurs(string space) => space == "Attest" || space.StartsWith("Attest.", StringComparison.Ordinal);

    /// <summary>The room a namespace of the engine belongs to; empty for the root and for what is not ours.</summary>
    public static string RoomOf(string space) => space.StartsWith("Attest.", StringComparison.Ordinal) ? space.Split('.')[1] : "";
}
