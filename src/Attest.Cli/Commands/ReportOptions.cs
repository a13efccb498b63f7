using System.CommandLine;
using System.Globalization;
using Attest.Cli.Configuration;
using Attest.Cli.Streams;
using Attest.Facts;

namespace Attest.Cli.Commands;

/// <summary>The options that say what is known of a report and how it is walked; the same wherever a report is read.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string?> _published = new("--published") { HelpName = "DATE", Description = "day of publication, as an ISO date" };
    private readonly Option<string?> _title = new("--title") { HelpName = "T", Description = "headline, where it stands apart from the text" };
    private readonly Option<string?> _outlet = new("--outlet") { HelpName = "O", Description = "who published it" };
    private readonly Option<string?> _language = new("--lang") { HelpName = "L", Description = "language, as an ISO 639-1 code" };
    private readonly Option<string?> _policy = new("--policy") { HelpName = "NAME", Description = "policy for the toll (see attest policies)" };
    private readonly Option<string[]> _without = new("--without") { HelpName = "SOURCE", Description = "the toll without a speaker: words of the name, or anonymous; may be repeated" };
    private readonly Option<string?> _lexicons = new("--lexicons") { HelpName = "DIR", Description = "folder whose files replace lexicons of the same name" };
    private readonly Option<string?> _gazetteer = new("--gazetteer") { HelpName = "DIR", Description = "folder of gazetteers that were imported (see attest gazetteer)" };
    private readonly Option<int?> _jobs = new("--jobs") { HelpName = "N", Description = "reports read at once; one for each core by default" };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "no colour on the terminal" };

    /// <summary>Adds what describes a report.</summary>
    public ReportOptions DescribeOn(Command command)
    {
        foreach (var option in new Option[] { _published, _title, _outlet, _language }) command.Add(option);
        return this;
    }

    /// <summary>Adds what says how it is walked.</summary>
    public ReportOptions WalkOn(Command command)
    {
        PolicyOn(command);
        command.Add(_without);
        return this;
    }

    /// <summary>Adds what claims are reconciled under.</summary>
    public ReportOptions PolicyOn(Command command)
    {
        command.Add(_policy);
        return this;
    }

    /// <summary>Adds where the words come from.</summary>
    public ReportOptions WordsOn(Command command)
    {
        command.Add(_lexicons);
        return this;
    }

    /// <summary>Adds where imported places come from.</summary>
    public ReportOptions PlacesOn(Command command)
    {
        command.Add(_gazetteer);
        return this;
    }

    /// <summary>Adds how many are read at once.</summary>
    public ReportOptions JobsOn(Command command)
    {
        command.Add(_jobs);
        return this;
    }

    /// <summary>Adds how a page looks.</summary>
    public ReportOptions ColorOn(Command command)
    {
        command.Add(_noColor);
        return this;
    }

    /// <summary>The values given for settings.</summary>
    public IReadOnlyDictionary<SettingKey, string> Flags(ParseResult parsed)
    {
        var flags = new Dictionary<SettingKey, string>();
        if (parsed.GetValue(_policy) is { } policy) flags[SettingKey.Policy] = policy;
        if (parsed.GetValue(_lexicons) is { } lexicons) flags[SettingKey.Lexicons] = lexicons;
        if (parsed.GetValue(_gazetteer) is { } gazetteer) flags[SettingKey.Gazetteer] = gazetteer;
        if (parsed.GetValue(_jobs) is { } jobs) flags[SettingKey.Jobs] = jobs.ToString(CultureInfo.InvariantCulture);
        if (parsed.GetValue(_noColor)) flags[SettingKey.Color] = "never";
        return flags;
    }

    /// <summary>Speakers left out.</summary>
    public string[] Without(ParseResult parsed) => parsed.GetValue(_without) ?? [];

    /// <summary>What is known of the report.</summary>
    /// <exception cref="Trouble">The date is none.</exception>
    public Particulars Particulars(ParseResult parsed)
    {
        var written = parsed.GetValue(_published);
        DateOnly day = default;
        if (written is not null && !PublicationDate.TryRead(written, out day))
            throw Trouble.WrongUse($"--published: expected an ISO date such as 2024-09-19, found \"{written}\"", Slugs.BadDate);
        return new()
        {
            Title = parsed.GetValue(_title),
            Published = written is null ? null : day,
            Outlet = parsed.GetValue(_outlet),
            Language = parsed.GetValue(_language),
        };
    }

    /// <summary>What may hold for every line of a stream.</summary>
    /// <exception cref="Trouble">A title was given: it belongs to one report.</exception>
    public Particulars Defaults(ParseResult parsed) =>
        parsed.GetValue(_title) is null ? Particulars(parsed) : throw Trouble.WrongUse("--title belongs to one report; in a stream each line gives its own");
}
