using Attest.Extraction.Times;
using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Tells which of the times of a report are the day of what happened, and not the day somebody spoke of it or another attack.</summary>
internal sealed class IncidentDays(Lookup lookup)
{
    private const int Blamed = 8; // elements within which "responsible for" reaches a day
    private const int Pause = 4; // elements that a comma or a verb counts for
    private readonly int _about = lookup.Class("about"), _blame = lookup.Class("ctx.blame"), _colon = lookup.Class("colon"), _body = lookup.Class("org"), _happens = lookup.Class("happens");
    private readonly int[] _violent = [lookup.Class("attack"), lookup.Class("harm"), lookup.Class("harmnoun")];
    private readonly int[] _saying = [lookup.Class("say"), lookup.Class("condemn")];
    private readonly int[] _pauses = [lookup.Class("comma"), lookup.Class("semi"), lookup.Class("stop")];
    private List<Speech> _speeches = [];
    private List<FoundStatement> _statements = [];

    /// <summary>Takes up a report.</summary>
    public void Begin(List<Speech> speeches, List<FoundStatement> statements) => (_speeches, _statements) = (speeches, statements);

    /// <summary>The first day a sentence names, unless another stands beside the words of violence and this one does not; a night gives way to a day named with it.</summary>
    /// <param name="draft">The report.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="opens">True for the first sentence that tells of an incident: the day of an attack somebody is held responsible for is not its day.</param>
    public IncidentDate? Of(Draft draft, int sentence, bool opens)
    {
        (IncidentDate? Date, int Far) near = (null, int.MaxValue), night = near, blamed = near;
        for (var (i, to) = TimesOf(draft, sentence); i < to; i++)
        {
            var time = draft.Times[i];
            if (Tells(draft, sentence, i) is not { } date) continue;
            if (IsBlamed(draft, sentence, time)) Take(ref blamed, date, 0);
            else if (IsNight(time)) Take(ref night, date, Far(draft, sentence, time));
            else if (night.Date is null || (draft.TimeLine[i].IsDay && time.Kind is TimeKind.Weekday or TimeKind.Date)) Take(ref near, date, Far(draft, sentence, time));
        }

        return near.Date ?? night.Date ?? (opens ? null : blamed.Date);
    }

    private static void Take(ref (IncidentDate? Date, int Far) known, IncidentDate date, int far)
    {
        if (known.Date is null || (far < Pause && known.Far >= Pause)) known = (date, far);
    }

    /// <summary>How far a time stands from the nearest words of violence, in elements; a comma or another verb between them counts for several.</summary>
    private int Far(Draft draft, int sentence, TimePhrase time)
    {
        var (first, end) = draft.Sentences[sentence];
        var at = first;
        while (at < end && draft.Elements[at].First < time.First) at++;
        return Math.Min(Far(draft, at, end, 1), Far(draft, at, first - 1, -1));
    }

    private int Far(Draft draft, int from, int to, int step)
    {
        var far = 0;
        for (var i = from + step; step > 0 ? i < to : i > to; i += step)
        {
            var symbol = draft.Elements[i].Symbol;
            if (Array.Exists(_violent, id => lookup.Has(symbol, id))) return far;
            far += draft.Elements[i].Kind == ElementKind.Verb || Array.Exists(_pauses, id => lookup.Has(symbol, id)) ? Pause : 1;
        }

        return int.MaxValue;
    }

    /// <summary>Where the sentences that tell of an incident name no day: that of an attack somebody in them is held responsible for, or else the day of the sentence before, which the telling goes on from, or of one behind it that says when it happened.</summary>
    public IncidentDate? Beside(Draft draft, int sentence)
    {
        for (var (i, to) = TimesOf(draft, sentence); i < to; i++)
            if (Tells(draft, sentence, i) is { } date) return date;
        if (Last(draft, sentence - 1) is { Start: not null } before) return before with { Basis = before.Basis + ", in the sentence before" };
        return sentence + 1 < draft.Sentences.Count && Happens(draft, sentence + 1) && Of(draft, sentence + 1, opens: true) is { Start: not null } after ? after with { Basis = after.Basis + ", in the next sentence" } : null;
    }

