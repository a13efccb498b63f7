using Attest.Extraction.Times;
using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Tells which of the times of a report are the day of what happened, and not the day somebody spoke of it or another attack.</summary>
internal sealed class IncidentDays(Lookup lookup)
{
    private const int Blamed = 8; // elements within which "responsible for" reaches a day
    private readonly int _about = lookup.Class("about"), _blame = lookup.Class("ctx.blame"), _say = lookup.Class("say"), _colon = lookup.Class("colon");
    private readonly int[] _pauses = [lookup.Class("comma"), lookup.Class("semi"), lookup.Class("stop")];
    private List<Speech> _speeches = [];
    private List<FoundStatement> _statements = [];

    /// <summary>Takes up a report.</summary>
    public void Begin(List<Speech> speeches, List<FoundStatement> statements) => (_speeches, _statements) = (speeches, statements);

    /// <summary>The first day a sentence names for what happened; a night gives way to a day named with it.</summary>
    /// <param name="draft">The report.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="opens">True for the first sentence that tells of an incident: the day of an attack somebody is held responsible for is not its day.</param>
    public IncidentDate? Of(Draft draft, int sentence, bool opens)
    {
        IncidentDate? night = null, blamed = null;
        foreach (var i in TimesOf(draft, sentence))
        {
            var time = draft.Times[i];
            if (Tells(draft, sentence, i) is not { } date) continue;
            if (IsBlamed(draft, sentence, time)) blamed ??= date;
            else if (night is null && IsNight(time)) night = date;
            else if (night is null || (draft.TimeLine[i].IsDay && time.Kind is TimeKind.Weekday or TimeKind.Date)) return date;
        }

        return night ?? (opens ? null : blamed);
    }

    /// <summary>Where the sentences that tell of an incident name no day: that of an attack somebody in them is held responsible for, or else the day of a sentence beside them.</summary>
    public IncidentDate? Beside(Draft draft, int sentence)
    {
        foreach (var i in TimesOf(draft, sentence))
            if (Tells(draft, sentence, i) is { } date) return date;
        return Last(draft, sentence - 1) is { Start: not null } before ? before with { Basis = before.Basis + ", in the sentence before" }
            : sentence + 1 < draft.Sentences.Count && SameParagraph(draft, sentence, sentence + 1) && Of(draft, sentence + 1, opens: true) is { Start: not null } after ? after with { Basis = after.Basis + ", in the next sentence" } : null;
    }

    /// <summary>A known day with the hour that a sentence telling of the incident names for it.</summary>
    public IncidentDate? WithHour(Draft draft, int sentence, IncidentDate? known)
    {
        if (known is not { Precision: DatePrecision.Day, Start: { } day }) return known;
        foreach (var i in TimesOf(draft, sentence))
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

    private static IEnumerable<int> TimesOf(Draft draft, int sentence)
    {
        var (first, end) = draft.Sentences[sentence];
        if (first == end) yield break;
        var (from, to) = (draft.Elements[first].First, draft.Elements[end - 1].End);
        for (var i = InOrder.From(draft.Times, from, static time => time.First); i < draft.Times.Count && draft.Times[i].First < to; i++) yield return i;
    }

    /// <summary>The last day that the sentence before a telling names.</summary>
    private IncidentDate? Last(Draft draft, int sentence)
    {
        if (sentence < 0) return null;
        IncidentDate? last = null;
        foreach (var i in TimesOf(draft, sentence))
            if (draft.TimeLine[i].IsDay && !IsOfReport(draft, i) && Tells(draft, sentence, i) is { } date && !IsBlamed(draft, sentence, draft.Times[i])) last = date;
        return last;
    }

    private IncidentDate? Tells(Draft draft, int sentence, int index)
    {
        var time = draft.Times[index];
        if (time.CountsUp || time.Ahead || draft.TimeLine.IsAhead(index) || IsHeading(draft, sentence, time) || IsSpoken(draft, sentence, time)) return null;
        return draft.TimeLine[index].AsDate(draft.Words(time.Core.First, time.Core.End));
    }

    /// <summary>The report's own day in full above its text: when it was written, and not when anything happened.</summary>
    private static bool IsOfReport(Draft draft, int index) => draft.Times[index] is { Kind: TimeKind.Date, Year: not null } && draft.TimeLine[index].Start == draft.TimeLine.Said;

    private static bool SameParagraph(Draft draft, int one, int other) => draft.Tokens.Sentences[one].Paragraph == draft.Tokens.Sentences[other].Paragraph;

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

    /// <summary>"today confirmed the arrest": words of speech right behind a time, though nobody's words follow.</summary>
    private bool IsBesideSaying(Draft draft, int sentence, TimePhrase time)
    {
        var (first, end) = draft.Sentences[sentence];
        foreach (var element in draft.Elements[first..end])
            if (element.First == time.End) return lookup.Has(element.Symbol, _say);
        return false;
    }

    /// <summary>True for the day somebody spoke: beside the cue ("said on Friday"), or before a speaker whose words follow ("On Friday the mayor said").</summary>
    private static bool IsOfSpeech(TimePhrase time, Speech speech)
    {
        var begins = Math.Min(speech.Source.First, speech.Cue.First);
        if (time.First >= begins) return time.First <= Math.Max(speech.Cue.End, speech.Source.End) + 1;
        return speech.Before.End == 0 && time.First >= begins - 2 && time.End >= begins - 1;
    }
}
