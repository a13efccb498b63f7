namespace Attest.Cli.Streams;

/// <summary>Bounds what is read but not yet written: however long the stream, no more than this is held.</summary>
/// <remarks>One reader enters, one writer leaves.</remarks>
internal sealed class ReorderWindow(int batches, long bytes)
{
    private readonly Lock _lock = new();
    private int _batches;
    private long _bytes;
    private TaskCompletionSource? _room;

    /// <summary>Waits until a batch fits. One that is larger than the whole window goes in alone.</summary>
    public async ValueTask EnterAsync(int size, CancellationToken cancel)
    {
        while (true)
        {
            TaskCompletionSource room;
            lock (_lock)
            {
                if (_batches == 0 || (_batches < batches && _bytes + size <= bytes))
                {
                    _batches++;
                    _bytes += size;
                    return;
                }

                room = _room ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            await room.Task.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Makes room for the next.</summary>
    public void Leave(int size)
    {
        TaskCompletionSource? room;
        lock (_lock)
        {
            _batches--;
            _bytes -= size;
            (room, _room) = (_room, null);
        }

        room?.SetResult();
    }
}
