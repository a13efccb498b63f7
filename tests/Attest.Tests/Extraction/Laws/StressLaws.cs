using System.Text;
using Attest.Actors;
using Attest.Extraction;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Places;
using Attest.Tests.Golden;
using CsCheck;
using Xunit;

namespace Attest.Tests.Extraction.Laws;

/// <summary>Whatever is thrown at the reader, it neither throws back nor grows faster than the text.</summary>
public sealed class StressLaws
{
    private static readonly Lookup _lookup = new(LanguageReader.Read(LexiconShelf.Embedded(), "en"));

    private static readonly Gen<string> _noise = Gen.OneOf(
        Gen.Char.Array[0, 400].Select(units => new string(units)),
        Gen.Char['\0', '\u00FF'].Array[0, 400].Select(units => new string(units)),
        Gen.Char['\uD800', '\uDFFF'].Array[0, 60].Select(units => new string(units)),
        Gen.Char['\u2000', '\u206F'].Array[0, 200].Select(units => new string(units)));

    public static TheoryData<string> Floods =>
    [
        "killed ", "people ", "soldiers and ", "the ", "said ", "12 ", "1,000,000 ", "2147483647 dead. ", "99999999999 killed. ", "hundred ", "million ", "dozens of ", "at least ", "between ", "Bamako ", "JNIM ", "Tuesday ",
        "( ", "[ ", "((", ")) ", "\" ", "\u201C", "\u201D ", "' ", "\u2019", "- ", "\u2014", ", ", "; ", ". ", "\n", "\n\n", "\t", "\0", "\u0301", "\uD83D", "\uDE00", "a", "A", "1", "1,", "1.", "1-", "A.",
        "Gunmen killed 12 farmers and wounded 7 others in Ossarn on Tuesday, police said. ", "12 people, including 3 children, among them ", "\u201CThey killed 9,\u201D he said, \u201Cand ", "2 killed, 3 wounded, ", "The police and the army and ", "including ",
    ];

    [Fact]
    public void Noise_never_throws() => _noise.Sample(Walk, iter: 3000);

    [Fact]
    public void Noise_among_sentences_never_throws() => Gen.Select(Reports.Text, _noise, Gen.Int[0, 2000]).Sample(
        (text, noise, at) => Walk(text.Insert(Math.Min(at, text.Length), noise)),
        iter: 1000);

    [Fact]
    public void Ten_thousand_numbers_never_throw()
    {
        var text = new StringBuilder();
        for (var number = 0; number < 10_000; number++) text.Append(number * 214_748L).Append(number % 10 == 9 ? " people were killed. " : " ");
        Walk(text.ToString());
    }

    [Theory]
    [InlineData('(', ')'), InlineData('[', ']'), InlineData('\u201C', '\u201D'), InlineData('"', '"'), InlineData('\u2018', '\u2019')]
    public void Brackets_and_quotes_nest_as_deep_as_they_like(char open, char close) =>
        Walk(new string(open, 5000) + "Gunmen killed 12 farmers, police said." + new string(close, 5000));

    [Theory, MemberData(nameof(Floods))]
    public void A_hundred_kilobytes_of_one_word_never_throw(string word) => Walk(Flood(word, 100_000));

    [Theory, MemberData(nameof(Floods))]
    public void Four_times_the_text_is_at_most_some_five_times_the_work(string word)
    {
        Elements(Flood(word, 5_000));
        var (once, fourfold) = (Elements(Flood(word, 5_000)), Elements(Flood(word, 20_000)));

        Assert.InRange(fourfold, 0, 5 * once + 200);
    }

    [Theory, MemberData(nameof(Floods))]
    public void Four_times_the_text_takes_at_most_some_six_times_the_memory(string word)
    {
        Allocated(Flood(word, 20_000));
        var (once, fourfold) = (Allocated(Flood(word, 5_000)), Allocated(Flood(word, 20_000)));

        Assert.InRange(fourfold, 0, 6 * once + 500_000);
    }

    private static string Flood(string word, int length) => string.Concat(Enumerable.Repeat(word, length / word.Length));

    /// <summary>Through the front door and, where that refuses, past it.</summary>
    private static void Walk(string text)
    {
        _ = Reports.Json(Reports.Reading(Reports.Of(text)));
        Samples.Pipeline.ReadText(text, Particulars.None).Match(readable => Reports.Json(Reports.Reading(readable.Report)), refused => refused.Refusal.Slug);
    }

    /// <summary>Everything the layers made of a text.</summary>
    private static int Elements(string text)
    {
        var draft = new Draft(_lookup);
        new ElementReader(_lookup, WorldGazetteer.Default(), new ActorRegistry()).Read(draft, text, [], null);
        return draft.Tokens.Count + draft.Elements.Length + draft.Quantities.Count + draft.Times.Count + draft.Nouns.Count + draft.Verbs.Count;
    }

    private static long Allocated(string text)
    {
        var report = Reports.Of(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Reports.Reading(report);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
