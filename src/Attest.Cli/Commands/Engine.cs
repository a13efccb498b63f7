using System.Collections.Immutable;
using Attest.Cli.Configuration;
using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Cli.Commands;

/// <summary>The engine as the settings want it.</summary>
internal static class Engine
{
    /// <summary>Names of the policies there are.</summary>
    public static IReadOnlyList<string> PolicyNames { get; } = ["attest-1"];

    /// <summary>A pipeline over the lexicons of the settings.</summary>
    /// <exception cref="LexiconException">A row is wrong.</exception>
    public static Pipeline Start(Settings settings) =>
        settings.Lexicons is { } folder ? Pipeline.Over(LexiconShelf.WithFolder(folder)) : Pipeline.Default();

    /// <summary>The policy of the settings.</summary>
    /// <exception cref="Trouble">There is none of that name.</exception>
    public static Policy PolicyNamed(string name) => PolicyNames.Contains(name)
        ? new Policy(name)
        : throw Trouble.WrongUse($"there is no policy \"{name}\"; known are {string.Join(", ", PolicyNames)}", Slugs.UnknownPolicy);

    /// <summary>How reports are walked.</summary>
    public static WalkOptions Walk(Settings settings, IEnumerable<string> without, bool mentions = false) =>
        new(PolicyNamed(settings.Policy), null, mentions, [.. without]);

    /// <summary>Reads one report.</summary>
    /// <exception cref="Trouble">It is refused.</exception>
    public static Report ReadOne(Pipeline pipeline, Page page, Particulars particulars) => pipeline.Read(page, particulars).Match(
        readable => readable.Report,
        refused => throw new Trouble(refused.Refusal.Slug, refused.Refusal.Detail));
}
