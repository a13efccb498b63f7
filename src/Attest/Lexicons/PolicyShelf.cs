using System.Collections.Immutable;
using System.Text.Json;
using Attest.Facts;

namespace Attest.Lexicons;

/// <summary>The policies by name, read once and checked.</summary>
public sealed class PolicyShelf
{
    /// <summary>The policy that stands where nobody names one.</summary>
    public const string DefaultName = "attest-1";

    private readonly ImmutableSortedDictionary<string, Policy> _policies;

    private PolicyShelf(ImmutableSortedDictionary<string, Policy> policies) => _policies = policies;

    /// <summary>Names of all policies, the default first, the others sorted.</summary>
    public IEnumerable<string> Names => All.Select(policy => policy.Id);

    /// <summary>All policies, the default first, the others by name.</summary>
    public IEnumerable<Policy> All => _policies.Values
        .OrderBy(policy => policy.Id != DefaultName).ThenBy(policy => policy.Id, StringComparer.Ordinal);

    /// <summary>The policy that stands where nobody names one.</summary>
    public Policy Default => Named(DefaultName);

    /// <summary>The policies of a shelf.</summary>
    /// <exception cref="PolicyException">A file is no policy (<see cref="PolicyException.BadFile"/>).</exception>
    public static PolicyShelf Over(LexiconShelf lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        var policies = ImmutableSortedDictionary.CreateBuilder<string, Policy>(StringComparer.Ordinal);
        foreach (var path in lexicons.Paths.Where(IsPolicy))
        {
            var policy = Read(path, lexicons.TextOf(path)!); // a path of the shelf always has its text
            policies[policy.Id] = policy;
        }

        return new(policies.ToImmutable());
    }

    /// <summary>A policy by its name.</summary>
    /// <exception cref="PolicyException">No policy has this name (<see cref="PolicyException.Unknown"/>); the message lists those there are.</exception>
    public Policy Named(string name) => _policies.TryGetValue(name, out var policy)
        ? policy
        : throw new PolicyException(PolicyException.Unknown, $"no policy is called \"{name}\"; there are {string.Join(", ", Names)}");

    /// <summary>Reads one file.</summary>
    /// <param name="path">Where it stands: "policies/attest-1.json"; the name of the file is the id of the policy.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="PolicyException">It is no policy: no JSON, an unknown or missing key, a value out of range.</exception>
    public static Policy Read(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var policy = JsonSerializer.Deserialize(text, PolicyJson.Default.Policy)
                ?? throw new PolicyException(PolicyException.BadFile, $"{path}: expected a policy, found null");
            return Fault(path, policy) is { } fault
                ? throw new PolicyException(PolicyException.BadFile, $"{path}: {fault}")
                : policy;
        }
        catch (JsonException wrong)
        {
            throw new PolicyException($"{path}: {wrong.Message}", wrong);
        }
    }

    private static bool IsPolicy(string path) =>
        path.StartsWith("policies/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal);

    // what JSON cannot say: the ranges of numbers, and lists that were left out
    private static string? Fault(string path, Policy policy) => policy switch
    {
        _ when Path.GetFileNameWithoutExtension(path) != policy.Id => $"expected the id of its file name, found \"{policy.Id}\"",
        { Version: < 1 } => "expected a version from 1",
        { Card.Sources.IsDefaultOrEmpty: true } or { Card.Departures.IsDefaultOrEmpty: true } => "expected a card with sources and departures",
        { Card.Disclaimer: "" } => "expected a card that says who did not produce it",
        { Best.AboutShare: < 0 or > 1 } => "expected best.aboutShare from 0 to 1",
        { Best.OpenFactor: < 1 } or { Best.ApartFactor: < 1 } or { Best.ContestedFactor: < 1 } => "expected factors from 1",
        { Best.SmallBelow: < 0 } or { Best.SmallPeople: < 0 } or { Origins.PartsWithin: < 0 } => "expected no number below 0",
        { Eligibility.MinimumOrigins: < 1 } => "expected eligibility.minimumOrigins from 1",
        { Eligibility.DeadWithoutFigure: < 0 } => "expected eligibility.deadWithoutFigure from 0",
        _ when policy.Eligibility.VagueWords.Any(word => word.Low < 0 || word.High < word.Low) => "expected vague words with 0 <= low <= high",
        _ => null,
    };
}
