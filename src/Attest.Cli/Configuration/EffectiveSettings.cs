using System.Globalization;

namespace Attest.Cli.Configuration;

/// <summary>Settings in force, and for each where it came from.</summary>
internal sealed class EffectiveSettings
{
    private const string Default = "default";

    private readonly Dictionary<SettingKey, (string Value, string From)> _values = [];

    private EffectiveSettings() { }

    /// <summary>The settings, checked.</summary>
    public Settings Settings { get; private set; } = null!; // set by Resolve, the only way to one of these

    /// <summary>Name, value and origin of each setting, in the order of <see cref="SettingKey.All"/>.</summary>
    public IEnumerable<(SettingKey Key, string Value, string From)> Rows => SettingKey.All.Select(key => (key, _values[key].Value, _values[key].From));

    /// <summary>What is in force: flags before environment before file before default.</summary>
    /// <param name="around">The environment and the terminal.</param>
    /// <param name="flags">Values given on the command line.</param>
    /// <exception cref="Trouble">A key is unknown or a value out of its range; nothing is guessed.</exception>
    public static EffectiveSettings Resolve(Surroundings around, IReadOnlyDictionary<SettingKey, string> flags)
    {
        var effective = new EffectiveSettings();
        effective.SetDefaults(around);
        foreach (var (key, value, path) in SettingsFile.Read(around.Environment)) effective._values[key] = (value, $"file {path}");
        effective.TakeEnvironment(around.Environment);
        foreach (var (key, value) in flags) effective._values[key] = (value, $"flag {key.Flag}");
        effective.Settings = effective.Checked(around);
        return effective;
    }

    private void SetDefaults(Surroundings around)
    {
        _values[SettingKey.Policy] = ("attest-1", Default);
        _values[SettingKey.Lexicons] = ("", Default);
        _values[SettingKey.Gazetteer] = (DataFolder(around.Environment) is { } data ? Path.Combine(data, "attest", "gazetteer") : "", Default);
        _values[SettingKey.Jobs] = (Text(around.Cores), Default);
        _values[SettingKey.Color] = ("auto", Default);
        _values[SettingKey.Width] = (Text(Math.Clamp(around.Columns, 60, 110)), around.OutIsTerminal ? "terminal" : Default);
        _values[SettingKey.Limit] = ("32", Default);
    }

    private static string? DataFolder(IReadOnlyDictionary<string, string> environment)
    {
        if (environment.TryGetValue("XDG_DATA_HOME", out var folder) && folder.Length > 0) return folder;
        return environment.TryGetValue("HOME", out var home) && home.Length > 0 ? Path.Combine(home, ".local", "share") : null;
    }

    private void TakeEnvironment(IReadOnlyDictionary<string, string> environment)
    {
        foreach (var name in environment.Keys.Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith("ATTEST_", StringComparison.Ordinal) || name == SettingsFile.Variable) continue;
            var key = SettingKey.All.FirstOrDefault(key => key.Variable == name)
                ?? throw Trouble.WrongUse($"the environment sets {name}, which is no setting; known are {string.Join(", ", SettingKey.All.Select(key => key.Variable))}", Slugs.UnknownKey);
            _values[key] = (environment[name], $"environment {name}");
        }

        if (environment.TryGetValue("NO_COLOR", out var none) && none.Length > 0) _values[SettingKey.Color] = ("never", "environment NO_COLOR");
    }

    private Settings Checked(Surroundings around) => new()
    {
        Policy = _values[SettingKey.Policy].Value,
        Lexicons = _values[SettingKey.Lexicons].Value is { Length: > 0 } folder ? folder : null,
        Gazetteer = _values[SettingKey.Gazetteer].Value is { Length: > 0 } gazetteers ? gazetteers : null,
        NamesGazetteer = _values[SettingKey.Gazetteer].From != Default,
        Jobs = Number(SettingKey.Jobs, 1, 1024),
        Color = MayColor() && around.OutIsTerminal && around.Environment.GetValueOrDefault("TERM") != "dumb",
        Width = Number(SettingKey.Width, 60, 110),
        LimitMebibytes = Number(SettingKey.Limit, 1, 1024),
    };

    private bool MayColor() => _values[SettingKey.Color].Value switch
    {
        "auto" => true,
        "never" => false,
        var other => throw Bad(SettingKey.Color, other, "auto or never"),
    };

    private int Number(SettingKey key, int least, int most)
    {
        var text = _values[key].Value;
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return read && number >= least && number <= most ? number : throw Bad(key, text, $"a number from {least} to {most}");
    }

    private Trouble Bad(SettingKey key, string found, string expected) =>
        Trouble.WrongUse($"{key.Name} ({_values[key].From}): expected {expected}, found \"{found}\"", Slugs.BadValue);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
