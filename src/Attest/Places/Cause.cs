using System.Globalization;
using System.Text.Json;

namespace Attest.Places;

/// <summary>Says in our own words why a file could not be read. What libraries say changes with their version and the language of the system.</summary>
internal static class Cause
{
    /// <summary>The end of a sentence: "it is not there".</summary>
    public static string Of(Exception trouble) => trouble switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        UnauthorizedAccessException => "it may not be opened",
        JsonException { LineNumber: { } line } => string.Create(CultureInfo.InvariantCulture, $"line {line + 1} is no JSON"),
        JsonException => "it is no JSON",
        InvalidDataException => "its bytes are damaged",
        EndOfStreamException => "it ends too early",
        NotSupportedException => "it is packed in a way that is not read",
        OverflowException => "it holds more than a gazetteer can",
        IOException => "the system stopped reading it",
        _ => "its content is damaged",
    };
}
