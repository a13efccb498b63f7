using System.Diagnostics;
using System.Globalization;

namespace Attest.Cli.Streams;

/// <summary>Says on the error stream how far a run is, once it lasts longer than a second and only to a person.</summary>
/// <param name="error">The error stream.</param>
/// <param name="visible">True when a person sees it.</param>
internal sealed class Progress(TextWriter error, bool visible)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly long _begin = Stopwatch.GetTimestamp();
    private long _lines;
    private TimeSpan _next = Patience;
    private bool _shown;

    /// <summary>Counts lines that are written.</summary>
    public void Add(int lines)
    {
        _lines += lines;
        if (!visible) return;
        var elapsed = Stopwatch.GetElapsedTime(_begin);
        if (elapsed < _next) return;
        _next = elapsed + Pause;
        _shown = true;
        error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_lines:N0} lines, {_lines / elapsed.TotalSeconds:N0} a second "));
    }

    /// <summary>Takes the line away again.</summary>
    public void End()
    {
        if (_shown) error.Write("\r" + new string(' ', 60) + "\r");
    }
}
