namespace Attest.House.Tests;

/// <summary>The working copy these tests were built in.</summary>
internal static class Checkout
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>A path within it.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>A file's text.</summary>
    public static string Text(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Every file of that ending beneath a folder, without what a build or a tool left behind; paths from the root, with "/".</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "node_modules" || part.Length > 1 && part[0] == '.'))
            .Order(StringComparer.Ordinal)];

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Attest.slnx"))
            ? folder
            : Above(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("expected Attest.slnx above the tests"));
}
