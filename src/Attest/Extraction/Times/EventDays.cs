using System.Globalization;

namespace Attest.Extraction.Times;

/// <summary>Dates what is counted from an event: "a year since the creation of" an actor whose first day is known, "two days after the vote of 3 May".</summary>
internal sealed class EventDays(Lookup lookup)
{
    private const int ToFounding = 6; // tokens from "since" to "the creation"
    private const int ToActor = 14; // tokens from there to the actor's name
    private const int ToDay = 25; // tokens from "after" to the day of what it is after
    private readonly int _founding = lookup.Class("founding");

    /// <summary>Resolves what it can; the last first, for one event may be dated by the next.</summary>
    public void Settle(Draft draft, List<ResolvedTime> found)
    {
        for (var i = draft.Times.Count - 1; i >= 0; i--)
        {
            if (draft.Times[i] is not { Kind: TimeKind.Shift, Anchor: TimeAnchor.Event, Count: { } count, Step: { } step } time) continue;
            if (Founding(draft, time) is var (day, of)) found[i] = Counted(time, (long)count * step, day, of);
            else if (Next(draft, i, found) is { } next) found[i] = Counted(time, (long)count * step, next.Start, next.Of);
        }
    }

    /// <summary>An anniversary is a day, however long the years before it; null beyond the calendar and for units that are not counted in days.</summary>
    public static DateOnly? Step(TimeUnit unit, DateOnly from, long step) => unit switch
    {
        TimeUnit.Year when from.Year + step is >= 1 and <= 9999 => from.AddYears((int)step),
        TimeUnit.Month when (from.Year * 12L + from.Month + step) / 12 is > 1 and < 9999 => from.AddMonths((int)step),
        TimeUnit.Week => Calendar.Unit(from, TimeUnit.Day, 7 * step)?.Start,
        TimeUnit.Day or TimeUnit.Part => Calendar.Unit(from, TimeUnit.Day, step)?.Start,
        _ => null,
    };

    private static ResolvedTime Counted(TimePhrase time, long step, DateOnly from, string? of)
    {
        if (time.Unit < TimeUnit.Part) return ResolvedTime.UnknownEvent;
        return Step(time.Unit, from, step) is { } there ? new ResolvedTime(there, there, TimeUnit.Day, TimeBasis.Event, from) { Of = of } : ResolvedTime.UnknownEvent;
    }

    /// <summary>The first day of the actor whose creation is named behind the time.</summary>
    private (DateOnly Day, string Of)? Founding(Draft draft, TimePhrase time)
    {
        var end = SentenceEnd(draft, time.First);
        for (var i = time.End; i < Math.Min(end, time.End + ToFounding); i++)
        {
            if (draft.Tokens[i].Word == 0 || !lookup.Has(lookup.Language.SymbolOf[draft.Tokens[i].Word], _founding)) continue;
            for (var at = InOrder.From(draft.Actors, i + 1, static hit => hit.First); at < draft.Actors.Count && draft.Actors[at] is var hit && hit.First < Math.Min(end, i + ToActor); at++)
                if (DateOnly.TryParseExact(hit.Actor.From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    return (day, $"the first day of {hit.Actor.Name}");
            return null;
        }

        return null;
    }

    /// <summary>The day named next in the sentence, by its own date or as an anniversary.</summary>
    private static (DateOnly Start, string? Of)? Next(Draft draft, int index, List<ResolvedTime> found)
    {
        var (time, end) = (draft.Times[index], SentenceEnd(draft, draft.Times[index].First));
        for (var i = index + 1; i < draft.Times.Count && draft.Times[i].First < Math.Min(end, time.End + ToDay); i++)
        {
            if (found[i] is not { IsDay: true, Start: { } day } || draft.Times[i] is not { Kind: TimeKind.Date } and not { Kind: TimeKind.Shift, Anchor: TimeAnchor.Event }) continue;
            return (day, draft.Times[i].Kind == TimeKind.Shift ? found[i].AsDate(draft.Words(draft.Times[i].Core.First, draft.Times[i].Core.End))?.Basis : null);
        }

        return null;
    }

    private static int SentenceEnd(Draft draft, int token)
    {
        var sentences = draft.Tokens.Sentences;
        var at = InOrder.From(sentences, token + 1, static sentence => sentence.End);
        return at < sentences.Length ? sentences[at].End : draft.Tokens.Count;
    }
}
