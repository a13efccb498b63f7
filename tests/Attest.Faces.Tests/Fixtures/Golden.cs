using System.Runtime.CompilerServices;
using Xunit;

namespace Attest.Faces.Tests.Fixtures;

/// <summary>Pictures of output, kept as files for eyes. ATTEST_ACCEPT=1 takes what is there as what is meant; never where CI is set.</summary>
internal static class Golden
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    /// <summary>The text equals the file; the file is a path from the root.</summary>
    public static void Holds(string file, string text)
    {
        var path = Path.Combine(Root, file);
        if (Accepts())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        Assert.True(File.Exists(path), $"{file} is not there; look at the output and accept it with ATTEST_ACCEPT=1");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    private static bool Accepts()
    {
        if (Environment.GetEnvironmentVariable("ATTEST_ACCEPT") != "1") return false;
        Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), "ATTEST_ACCEPT is refused where CI is set: pictures are accepted by people");
        return true;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
