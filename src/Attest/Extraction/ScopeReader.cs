using Attest.Extraction.Times;
using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Says which part of the harm a figure covers: the incident's, a part of it, more on top of it, or that of a period, a war, a country.</summary>
internal sealed class ScopeReader(Lookup lookup)
{
    private readonly int _aggregate = lookup.Class("ctx.aggregate");
    private readonly int _war = lookup.Class("ctx.war");
    private readonly int _ranking = lookup.Class("ctx.ranking");
    private readonly int _since = lookup.Class("=since");
    private readonly int _stop = lookup.Class("stop");
    private readonly int _conj = lookup.Class("conj");
    private readonly int _attack = lookup.Class("attack");
    private readonly int _plural = lookup.Class("plural");
    private readonly int _bodies = lookup.Class("deadnoun");

    /// <summary>Figures over a period, a war or a country become aggregates; bodies fewer than the dead become a part.</summary>
    public void ReadAggregates(Draft draft, List<FoundClaim> claims)
    {
        var (surveyed, around) = (-1, default(Around));
        var carried = -1; // the sentence up to which an aggregate's company reaches
        foreach (var claim in claims)
        {
            if (surveyed != claim.Sentence) (surveyed, around) = (claim.Sentence, Survey(draft, claim.Sentence));
            if (claim.Scope != ClaimScope.Total) continue;
            var told = around.Period >= 0 && !Broken(draft, around.Period, claim.Element);
            var loose = !around.Attack && !around.Day;
            if (!told && !(loose && (around.War || around.Stretch || IsVast(claim) || (carried >= 0 && carried >= claim.Sentence - 1 && SameParagraph(draft, carried, claim.Sentence))))) continue;
            claim.Scope = ClaimScope.Aggregate;
            carried = claim.Sentence;
        }

        SetBodiesApart(draft, claims);
    }

    private void SetBodiesApart(Draft draft, List<FoundClaim> claims)
    {
        var most = new Dictionary<Measure, int>();
        foreach (var claim in claims)
            if (claim.Scope == ClaimScope.Total && claim.Quantity.Low is { } low && low > most.GetValueOrDefault(claim.Measure)) most[claim.Measure] = low;
        foreach (var claim in claims)
            if (claim is { Scope: ClaimScope.Total, Added: false } && lookup.Has(draft.Elements[claim.Trigger >= 0 ? claim.Trigger : claim.Element].Symbol, _bodies) && claim.Quantity.Low < most.GetValueOrDefault(claim.Measure)) claim.Scope = ClaimScope.Subset;
    }

