using Xunit;

namespace Attest.Tests.Docs;

/// <summary>Compares what is generated with what is written down; with ATTEST_ACCEPT=1, and never on a build server, writes it down.</summary>
internal static class GeneratedText
{
    private static bool Accepts => Environment.GetEnvironmentVariable("ATTEST_ACCEPT") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    public static string Root { get; } = FindRoot();

    /// <summary>A whole file.</summary>
    public static void IsFile(string path, string expected)
    {
        var full = Path.Combine(Root, path);
        if (Accepts) File.WriteAllText(full, expected);
        Assert.Equal(expected, File.Exists(full) ? File.ReadAllText(full) : "");
    }

    /// <summary>What stands between two marked lines of a file.</summary>
    public static void IsSection(string path, string begin, string end, string expected)
    {
        var full = Path.Combine(Root, path);
        var text = File.ReadAllText(full);
        var from = text.IndexOf('\n', text.IndexOf(begin, StringComparison.Ordinal)) + 1;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (Accepts) File.WriteAllText(full, text[..from] + expected + text[to..]);
        Assert.Equal(expected, Accepts ? expected : text[from..to]);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Attest.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