    /// <summary>A known day with the hour that a sentence telling of the incident names for it.</summary>
    public IncidentDate? WithHour(Draft draft, int sentence, IncidentDate? known)
    {
        if (known is not { Precision: DatePrecision.Day, Start: { } day }) return known;
        for (var (i, to) = TimesOf(draft, sentence); i < to; i++)
        {
            var time = draft.Times[i];
            if (time.Kind != TimeKind.Clock || time.Ahead || draft.TimeLine.DayOf(draft.Times, i) != day || IsRound(draft, sentence, time) || IsSpoken(draft, sentence, time)) continue;
            return known with { Precision = DatePrecision.Hour, Basis = $"{known.Basis}, \"{draft.Words(time.Core.First, time.Core.End)}\"" };
        }

        return known;
    }

    /// <summary>The finer of two dates that agree; what was told first otherwise.</summary>
    public static IncidentDate? Better(IncidentDate? known, IncidentDate? found)
    {
        if (known is null || found is null) return known ?? found;
        return known.Start is null && found.Start is not null ? found
            : known.Precision is DatePrecision.Month or DatePrecision.Year or DatePrecision.Week && found.Precision is DatePrecision.Day or DatePrecision.Hour && found.Start >= known.Start && found.End <= known.End ? found : known;
    }

    /// <summary>"It happened on Tuesday."</summary>
    private bool Happens(Draft draft, int sentence)
    {
        var span = draft.Tokens.Sentences[sentence];
        for (var i = span.First; i < span.End; i++)
            if (draft.Tokens[i].Word is > 0 and var word && lookup.Has(lookup.Language.SymbolOf[word], _happens)) return true;
        return false;
    }

    /// <summary>The indexes of a sentence's times in the draft.</summary>
    private static (int First, int End) TimesOf(Draft draft, int sentence)
    {
        var (first, end) = draft.Sentences[sentence];
        if (first == end) return (0, 0);
        var from = InOrder.From(draft.Times, draft.Elements[first].First, static time => time.First);
        var to = from;
        while (to < draft.Times.Count && draft.Times[to].First < draft.Elements[end - 1].End) to++;
        return (from, to);
    }

    /// <summary>The last day that the sentence before a telling names.</summary>
    private IncidentDate? Last(Draft draft, int sentence)
    {
        if (sentence < 0) return null;
        IncidentDate? last = null;
        for (var (i, to) = TimesOf(draft, sentence); i < to; i++)
            if (draft.TimeLine[i].IsDay && !IsOfReport(draft, i) && Tells(draft, sentence, i) is { } date && !IsBlamed(draft, sentence, draft.Times[i]) && !IsAttribute(draft, sentence, draft.Times[i])) last = date;
        return last;
    }

    private IncidentDate? Tells(Draft draft, int sentence, int index)
    {
        var time = draft.Times[index];
        if (time.CountsUp || time.Ahead || draft.TimeLine.IsAhead(draft, index) || IsHeading(draft, sentence, time) || IsName(draft, sentence, time) || IsSpoken(draft, sentence, time)) return null;
        return draft.TimeLine[index].AsDate(draft.Words(time.Core.First, time.Core.End));
    }

    /// <summary>The report's own day in full above its text: when it was written, and not when anything happened.</summary>
    private static bool IsOfReport(Draft draft, int index) => draft.Times[index] is { Kind: TimeKind.Date, Year: not null } && draft.TimeLine[index].Start == draft.TimeLine.Said;

    private static bool IsNight(TimePhrase time) => time is { Kind: TimeKind.RelativeDay, Value: TimeResolver.Overnight } or { Kind: TimeKind.Part, Step: < 0 };