    /// <summary>"Four of the guards" are a part where a count of them stands before; "two more guards" come on top of one; one person told of apart from a count of many is one of them.</summary>
    public static void Relate(List<FoundClaim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (claim is not { Scope: ClaimScope.Total, Child: false }) continue;
            if (claim.OfGroup && claim.People.HarmedAlready == claim.Measure) claim.Scope = ClaimScope.Subset;
            else if (claim.OfGroup && Before(claims, i, Holds) is not null) claim.Scope = ClaimScope.Subset;
            else if (claim.Added && Before(claims, i, IsAddedTo) is { } known) (claim.Scope, claim.Updates) = (ClaimScope.Other, known);
            else if (IsOnePerson(claim) && Before(claims, i, static (known, one) => known.Sentence != one.Sentence && Holds(known, one)) is not null) claim.Scope = ClaimScope.Subset;
        }
    }

    private static FoundClaim? Before(List<FoundClaim> claims, int index, Func<FoundClaim, FoundClaim, bool> fits)
    {
        for (var i = index - 1; i >= 0; i--)
            if (fits(claims[i], claims[index])) return claims[i];
        return null;
    }

    private static bool IsOnePerson(FoundClaim claim) => claim.Quantity is { Low: 1, High: 1 } one && one.End <= one.First;

    private static bool IsTotalOf(FoundClaim known, FoundClaim claim) =>
        known != claim && known.Measure == claim.Measure && known.Incident == claim.Incident && known is { Scope: ClaimScope.Total, Status: not ClaimStatus.Denied };

    private static bool IsAddedTo(FoundClaim known, FoundClaim claim) => IsTotalOf(known, claim) && known.Quantity is not { Low: 0 };

    private static bool Holds(FoundClaim known, FoundClaim claim) =>
        IsTotalOf(known, claim) && (known.Group == claim.Group || known.Group is VictimGroup.Unknown or VictimGroup.Mixed || claim.Group == VictimGroup.Unknown) && (known.Quantity.Low is not { } low || low > claim.Quantity.Low);

    /// <summary>"Tens of thousands" die in wars.</summary>
    private static bool IsVast(FoundClaim claim) => claim.Quantity.Low >= (claim.Measure == Measure.Displaced ? VastDisplaced : Vast);

    private const int Vast = 2_000;
    private const int VastDisplaced = 20_000;

    private static bool SameParagraph(Draft draft, int one, int other) => draft.Tokens.Sentences[one].Paragraph == draft.Tokens.Sentences[other].Paragraph;

    private Around Survey(Draft draft, int sentence)
    {
        var (first, end) = draft.Sentences[sentence];
        var around = new Around { Period = -1 };
        for (var i = first; i < end; i++)
        {
            var element = draft.Elements[i];
            if (IsPeriod(draft, i, end, element) && !(i > first && RanksAttacks(draft, first, i))) around.Period = i;
            around.War |= lookup.Has(element.Symbol, _war);
            around.Attack |= lookup.Has(element.Symbol, _attack) && !lookup.Has(element.Symbol, _plural) && !lookup.Has(element.Symbol, _war);
            if (element.Kind != ElementKind.Time) continue;
            var grain = draft.TimeLine[element.Index].Grain;
            around.Stretch |= grain is TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year && draft.TimeLine[element.Index].Basis != TimeBasis.Ambiguous;
            around.Day |= draft.TimeLine[element.Index].IsDay;
        }

        return around;
    }

    /// <summary>True when a conjunction parts a period from the figure after it.</summary>
    private bool Broken(Draft draft, int period, int figure)
    {
        for (var i = period; i < figure; i++)
            if (lookup.Has(draft.Elements[i].Symbol, _conj)) return true;
        return false;
    }

    /// <summary>"the third attack in a month", "the largest bombing in the country in a year": the period ranks attacks and counts nobody.</summary>
    private bool RanksAttacks(Draft draft, int first, int at)
    {
        if (lookup.Has(draft.Elements[at - 1].Symbol, _attack) || (at > first + 1 && lookup.Has(draft.Elements[at - 2].Symbol, _attack) && draft.Elements[at - 1].Kind == ElementKind.Token)) return true;
        for (var i = Math.Max(first, at - RankReach); i < at; i++)
            for (var token = draft.Elements[i].First; token < draft.Elements[i].End; token++)
                if (draft.Tokens[token].Word is > 0 and var word && lookup.Has(lookup.Language.SymbolOf[word], _ranking)) return true;
        return false;
    }

    /// <summary>The words that rank an attack stand so near its period.</summary>
    private const int RankReach = 5;

    /// <summary>"since 2012", "in nine years", "so far this year": the figure is over a period. "Since Monday" an attack may last.</summary>
    private bool IsPeriod(Draft draft, int at, int end, in Element element)
    {
        if (lookup.Has(element.Symbol, _aggregate)) return true;
        if (lookup.Has(element.Symbol, _since))
        {
            if (at + 1 >= end || lookup.Has(draft.Elements[at + 1].Symbol, _stop)) return false;
            return draft.Elements[at + 1].Kind is ElementKind.Noun or ElementKind.Token || (draft.Elements[at + 1].Kind == ElementKind.Time && !IsShort(draft, draft.Elements[at + 1].Index));
        }

        if (element.Kind != ElementKind.Time) return false;
        var time = draft.Times[element.Index];
        return (time.CountsUp && !IsShort(draft, element.Index)) || time is { Kind: TimeKind.Duration, Count: > 0, Unit: TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade };
    }

    /// <summary>Hours, a few days, or back to a day not long before the report.</summary>
    private static bool IsShort(Draft draft, int index)
    {
        var time = draft.Times[index];
        if (time.Kind == TimeKind.Duration) return time is { Unit: TimeUnit.Hour } or { Unit: TimeUnit.Day, Count: <= LongestIncident };
        return draft.TimeLine[index] is { IsDay: true, Start: { } start } && draft.TimeLine.Said is { } said && said.DayNumber - start.DayNumber is >= 0 and <= LongestIncident;
    }

    /// <summary>Days over which counts are still those of one incident.</summary>
    private const int LongestIncident = 7;

    /// <summary>What a sentence says of the stretch its figures cover.</summary>
    private struct Around
    {
        /// <summary>The last period it names; -1 for none.</summary>
        public int Period;

        /// <summary>True where it speaks of a war, of unrest.</summary>
        public bool War;

        /// <summary>True where it speaks of one attack.</summary>
        public bool Attack;

        /// <summary>True where it names a month or a year.</summary>
        public bool Stretch;

        /// <summary>True where it names a day.</summary>
        public bool Day;
    }
}
