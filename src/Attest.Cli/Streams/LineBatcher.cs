using System.Buffers;
using System.Runtime.CompilerServices;

namespace Attest.Cli.Streams;

/// <summary>Cuts a stream of bytes into batches of whole lines. Whatever has come is handed on at once; nothing waits for a batch to fill.</summary>
/// <param name="input">The stream.</param>
/// <param name="limitBytes">The longest line; a longer one is passed over without being held.</param>
/// <param name="fresh">An empty batch to fill.</param>
internal sealed class LineBatcher(Stream input, int limitBytes, Func<Batch> fresh)
{
    private const int ReadBytes = 1 << 16;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(ReadBytes);
    private int _filled;
    private long _number;
    private bool _skipping;
    private bool _started;

    /// <summary>Batches in the order of the input; lines that hold nothing are counted and left out.</summary>
    public async IAsyncEnumerable<Batch> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            var count = await input.ReadAsync(_buffer.AsMemory(_filled), cancel).ConfigureAwait(false);
            if (count == 0) break;
            var from = _filled;
            _filled += count;
            if (Cut(from, ended: false) is { } batch) yield return batch;
        }

        if (Cut(_filled, ended: true) is { } last) yield return last;
        Recycle(_buffer);
    }

    /// <summary>Gives a buffer back, unless it is so large that it had better be forgotten.</summary>
    public static void Recycle(byte[] buffer)
    {
        if (buffer.Length is > 0 and <= 1 << 20) ArrayPool<byte>.Shared.Return(buffer);
    }

    private Batch? Cut(int searched, bool ended)
    {
        var whole = ended ? _filled : _buffer.AsSpan(searched, _filled - searched).LastIndexOf((byte)'\n') is var at and >= 0 ? searched + at + 1 : 0;
        if (whole == 0 && !(ended && _skipping))
        {
            MakeRoom();
            return null;
        }

        var batch = fresh();
        var rest = _filled - whole;
        var next = ended ? [] : ArrayPool<byte>.Shared.Rent(Math.Max(ReadBytes, rest + ReadBytes));
        _buffer.AsSpan(whole, rest).CopyTo(next);
        AddLines(batch, whole, ended);
        (batch.Buffer, _buffer, _filled) = (_buffer, next, rest);
        return batch;
    }

    private void AddLines(Batch batch, int whole, bool ended)
    {
        var start = 0;
        while (start < whole || (ended && _skipping))
        {
            var length = _buffer.AsSpan(start, whole - start).IndexOf((byte)'\n');
            var end = length < 0 ? whole : start + length;
            _number++;
            if (_skipping || end - start > limitBytes) batch.AddTooLong(_number);
            else AddLine(batch, start, end);
            _skipping = false;
            start = end + 1;
        }
    }

    private void AddLine(Batch batch, int start, int end)
    {
        if (!_started && _buffer.AsSpan(start, end - start).StartsWith("\uFEFF"u8)) start += 3;
        _started = true;
        if (end > start && _buffer[end - 1] == '\r') end--;
        if (_buffer.AsSpan(start, end - start).TrimStart(" \t"u8).Length > 0) batch.Add(start, end - start, _number);
    }

    private void MakeRoom()
    {
        if (_skipping || _filled > limitBytes)
        {
            _skipping = true;
            _filled = 0;
            return;
        }

        if (_filled < _buffer.Length) return;
        var larger = ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2));
        _buffer.AsSpan(0, _filled).CopyTo(larger);
        Recycle(_buffer);
        _buffer = larger;
    }
}
