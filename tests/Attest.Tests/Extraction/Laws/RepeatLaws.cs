using System.Collections.Concurrent;
using CsCheck;
using Xunit;

namespace Attest.Tests.Extraction.Laws;

/// <summary>A text is read the same whenever, after whatever and beside whatever it is read.</summary>
public sealed class RepeatLaws
{
    private const int Threads = 8;

    [Fact]
    public void Reading_twice_gives_the_same_json() => Gen.Select(Reports.Text, Reports.Text).Sample(
        (text, between) =>
        {
            var first = Read(text);
            Read(between);
            Assert.Equal(first, Read(text));
        },
        iter: 500);

    [Fact]
    public void Eight_threads_read_what_one_reads() => Reports.Text.Array[24].Sample(
        texts =>
        {
            var alone = texts.Select(Read).ToArray();
            var troubles = new ConcurrentQueue<string>();
            using var start = new Barrier(Threads);
            var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                for (var i = 0; i < texts.Length; i++)
                {
                    var at = (i + number * 3) % texts.Length;
                    if (Read(texts[at]) != alone[at]) troubles.Enqueue(texts[at]);
                }
            })).ToArray();
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();
            Assert.Empty(troubles);
        },
        iter: 5, threads: 1);

    private static string Read(string text) => Reports.Json(Reports.Reading(Reports.Of(text)));
}
