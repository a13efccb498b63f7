using System.Buffers;

namespace Attest.Cli.Streams;

/// <summary>A stretch of the input with its lines, and what came of them. Used again and again, so that a stream of any length needs the same memory.</summary>
internal sealed class Batch
{
    private const int KeptBytes = 1 << 20;

    private readonly List<(int Start, int Length, long Number, bool TooLong)> _lines = [];

    /// <summary>The bytes the lines lie in.</summary>
    public byte[] Buffer { get; set; } = [];

    /// <summary>What is to be written, in order.</summary>
    public ArrayBufferWriter<byte> Output { get; private set; } = new(1 << 16);

    /// <summary>Ids of reports without an incident, in order.</summary>
    public List<string> Unlinked { get; } = [];

    /// <summary>Lines that were refused.</summary>
    public int Refused { get; set; }

    /// <summary>How many lines it holds.</summary>
    public int Count => _lines.Count;

    /// <summary>Ends when all lines are worked off; carries the fault where the program is wrong.</summary>
    public Task Done { get; set; } = Task.CompletedTask;

    /// <summary>A line within the buffer, without its end.</summary>
    public void Add(int start, int length, long number) => _lines.Add((start, length, number, false));

    /// <summary>A line that was too long to hold.</summary>
    public void AddTooLong(long number) => _lines.Add((0, 0, number, true));

    /// <summary>Works every line off.</summary>
    public void Work(LineWork work)
    {
        foreach (var (start, length, number, tooLong) in _lines)
        {
            if (tooLong) work.RefuseTooLong(number, this);
            else work.Take(Buffer.AsSpan(start, length), number, this);
        }
    }

    /// <summary>Empties it for the next stretch.</summary>
    public void Clear()
    {
        _lines.Clear();
        Unlinked.Clear();
        Refused = 0;
        Buffer = [];

        // One enormous report must not keep its memory for the rest of the run.
        if (Output.Capacity > KeptBytes) Output = new(1 << 16);
        else Output.ResetWrittenCount();
    }
}
