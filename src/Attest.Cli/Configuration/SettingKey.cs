namespace Attest.Cli.Configuration;

/// <summary>One thing that can be set.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Variable">The environment variable that sets it.</param>
/// <param name="Flag">The option that sets it; null when there is none.</param>
/// <param name="Meaning">What it is, with unit and range.</param>
internal sealed record SettingKey(string Name, string Variable, string? Flag, string Meaning)
{
    public static SettingKey Policy { get; } = new("policy", "ATTEST_POLICY", "--policy", "the policy that tolls are reconciled under");
    public static SettingKey Lexicons { get; } = new("lexicons", "ATTEST_LEXICONS", "--lexicons", "folder whose files replace lexicons of the same name");
    public static SettingKey Gazetteer { get; } = new("gazetteer", "ATTEST_GAZETTEER", "--gazetteer", "folder of gazetteers that were imported");
    public static SettingKey Jobs { get; } = new("jobs", "ATTEST_JOBS", "--jobs", "reports read at once, 1 to 1024");
    public static SettingKey Color { get; } = new("color", "ATTEST_COLOR", "--no-color", "auto or never (NO_COLOR means never)");
    public static SettingKey Width { get; } = new("width", "ATTEST_WIDTH", null, "columns of a page, 60 to 110");
    public static SettingKey Limit { get; } = new("limit", "ATTEST_LIMIT", null, "longest file or line read, in MiB, 1 to 1024");

    /// <summary>All of them, in the order they are shown.</summary>
    public static IReadOnlyList<SettingKey> All { get; } = [Policy, Lexicons, Gazetteer, Jobs, Color, Width, Limit];
}