    /// <summary>"May 11: Patrol attacked" is headed by the day of the report.</summary>
    private bool IsHeading(Draft draft, int sentence, TimePhrase time)
    {
        var (first, end) = draft.Sentences[sentence];
        return time.First == draft.Elements[first].First && first + 1 < end && lookup.Has(draft.Elements[first + 1].Symbol, _colon);
    }

    /// <summary>"responsible for the attack on Tuesday" tells of another attack than the one in which somebody was caught for it.</summary>
    private bool IsBlamed(Draft draft, int sentence, TimePhrase time)
    {
        var (first, end) = draft.Sentences[sentence];
        var at = first;
        while (at < end && draft.Elements[at].First < time.First) at++;
        for (var i = at - 1; i >= Math.Max(first, at - Blamed); i--)
        {
            var symbol = draft.Elements[i].Symbol;
            if (lookup.Has(symbol, _blame)) return true;
            if (Array.Exists(_pauses, pause => lookup.Has(symbol, pause))) return false;
        }

        return false;
    }

    /// <summary>"at about 5 a.m." leaves the hour open.</summary>
    private bool IsRound(Draft draft, int sentence, TimePhrase time)
    {
        var (first, end) = draft.Sentences[sentence];
        foreach (var element in draft.Elements[first..end])
            if (element.First >= time.Core.First - 2 && element.First <= time.Core.First && lookup.Has(element.Symbol, _about)) return true;
        return false;
    }

    private bool IsSpoken(Draft draft, int sentence, TimePhrase time)
    {
        var spoken = IsBesideSaying(draft, sentence, time);
        for (var at = InOrder.From(_speeches, sentence, static speech => speech.Sentence); at < _speeches.Count && _speeches[at].Sentence == sentence; at++)
            spoken |= IsOfSpeech(time, _speeches[at]);
        for (var at = InOrder.From(_statements, sentence, static statement => statement.Sentence); at < _statements.Count && _statements[at].Sentence == sentence; at++)
            spoken |= time.First >= _statements[at].First && time.First < _statements[at].End + 3;
        return spoken;
    }

    /// <summary>"today confirmed the arrest", "it was reported today that": words of speech right beside a time, though nobody's words follow.</summary>
    private bool IsBesideSaying(Draft draft, int sentence, TimePhrase time)
    {
        var (first, end) = draft.Sentences[sentence];
        foreach (var element in draft.Elements[first..end])
            if ((element.First == time.End || element.End == time.First) && Array.Exists(_saying, id => lookup.Has(element.Symbol, id))) return true;
        return false;
    }

    /// <summary>"the 11 May coup" dates something else.</summary>
    private static bool IsAttribute(Draft draft, int sentence, TimePhrase time) => Next(draft, sentence, time).Kind == ElementKind.Noun;

    /// <summary>"the 19 April Movement" is a name.</summary>
    private bool IsName(Draft draft, int sentence, TimePhrase time) => time.Kind == TimeKind.Date && Next(draft, sentence, time) is { Kind: ElementKind.Noun } next && lookup.Has(next.Symbol, _body);

    /// <summary>The element behind a time; an empty one where the sentence ends.</summary>
    private static Element Next(Draft draft, int sentence, TimePhrase time)
    {
        var (first, end) = draft.Sentences[sentence];
        foreach (var element in draft.Elements[first..end])
            if (element.First == time.End) return element;
        return default;
    }

    /// <summary>True for the day somebody spoke: beside the cue ("said on Friday"), or before a speaker whose words follow ("On Friday the mayor said").</summary>
    private static bool IsOfSpeech(TimePhrase time, Speech speech)
    {
        var begins = Math.Min(speech.Source.First, speech.Cue.First);
        if (time.First >= begins) return time.First <= Math.Max(speech.Cue.End, speech.Source.End) + 1;
        return speech.Before.End == 0 && time.First >= begins - 2 && time.End >= begins - 1;
    }
}
