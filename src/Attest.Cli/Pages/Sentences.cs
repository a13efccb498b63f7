using Attest.Facts;
using Attest.Text;

namespace Attest.Cli.Pages;

/// <summary>The sentences of a text, to quote a claim in the one it stands in.</summary>
internal sealed class Sentences
{
    private readonly List<TextSpan> _spans = [];

    /// <summary>Cuts a text. Words are not looked up: what is quoted may begin late after an abbreviation, never wrongly.</summary>
    public Sentences(string text)
    {
        var list = new TokenList();
        new Tokenizer(new Vocabulary([], [])).Cut(text, [], list);
        foreach (var sentence in list.Sentences)
            _spans.Add(TextSpan.Between(list.Tokens[sentence.First].Start, list.Tokens[sentence.End - 1].End));
    }

    /// <summary>The sentence around a stretch, or several where it runs over their ends.</summary>
    public TextSpan Around(TextSpan evidence)
    {
        int start = evidence.Start, end = evidence.End;
        foreach (var span in _spans)
        {
            if (!span.Overlaps(evidence)) continue;
            start = Math.Min(start, span.Start);
            end = Math.Max(end, span.End);
        }

        return TextSpan.Between(start, end);
    }
}
