using ArchUnitNET.Domain;

namespace Attest.House.Tests.Architecture;

/// <summary>A part of the world that only some of our namespaces may touch.</summary>
/// <param name="Name">What is fenced in.</param>
/// <param name="Outside">Names that begin so lie behind the fence: a namespace with its dot, or the full name of a type.</param>
/// <param name="Within">Our namespaces that may touch it, with all beneath them.</param>
internal sealed record Fence(string Name, string[] Outside, string[] Within)
{
    private static readonly string[] Files = ["Attest.Collecting", "Attest.Lexicons", "Attest.Places", "Attest.Actors", "Attest.Publishing", "Attest.Cli"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Fence> All { get; } =
    [
        new("AngleSharp", ["AngleSharp."], ["Attest.Reading.Html"]),
        new("System.IO", ["System.IO."], Files),
        new("System.Net", ["System.Net."], ["Attest.Collecting"]),
        new("System.Data", ["System.Data."], []),
        new("Console", ["System.Console"], ["Attest.Cli"]),
        new("Spectre.Console", ["Spectre.Console."], ["Attest.Cli"]),
        new("System.CommandLine", ["System.CommandLine."], ["Attest.Cli"]),
    ];

    /// <summary>Who of ours climbs over it: "type touches target".</summary>
    public IReadOnlyList<string> ClimbedBy(ArchUnitNET.Domain.Architecture house) =>
        [.. house.OwnTypes().Where(type => !IsWithin(type.Namespace.FullName)).SelectMany(Touches)
            .Distinct().Order(StringComparer.Ordinal)];

    private IEnumerable<string> Touches(IType type) =>
        type.Dependencies.Select(use => use.Target.FullName)
            .Where(target => Array.Exists(Outside, outside => LiesBehind(target, outside)))
            .Select(target => $"{type.FullName} touches {target}");

    private static bool LiesBehind(string target, string outside) =>
        outside.EndsWith('.') ? target.StartsWith(outside, StringComparison.Ordinal) : target == outside;

    private bool IsWithin(string space) =>
        Array.Exists(Within, inside => space == inside || space.StartsWith(inside + ".", StringComparison.Ordinal));
}
