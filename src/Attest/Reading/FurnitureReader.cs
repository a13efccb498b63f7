using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Finds the stretches of a text that are no part of the report. When in doubt, a line is text.</summary>
internal sealed class FurnitureReader(ReadingLexicon words)
{
    private const int LongestLine = 200;
    private const int LongestRemark = 400;
    private const int LongestNotice = 400;
    private const int TailBlocks = 4;
    private const int HeadingMost = 28;
    private const int HeadingNeighbour = 60;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lines = words.WordsOf(FurnitureKind.Line).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _verbs = words.WordsOf(FurnitureKind.Verb).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Openings _starts = new(words.ListOf(FurnitureKind.Starts));
    private readonly Openings _leads = new(words.ListOf(FurnitureKind.Lead));
    private readonly Openings _credits = new(words.ListOf(FurnitureKind.Credit));
    private readonly Openings _brackets = new(words.ListOf(FurnitureKind.Bracket));
    private readonly PhraseSearch _tails = new(words.ListOf(FurnitureKind.Tail));

    /// <summary>True when the whole block is furniture by its own words.</summary>
    /// <param name="block">The block.</param>
    /// <param name="opens">True for the first block, which may be a headline such as "Video: ...".</param>
    public bool IsFurniture(ReadOnlySpan<char> block, bool opens)
    {
        if (block.Length > LongestLine) return false;
        var bare = block.Trim(" \t\u00A0.:!…»«→›|-–—*•[]()");
        if (bare.Length == 0 || _lines.Contains(bare) || IsSlug(block)) return true;
        if (!opens && _leads.Begin(block) && block[^1] is not '.') return true;
        return _starts.Begin(block) && !IsText(block);
    }

    /// <summary>A line with a finite verb.</summary>
    public bool HasVerb(ReadOnlySpan<char> block)
    {
        for (var cursor = new WordCursor(block); cursor.MoveNext();)
            if (_verbs.Contains(cursor.Word)) return true;
        return false;
    }

    /// <summary>A line with a figure and a finite verb.</summary>
    public bool IsText(ReadOnlySpan<char> block)
    {
        var (figure, verb) = (false, false);
        for (var cursor = new WordCursor(block); cursor.MoveNext();)
        {
            figure |= char.IsAsciiDigit(cursor.Word[0]);
            verb |= _verbs.Contains(cursor.Word);
        }

        return figure && verb;
    }

    /// <summary>A one-word heading between two paragraphs.</summary>
    public static bool IsHeading(string text, List<Block> blocks, int index)
    {
        var block = blocks[index];
        if (block.Length is < 4 or > HeadingMost || index == 0 || index == blocks.Count - 1) return false;
        if (blocks[index - 1].Length < HeadingNeighbour && blocks[index + 1].Length < HeadingNeighbour) return false;
        var word = block.In(text).TrimEnd(':');
        if (!char.IsUpper(word[0]) || !char.IsLower(word[1])) return false; // in capitals it may be the country a list is about
        foreach (var c in word)
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’')) return false;
        return true;
    }

    /// <summary>Adds the remarks within a block: monitors' brackets anywhere, credits in round brackets.</summary>
    public void AddRemarks(string text, Block block, List<TextSpan> masks)
    {
        var said = block.In(text);
        for (var at = 0; ;)
        {
            var found = said[at..].IndexOfAny('[', '(');
            if (found < 0) return;
            at += found;
            var end = RemarkEnd(said, at);
            if (end > 0) masks.Add(TextSpan.Between(block.Start + at, block.Start + end));
            at = end > 0 ? end : at + 1;
        }
    }

    private int RemarkEnd(ReadOnlySpan<char> said, int at)
    {
        var square = said[at] == '[';
        var within = said.Slice(at + 1, Math.Min(LongestRemark, said.Length - at - 1));
        if (!(square ? _brackets : _credits).Begin(within)) return 0;
        var close = within.IndexOf(square ? ']' : ')');
        if (close < 0 || (square && within[..close].IndexOfAnyInRange('a', 'z') >= 0)) return 0;
        return at + close + 2;
    }

    /// <summary>Adds the closing notices of the last blocks: from the sentence that holds the words to the end of the block.</summary>
    public void AddNotices(string text, List<Block> blocks, List<TextSpan> masks)
    {
        for (var i = Math.Max(0, blocks.Count - TailBlocks); i < blocks.Count; i++)
        {
            var said = blocks[i].In(text);
            var from = Math.Max(0, said.Length - LongestNotice);
            var found = _tails.IndexIn(said[from..]);
            if (found < 0) continue;
            var start = SentenceStart(said, from + found);
            if (said.Length - start <= LongestNotice && !IsText(said[start..])) masks.Add(TextSpan.Between(blocks[i].Start + start, blocks[i].End));
        }
    }

    private static int SentenceStart(ReadOnlySpan<char> said, int at)
    {
        var start = at;
        while (start > 0)
        {
            var end = said[..start].LastIndexOfAny('.', '(', '”');
            if (end < 0) return 0;
            if (said[end] == '(') return end;
            var next = end + 1 < said.Length && said[end + 1] is '"' or '”' or '’' or ')' ? end + 2 : end + 1;
            if (next < said.Length && said[next] is ' ' or '\u00A0' && !IsAbbreviation(said, end)) return next + 1;
            start = end;
        }

        return 0;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> said, int stop) => stop < 2 || char.IsUpper(said[stop - 1]) || said[stop - 2] is ' ' or '.';

    /// <summary>A code: "2031-07-S-021", "3152, 3107". A word of three letters makes it text.</summary>
    private static bool IsSlug(ReadOnlySpan<char> block)
    {
        var digits = 0;
        for (var cursor = new WordCursor(block); cursor.MoveNext();)
        {
            if (char.IsAsciiDigit(cursor.Word[0])) digits += cursor.Word.Length;
            else if (cursor.Word.Length > 2 || char.IsLower(cursor.Word[0])) return false;
        }

        return digits >= 3 && block.IndexOfAny(",.-/#") >= 0;
    }
}
