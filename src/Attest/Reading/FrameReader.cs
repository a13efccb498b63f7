using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Reads what a text says of itself: headline, byline, dateline, agency, and which stretches are furniture. The text stays as it is.</summary>
internal sealed class FrameReader(ReadingLexicon words)
{
    private const int OpeningBlocks = 12;
    private const int ShortLine = 110;
    private const int LeastTitle = 15;
    private const int MostTitle = 180;
    private const int LeastTitleWords = 3;
    private const int LeastNameLikeTitleWords = 5; // fewer words, all with a capital, may be an office
    private const double CapitalsShare = 0.9;

    private readonly FurnitureReader _furniture = new(words);
    private readonly DatelineReader _datelines = new(words);
    private readonly BylineReader _bylines = new(words);
    private readonly AgencyReader _agencies = new(words);

    /// <summary>One text on its way through.</summary>
    private sealed class Walk(string text, List<Block> blocks)
    {
        public string Text { get; } = text;
        public List<Block> Blocks { get; } = blocks;
        public bool[] Masked { get; } = new bool[blocks.Count];
        public bool Capitals { get; } = IsCapitals(text);
        public string? Title { get; set; }
        public TextSpan? TitleInText { get; set; }
        public Dateline? Dateline { get; set; }
        public bool DatelineIsFull { get; set; }
        public ImmutableArray<string> Authors { get; set; } = [];
        public string? BylineAgency { get; set; }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">Not blank.</param>
    /// <param name="title">The headline where it is known beforehand; null to look for one in the text.</param>
    /// <param name="byline">The byline of the page, for the agency in it; null when there is none.</param>
    /// <param name="published">The day of publication where it is known beforehand.</param>
    public Frame Read(string text, string? title, string? byline, DateOnly? published)
    {
        var walk = new Walk(text, TextBlocks.Split(text)) { Title = title };
        TakeGivenTitle(walk);
        MaskBlocks(walk);
        ReadOpening(walk, published);
        var masks = new List<TextSpan>();
        var (credit, station) = CreditOf(walk);
        var agency = credit ?? AgencyOf(byline) ?? walk.BylineAgency;
        agency = ReadEnd(walk, masks) is { } credited ? agency ?? credited : agency;
        AddMasks(walk, masks);
        return new Frame
        {
            Title = walk.Title, TitleInText = walk.TitleInText, Furniture = Sorted(masks), Authors = walk.Authors, Dateline = walk.Dateline,
            Station = station, HeadingDay = walk.Dateline?.Date is null ? HeadingDay.Of(text, walk.Blocks, words.Months) : null, DatelineIsFull = walk.DatelineIsFull, Agency = agency ?? _agencies.SpokenTo(text), Bare = Array.TrueForAll(walk.Masked, masked => masked),
        };
    }

    /// <summary>A known agency, or an unknown one credited as agencies are; or else the station or paper that a monitor or a broadcaster names.</summary>
    private (string? Agency, string? Station) CreditOf(Walk walk)
    {
        if (walk.Dateline?.Agency is not { } credit) return (null, null);
        if (_agencies.Named(credit) is { } known) return (known, null);
        return walk.Capitals || DatelineReader.IsStationSign(credit) ? (null, credit) : (credit, null);
    }

    private string? AgencyOf(string? byline) => byline is null ? null : _agencies.Named(byline) ?? _agencies.Within(byline);

    /// <summary>A headline given by the caller that also opens the text, perhaps with no line between, stands in the text.</summary>
    private static void TakeGivenTitle(Walk walk)
    {
        if (walk.Title is not { Length: >= LeastTitle } title || walk.Blocks.Count == 0) return;
        var first = walk.Blocks[0];
        if (!first.In(walk.Text).StartsWith(title.Trim(), StringComparison.Ordinal)) return;
        walk.TitleInText = new TextSpan(first.Start, title.Trim().Length);
        var rest = Block.Trimmed(walk.Text, walk.TitleInText.Value.End, first.End);
        if (rest.Length > 0) walk.Blocks[0] = rest;
        else if (walk.Blocks.Count > 1) walk.Masked[0] = true;
    }

    private void MaskBlocks(Walk walk)
    {
        for (var i = 0; i < walk.Blocks.Count; i++)
            walk.Masked[i] |= _furniture.IsFurniture(walk.Blocks[i].In(walk.Text), i == 0) || FurnitureReader.IsHeading(walk.Text, walk.Blocks, i);
    }

