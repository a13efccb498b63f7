using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Attest.Publishing;
using Microsoft.Win32.SafeHandles;

namespace Attest.Cli;

/// <summary>What the program finds around it: its streams, the terminal and the environment.</summary>
internal sealed record Surroundings
{
    /// <summary>Standard input, as bytes.</summary>
    public required Func<Stream> In { get; init; }

    /// <summary>Standard output, as bytes: data and nothing else.</summary>
    public required Stream Out { get; init; }

    /// <summary>Standard error: troubles and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when a person sees the output.</summary>
    public required bool OutIsTerminal { get; init; }

    /// <summary>True when a person sees the error stream.</summary>
    public required bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; 80 through a pipe.</summary>
    public required int Columns { get; init; }

    /// <summary>How text for people is encoded; JSON is UTF-8 whatever this is.</summary>
    public required Encoding Encoding { get; init; }

    /// <summary>Environment variables; null for those not set.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>Processors the program may use.</summary>
    public required int Cores { get; init; }

    /// <summary>What tells the day.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True when text for people may carry letters beyond ASCII.</summary>
    public bool Unicode => Encoding.CodePage == Encoding.UTF8.CodePage;

    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess() => new()
    {
        In = Console.OpenStandardInput,
        Out = StandardOutput(),
        Error = Console.Error,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Columns = !Console.IsOutputRedirected && Console.WindowWidth is var columns and > 0 ? columns : 80,
        Encoding = Console.OutputEncoding,
        Environment = Variables(),
        Cores = System.Environment.ProcessorCount,
    };

    /// <summary>Writes text for people to standard output.</summary>
    /// <exception cref="Trouble">It cannot be written.</exception>
    public void Print(string text) => Write(Encoding.GetBytes(text));

    /// <summary>Writes one JSON document to standard output.</summary>
    /// <param name="write">Writes it.</param>
    /// <param name="indented">True to lay it out for a person.</param>
    /// <exception cref="Trouble">It cannot be written.</exception>
    public void PrintJson(Action<ReadingJson, ArrayBufferWriter<byte>> write, bool indented)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new ReadingJson(indented);
        write(json, bytes);
        Write(bytes.WrittenSpan);
    }

    /// <summary>Writes one value as a JSON document of its own shape to standard output, laid out for a person where one sees it.</summary>
    /// <exception cref="Trouble">It cannot be written.</exception>
    public void PrintJson<T>(T value, JsonTypeInfo<T> shape)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = OutIsTerminal, NewLine = "\n" })) JsonSerializer.Serialize(json, value, shape);
        bytes.Write("\n"u8);
        Write(bytes.WrittenSpan);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Out.Write(bytes);
        }
        catch (IOException failure) when (!IsBrokenPipe(failure))
        {
            throw new Trouble(Slugs.OutputFailed, failure.Message);
        }
    }

    /// <summary>True when whoever read the output is gone.</summary>
    public static bool IsBrokenPipe(IOException failure)
    {
        const int BrokenPipe = 32; // errno EPIPE, which .NET hands on as it is
        return failure.HResult == BrokenPipe;
    }

    /// <summary>Writes a trouble to standard error.</summary>
    public void Complain(string slug, string detail) => Error.WriteLine($"attest: {slug}: {detail}");

    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

        // The console's own stream says nothing when the reader of a pipe is gone, and a run would go on for nobody.
        // A file keeps that stream: it shares the file's position with whoever else writes there.
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    private static Dictionary<string, string> Variables()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry entry in System.Environment.GetEnvironmentVariables())
            variables[(string)entry.Key] = (string?)entry.Value ?? "";
        return variables;
    }
}
