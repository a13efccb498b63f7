using System.Runtime.CompilerServices;

namespace Attest.Benchmarks;

/// <summary>The reports of the folder samples.</summary>
internal static class Samples
{
    /// <summary>The text of a file: "bamako/agency.txt".</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder(), file));

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "samples"); // a compiled file has a folder
}