    private void ReadOpening(Walk walk, DateOnly? published)
    {
        var waiting = new List<int>();
        var (body, release) = (false, false);
        for (var i = 0; i < Math.Min(OpeningBlocks, walk.Blocks.Count); i++)
        {
            var block = walk.Blocks[i];
            if (TakeDateline(walk, block.Start, published))
            {
                if (!body) MaskAll(walk, waiting);
                return;
            }

            if (walk.Masked[i])
            {
                release |= !body;
                continue;
            }

            if (TakeByline(walk, i)) continue;
            if (!body && walk.Title is null && walk.Authors.IsEmpty && IsHeadline(walk, i)) TakeTitle(walk, block);
            else if (IsShort(walk, i)) waiting.Add(i);
            else if (!body)
            {
                body = true;
                if (release || walk.Authors.Length > 0) MaskAll(walk, waiting);
                waiting.Clear();
            }
        }
    }

    private static void MaskAll(Walk walk, List<int> waiting)
    {
        foreach (var index in waiting) walk.Masked[index] = true;
    }

    private bool TakeDateline(Walk walk, int at, DateOnly? published)
    {
        if (_datelines.Read(walk.Text, at, walk.Capitals, published, out var full) is not { } dateline) return false;
        (walk.Dateline, walk.DatelineIsFull) = (dateline, full);
        return true;
    }

    private bool TakeByline(Walk walk, int index)
    {
        var line = walk.Blocks[index].In(walk.Text);
        var names = _bylines.Read(line);
        if (names.IsEmpty) return false;
        if (walk.Authors.IsEmpty) walk.Authors = names;
        walk.BylineAgency ??= _agencies.Within(line);
        walk.Masked[index] = true;
        return true;
    }

    private static void TakeTitle(Walk walk, Block block) => (walk.Title, walk.TitleInText) = (block.In(walk.Text).ToString(), block.Span);

    /// <summary>A line before the text that is neither sentence nor headline: an office, a unit, a rubric.</summary>
    private bool IsShort(Walk walk, int index)
    {
        var line = walk.Blocks[index].In(walk.Text);
        return line.Length <= ShortLine && line[^1] is not ('.' or '"' or '”' or '?' or '!') && !_furniture.HasVerb(line);
    }

    private static bool IsHeadline(Walk walk, int index)
    {
        var line = walk.Blocks[index].In(walk.Text);
        if (line.Length is < LeastTitle or > MostTitle || line[^1] is '.' or ',' or ';' or ':' or '…' || char.IsLower(line[0])) return false;
        var (count, plain) = (0, false);
        for (var cursor = new WordCursor(line); cursor.MoveNext(); count++)
            plain |= char.IsAsciiDigit(cursor.Word[0]) || (char.IsLower(cursor.Word[0]) && cursor.Word.Length > 3);
        return count >= (plain ? LeastTitleWords : LeastNameLikeTitleWords) && FollowedByText(walk, index, line.Length);
    }

    private static bool FollowedByText(Walk walk, int index, int length)
    {
        var rest = 0;
        var sentence = false;
        for (var i = index + 1; i < walk.Blocks.Count; i++)
        {
            if (walk.Masked[i]) continue;
            rest += walk.Blocks[i].Length;
            sentence |= walk.Blocks[i].Length > MostTitle || walk.Text[walk.Blocks[i].End - 1] is '.' or '”' or '"' or ')' or ']';
        }

        return sentence && rest >= 2 * length;
    }

    /// <summary>Takes the agency credited at the end, and masks the credit.</summary>
    private string? ReadEnd(Walk walk, List<TextSpan> masks)
    {
        _furniture.AddNotices(walk.Text, walk.Blocks, masks);
        for (var i = walk.Blocks.Count - 1; i >= 0 && i >= walk.Blocks.Count - 4; i--)
        {
            if (walk.Masked[i]) continue;
            var block = walk.Blocks[i];
            if (_agencies.AtEnd(block.In(walk.Text), out var start) is not { } agency) return null;
            if (start > 0 || i > 0) masks.Add(TextSpan.Between(block.Start + start, block.End));
            return agency;
        }

        return null;
    }

    private void AddMasks(Walk walk, List<TextSpan> masks)
    {
        for (var i = 0; i < walk.Blocks.Count; i++)
        {
            if (walk.Masked[i] && walk.TitleInText != walk.Blocks[i].Span) masks.Add(walk.Blocks[i].Span);
            else _furniture.AddRemarks(walk.Text, walk.Blocks[i], masks);
        }
    }

    private static ImmutableArray<TextSpan> Sorted(List<TextSpan> masks)
    {
        masks.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        var apart = ImmutableArray.CreateBuilder<TextSpan>(masks.Count);
        foreach (var mask in masks)
        {
            if (apart.Count > 0 && mask.Start < apart[^1].End) apart[^1] = TextSpan.Between(apart[^1].Start, Math.Max(apart[^1].End, mask.End));
            else if (mask.Length > 0) apart.Add(mask);
        }

        return apart.ToImmutable();
    }

    private static bool IsCapitals(string text)
    {
        var (upper, letters) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(1000, text.Length)))
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (char.IsUpper(c)) upper++;
        }

        return letters > 0 && upper >= letters * CapitalsShare;
    }
}
