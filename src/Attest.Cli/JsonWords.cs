using System.Globalization;
using System.Text.Json;

namespace Attest.Cli;

/// <summary>Says what is wrong with JSON, and where, as a reader counts.</summary>
internal static class JsonWords
{
    /// <summary>"Expected a value (line 2, byte 12)", counted from 1; the words alone where no place is known.</summary>
    public static string Of(JsonException failure)
    {
        var place = failure.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var words = (place < 0 ? failure.Message : failure.Message[..place]).TrimEnd(' ', '|', '.');
        if (failure is not { LineNumber: { } line, BytePositionInLine: { } at }) return words;
        return line == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{words} (byte {at + 1})")
            : string.Create(CultureInfo.InvariantCulture, $"{words} (line {line + 1}, byte {at + 1})");
    }
}
