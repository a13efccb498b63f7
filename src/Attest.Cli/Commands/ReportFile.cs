using Attest.Facts;

namespace Attest.Cli.Commands;

/// <summary>Opens what the command line names: a file, or "-" for standard input; never an address, yet.</summary>
internal static class ReportFile
{
    /// <summary>A report as it lies in a file.</summary>
    /// <exception cref="Trouble">It is an address, is not there, cannot be read or is too large.</exception>
    public static Page Page(string name, Surroundings around, int limitBytes)
    {
        using var stream = Open(name, around);
        var media = Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".HTML" or ".HTM" or ".XHTML" => "text/html",
            ".TXT" => "text/plain",
            _ => null,
        };
        return new(Bytes(stream, name, limitBytes), null, media);
    }

    /// <summary>A stream of bytes.</summary>
    /// <exception cref="Trouble">It is an address, is not there or cannot be read.</exception>
    public static Stream Open(string name, Surroundings around)
    {
        if (name == "-") return around.In();
        if (IsAddress(name))
            throw new Trouble(Slugs.CollectNotBuilt, $"{name} is an address, and collecting is not built yet; save the page to a file and read that");
        try
        {
            if (Directory.Exists(name)) throw new Trouble(Slugs.Unreadable, $"{name} is a folder; name a file");
            return new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Trouble(Slugs.NotFound, $"{name} is not there");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new Trouble(Slugs.Unreadable, $"{name}: {failure.Message}");
        }
    }

    private static bool IsAddress(string name) =>
        name.IndexOf("://", StringComparison.Ordinal) > 0 || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static byte[] Bytes(Stream stream, string name, int limit)
    {
        using var held = new MemoryStream();
        var piece = new byte[1 << 16];
        while (stream.Read(piece) is var count and > 0)
        {
            if (held.Length + count > limit) throw new Trouble(Slugs.TooLarge, $"{name} is larger than {limit >> 20} MiB (setting limit)");
            held.Write(piece, 0, count);
        }

        return held.ToArray();
    }
}
