using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Attest.Cli.Streams;

/// <summary>Works a stream of lines off on several cores and writes what comes of it in the order of the input.</summary>
/// <param name="jobs">Batches worked off at once.</param>
/// <param name="limitBytes">The longest line.</param>
/// <param name="work">Makes the work of one worker.</param>
/// <param name="progress">Told how many lines are written.</param>
internal sealed class OrderedRun(int jobs, int limitBytes, Func<LineWork> work, Progress progress)
{
    private const long WindowBytes = 64L << 20;
    private const int BatchesPerJob = 4;

    private readonly ConcurrentQueue<Batch> _idle = new();
    private readonly ConcurrentBag<LineWork> _workers = [];
    private readonly ReorderWindow _window = new(jobs * BatchesPerJob, WindowBytes);
    private readonly Channel<Batch> _order = Channel.CreateUnbounded<Batch>(new() { SingleReader = true, SingleWriter = true });
    private readonly TaskScheduler _cores = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;

    /// <summary>Ids of reports without an incident, in the order of the input.</summary>
    public List<string> Unlinked { get; } = [];

    /// <summary>Runs to the end of the input.</summary>
    /// <returns>How many lines were refused.</returns>
    /// <exception cref="OperationCanceledException">Stopped; lines already written stay written, each of them whole.</exception>
    public async Task<long> RunAsync(Stream input, Stream output, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);

        // Not awaited: the reader may sit in a read that nothing can interrupt. Its end and its faults come through the channel.
        var reading = Task.Run(() => ReadAsync(input, stop.Token), CancellationToken.None);
        try
        {
            var refused = await WriteAsync(output, stop.Token).ConfigureAwait(false);
            await reading.ConfigureAwait(false);
            return refused;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            progress.End();
        }
    }

    private async Task ReadAsync(Stream input, CancellationToken cancel)
    {
        try
        {
            await foreach (var batch in new LineBatcher(input, limitBytes, Fresh).ReadAsync(cancel).ConfigureAwait(false))
            {
                await _window.EnterAsync(batch.Buffer.Length, cancel).ConfigureAwait(false);
                batch.Done = Task.Factory.StartNew(() => Work(batch), cancel, TaskCreationOptions.None, _cores);
                _order.Writer.TryWrite(batch);
            }

            _order.Writer.Complete();
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            _order.Writer.Complete(failure);
        }
    }

    private void Work(Batch batch)
    {
        if (!_workers.TryTake(out var mine)) mine = work();
        batch.Work(mine);
        _workers.Add(mine);
    }

    private async Task<long> WriteAsync(Stream output, CancellationToken cancel)
    {
        long refused = 0;
        await foreach (var batch in _order.Reader.ReadAllAsync(cancel).ConfigureAwait(false))
        {
            await batch.Done.WaitAsync(cancel).ConfigureAwait(false);
            await WriteAsync(output, batch.Output.WrittenMemory).ConfigureAwait(false);
            refused += batch.Refused;
            Unlinked.AddRange(batch.Unlinked);
            progress.Add(batch.Count);
            Release(batch);
        }

        return refused;
    }

    private static async Task WriteAsync(Stream output, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await output.WriteAsync(bytes, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException failure) when (!Surroundings.IsBrokenPipe(failure))
        {
            throw new Trouble(Slugs.OutputFailed, failure.Message);
        }
    }

    private Batch Fresh() => _idle.TryDequeue(out var batch) ? batch : new();

    private void Release(Batch batch)
    {
        _window.Leave(batch.Buffer.Length);
        LineBatcher.Recycle(batch.Buffer);
        batch.Clear();
        _idle.Enqueue(batch);
    }
}
