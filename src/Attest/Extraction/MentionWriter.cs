using System.Collections.Immutable;
using System.Globalization;
using Attest.Extraction.Times;
using Attest.Facts;
using Attest.Places;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Lists every place, time, actor and attribution of speech in the text. A title that stands apart has offsets of its own and is left out.</summary>
internal sealed class MentionWriter(Lookup lookup, IGazetteer gazetteer)
{
    private const string Quotes = "\"\u201C\u201D\u00AB\u00BB`'";
    private readonly PlaceContext _context = new();
    private readonly Tokenizer _cutter = new(lookup.Language.Vocabulary);
    private readonly TokenList _dateline = new();
    private readonly List<PlaceHit> _filedFrom = [];
    private readonly BareTimes _bare = new(lookup);

    public Mentions Write(Findings found) => new(Places(found), Times(found), Actors(found), [.. found.Speeches.Select(speech => QuoteOf(found, speech)).OfType<QuoteMention>()]);

    private ImmutableArray<PlaceMention> Places(Findings found)
    {
        var hits = found.Draft.Places;
        _context.Clear();
        gazetteer.Weigh(hits, _context);
        var mentions = ImmutableArray.CreateBuilder<PlaceMention>(hits.Count);
        AddDateline(found.Report, mentions);
        for (var i = 0; i < hits.Count; i++)
        {
            if (At(found, hits[i].First, hits[i].End) is not (string text, var start, var end)) continue;
            mentions.Add(MentionOf(text, start, end, hits, i));
        }

        mentions.Sort((one, other) => one.Start.CompareTo(other.Start));
        return mentions.ToImmutable();
    }

    private PlaceMention MentionOf(string text, int start, int end, List<PlaceHit> hits, int index)
    {
        var place = gazetteer.Resolve(hits, index, _context);
        return new PlaceMention(text, start, end, place?.Id, place?.Lat, place?.Lon, place?.Country ?? hits[index].Country, place?.Precision, hits[index].Form == PlaceForm.Demonym ? "demonym" : null);
    }

    /// <summary>The places a wire is filed from, which no stage reads.</summary>
    private void AddDateline(Report report, ImmutableArray<PlaceMention>.Builder mentions)
    {
        if (report.Dateline is not { Place: not null } dateline) return;
        const string Frame = "in ";
        var words = report.Text.Substring(dateline.Span.Start, dateline.Span.Length);
        _cutter.Cut(Frame + words, [], _dateline);
        _filedFrom.Clear();
        gazetteer.Find(_dateline.Tokens, _dateline.AllCapitals, _filedFrom);
        gazetteer.Weigh(_filedFrom, _context);
        for (var i = 0; i < _filedFrom.Count; i++)
        {
            var (start, end) = (_dateline[_filedFrom[i].First].Start - Frame.Length, _dateline[_filedFrom[i].End - 1].End - Frame.Length);
            mentions.Add(MentionOf(words[start..end], dateline.Span.Start + start, dateline.Span.Start + end, _filedFrom, i));
        }
    }

    private ImmutableArray<TimeMention> Times(Findings found)
    {
        var times = found.Draft.Times;
        var mentions = new List<TimeMention>(times.Count);
        for (var i = 0; i < times.Count; i++)
            if (At(found, times[i].Core.First, times[i].Core.End) is { Text: not null } at) mentions.Add(new TimeMention(at.Text, at.Start, at.End, TimexWriter.TypeOf(times[i], found.Draft.TimeLine[i]), ValueOf(found.Draft, i)));
        foreach (var bare in _bare.Read(found.Draft))
            if (At(found, bare.Token, bare.Token + 1) is { Text: not null } at) mentions.Add(new TimeMention(at.Text, at.Start, at.End, bare.Type, bare.Value));
        if (DayOfDateline(found) is { } day) mentions.Add(day);
        mentions.Sort((one, other) => one.Start.CompareTo(other.Start));
        return [.. mentions];
    }

    /// <summary>The day a wire is filed on, which the dateline names and no stage reads; null where it names none.</summary>
    private static TimeMention? DayOfDateline(Findings found)
    {
        if (found.Report.Dateline is not { Date: { } date, Day: { } day }) return null;
        return new TimeMention(found.Report.Text.Substring(day.Start, day.Length), day.Start, day.End, "DATE", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static string? ValueOf(Draft draft, int index)
    {
        var time = draft.Times[index];
        var day = time.Kind is TimeKind.Clock or TimeKind.Part ? draft.TimeLine.DayOf(draft.Times, index) : null;
        return TimexWriter.ValueOf(time, draft.TimeLine[index], day);
    }

    private static ImmutableArray<ActorMention> Actors(Findings found)
    {
        var mentions = ImmutableArray.CreateBuilder<ActorMention>(found.Draft.Actors.Count);
        foreach (var hit in found.Draft.Actors)
            if (At(found, hit.First, hit.End) is { Text: not null } at) mentions.Add(new ActorMention(at.Text, at.Start, at.End, hit.Actor.Id, hit.Actor.Name));
        return mentions.ToImmutable();
    }

    /// <summary>Null where a speech lies in the title.</summary>
    private static QuoteMention? QuoteOf(Findings found, Speech speech)
    {
        var cue = Span(found, speech.Cue.First, speech.Cue.End);
        if (cue.IsEmpty) return null;
        var content = Said(found, speech.Before.First, speech.Before.End).AddRange(Said(found, speech.Content.First, speech.Content.End));
        return new QuoteMention(Span(found, speech.Source.First, speech.Source.End), cue, content);
    }

    /// <summary>What was said, its quotation marks with it, without the commas and stops that part it from the rest.</summary>
    private static ImmutableArray<ImmutableArray<int>> Said(Findings found, int first, int end)
    {
        var tokens = found.Draft.Tokens;
        while (first < end && IsMark(found.Draft, first, ",.:;")) first++;
        if (first < end && end < tokens.Count && IsMark(found.Draft, end, Quotes) && tokens[end].Is(TokenFlags.Glued)) end++;
        else while (end > first && IsMark(found.Draft, end - 1, ",.:;")) end--;
        if (first >= end) return [];
        if (first > 0 && IsMark(found.Draft, first - 1, Quotes) && tokens[first].Is(TokenFlags.Glued)) first--;
        return Span(found, first, end);
    }

    private static bool IsMark(Draft draft, int token, string marks) =>
        draft.Tokens[token].Kind == TokenKind.Mark && marks.Contains(draft.Text[draft.Tokens[token].Start], StringComparison.Ordinal);

    private static ImmutableArray<ImmutableArray<int>> Span(Findings found, int first, int end) =>
        end > first && At(found, first, end) is { Text: not null } at ? [[at.Start, at.End]] : [];

    /// <summary>The words of some tokens and their offsets in the report's text; no words where they lie in a title that stands apart.</summary>
    private static (string? Text, int Start, int End) At(Findings found, int first, int end)
    {
        var span = found.Draft.SpanOf(first, end);
        var (field, start, stop) = found.Surface.Locate(span);
        return field == ReportField.Text ? (found.Surface.Text.Substring(span.Start, span.Length), start, stop) : default;
    }
}
