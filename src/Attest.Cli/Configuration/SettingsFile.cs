using System.Text.Json;

namespace Attest.Cli.Configuration;

/// <summary>The settings file: one JSON object, a string or number for each key, comments allowed.</summary>
internal static class SettingsFile
{
    /// <summary>The environment variable that names another file than the usual one.</summary>
    public const string Variable = "ATTEST_CONFIG";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Where the file is looked for; it need not be there unless the variable names it.</summary>
    public static string? PathIn(IReadOnlyDictionary<string, string> environment)
    {
        if (environment.TryGetValue(Variable, out var named) && named.Length > 0) return named;
        if (environment.TryGetValue("XDG_CONFIG_HOME", out var folder) && folder.Length > 0) return Path.Combine(folder, "attest", "config.json");
        return environment.TryGetValue("HOME", out var home) && home.Length > 0 ? Path.Combine(home, ".config", "attest", "config.json") : null;
    }

    /// <summary>What the file sets; nothing when there is none.</summary>
    /// <exception cref="Trouble">The file cannot be read, is no JSON object, or has an unknown key.</exception>
    public static IEnumerable<(SettingKey Key, string Value, string Path)> Read(IReadOnlyDictionary<string, string> environment)
    {
        var path = PathIn(environment);
        if (path is null) return [];
        if (File.Exists(path)) return Parse(path, Bytes(path));
        return environment.GetValueOrDefault(Variable) is { Length: > 0 }
            ? throw Trouble.WrongUse($"{Variable} names {path}, which is not there", Slugs.BadConfig)
            : [];
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Trouble.WrongUse($"{path}: {failure.Message}", Slugs.BadConfig);
        }
    }

    private static List<(SettingKey Key, string Value, string Path)> Parse(string path, byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("expected one object");
            return [.. document.RootElement.EnumerateObject().Select(property => (KeyNamed(property.Name, path), ValueOf(property), path))];
        }
        catch (JsonException failure)
        {
            throw Trouble.WrongUse($"{path}: {JsonWords.Of(failure)}", Slugs.BadConfig);
        }
    }

    private static SettingKey KeyNamed(string name, string path) =>
        SettingKey.All.FirstOrDefault(key => key.Name == name)
        ?? throw Trouble.WrongUse($"{path} sets \"{name}\", which is no setting; known are {string.Join(", ", SettingKey.All.Select(key => key.Name))}", Slugs.UnknownKey);

    private static string ValueOf(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Value.GetString() ?? "",
        JsonValueKind.Number => property.Value.GetRawText(),
        _ => throw new JsonException($"\"{property.Name}\": expected a string or a number"),
    };
}
