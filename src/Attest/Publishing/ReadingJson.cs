using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Attest.Facts;

namespace Attest.Publishing;

/// <summary>Writes readings, articles and incidents as the contract's JSON: UTF-8, letters readable, one object a line.</summary>
/// <remarks>One writer serves one thread; it keeps its buffers from object to object.</remarks>
public sealed class ReadingJson : IDisposable
{
    // Relaxed: the output is a file or a stream, never a script inside a page, so é and quotes stay what they are.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly JsonWriterOptions Spread = OneLine with { Indented = true, NewLine = "\n" };

    private readonly Utf8JsonWriter _writer;

    /// <summary>A writer.</summary>
    /// <param name="indented">True to spread an object over many lines, for people; false for one object a line.</param>
    public ReadingJson(bool indented = false) => _writer = new Utf8JsonWriter(Stream.Null, indented ? Spread : OneLine);

    /// <summary>Writes a reading (<c>attest.reading/1</c>) and a line feed.</summary>
    public void Write(IBufferWriter<byte> into, ReportReading reading) => WriteLine(into, reading, ReadingContext.Default.ReportReading);

    /// <summary>Writes an article and a line feed.</summary>
    public void Write(IBufferWriter<byte> into, ReportArticle article) => WriteLine(into, article, ReadingContext.Default.ReportArticle);

    /// <summary>Writes an incident (<c>attest.incident/1</c>) and a line feed.</summary>
    public void Write(IBufferWriter<byte> into, LinkedIncident incident) => WriteLine(into, incident, ReadingContext.Default.LinkedIncident);

    /// <summary>Writes the reports in which no incident was found and a line feed.</summary>
    public void Write(IBufferWriter<byte> into, UnlinkedReports unlinked) => WriteLine(into, unlinked, ReadingContext.Default.UnlinkedReports);

    /// <summary>Writes why an input line was not read and a line feed.</summary>
    public void Write(IBufferWriter<byte> into, RefusedLine refused) => WriteLine(into, refused, ReadingContext.Default.RefusedLine);

    /// <summary>Reads a reading back.</summary>
    /// <exception cref="JsonException">The bytes are no reading.</exception>
    public static ReportReading Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ReadingContext.Default.ReportReading) ?? throw new JsonException("expected a reading, found null");

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void WriteLine<T>(IBufferWriter<byte> into, T value, JsonTypeInfo<T> shape)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(value);
        _writer.Reset(into);
        JsonSerializer.Serialize(_writer, value, shape);
        _writer.Flush();
        into.Write("\n"u8);
    }
}
