using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Says who the people of a noun phrase are: by what stands before the head, then by the head.</summary>
internal sealed class GroupReader
{
    private readonly Lookup _lookup;
    private readonly int _final;
    private readonly (int Class, VictimGroup Group)[] _groups;
    private readonly (int Class, Measure Measure)[] _measures;
    private readonly (int Class, SourceKind Kind)[] _sources;
    private readonly SymbolMemo _groupOf, _measureOf, _sourceOf;

    public GroupReader(Lookup lookup)
    {
        _lookup = lookup;
        _final = lookup.Class("src.final");
        _groups = [(lookup.Class("civilian"), VictimGroup.Civilian), (lookup.Class("security"), VictimGroup.Security), (lookup.Class("attacker"), VictimGroup.Attacker), (lookup.Class("mixed"), VictimGroup.Mixed)];
        _measures = MeasureWords.All.Select(word => (lookup.Class("m." + word.Name), word.Measure)).ToArray();
        _sources = SourceWords.All.Select(word => (lookup.Class("src." + word.Name), word.Kind)).ToArray();
        _groupOf = new SymbolMemo(symbol => Array.FindIndex(_groups, group => lookup.Has(symbol, group.Class)));
        _measureOf = new SymbolMemo(symbol => Array.FindIndex(_measures, measure => lookup.Has(symbol, measure.Class)));
        _sourceOf = new SymbolMemo(symbol => Array.FindIndex(_sources, source => lookup.Has(symbol, source.Class)));
    }

    public void Describe(Draft draft, NounPhrase phrase, in Match match, uint labels)
    {
        var (byHead, byModifier) = (VictimGroup.Unknown, VictimGroup.Unknown);
        var settled = false;
        for (var i = match.Start; i < match.End; i++)
        {
            if (!match.Has(i, labels)) continue;
            var element = match.Layer.Elements[i];
            var isHead = element.Symbol == phrase.Head;
            if (element.Kind == ElementKind.Actor) phrase.Actor = element.Index;
            if (element.Kind == ElementKind.Place) phrase.Place = element.Index;
            var group = GroupOf(element.Symbol);
            if (element.Kind == ElementKind.Actor) group = draft.Actors[element.Index].Actor.Members;
            if (group != VictimGroup.Unknown && isHead) byHead = group;
            else if (group != VictimGroup.Unknown && byModifier == VictimGroup.Unknown) byModifier = group;
            if (!isHead) phrase.HarmedAlready ??= HarmIn(element);
            var final = _lookup.Has(element.Symbol, _final);
            if (!settled) phrase.Source = Joined(phrase.Source, SourceOf(element.Symbol), final);
            settled |= final;
        }

        phrase.Group = byModifier != VictimGroup.Unknown ? byModifier : byHead;
        if (phrase.Actor >= 0 && !settled) phrase.Source = OfActor(phrase.Source, draft.Actors[phrase.Actor].Actor.SpeaksAs);
    }

    /// <summary>A later word tells more ("army doctor"), but a rank is of the body before it ("police captain"), and a word that tells nothing takes nothing away ("hospital spokesman").</summary>
    private static SourceKind? Joined(SourceKind? before, SourceKind? word, bool final) => (before, word) switch
    {
        (_, null) => before,
        (SourceKind.Police, SourceKind.Military) => before,
        (not null, SourceKind.Other) when !final => before,
        _ => word,
    };

    /// <summary>Whoever is of an armed group or a foreign force speaks for it, whatever the rank.</summary>
    private static SourceKind? OfActor(SourceKind? words, SourceKind? actor) => (words, actor) switch
    {
        (null or SourceKind.Other, not null) => actor,
        (SourceKind.Military or SourceKind.NgoUn, SourceKind.ArmedGroup or SourceKind.InternationalForce) => actor,
        _ => words,
    };

    public VictimGroup GroupOf(int symbol) => _groupOf[symbol] is >= 0 and var at ? _groups[at].Group : VictimGroup.Unknown;

    public SourceKind? SourceOf(int symbol) => _sourceOf[symbol] is >= 0 and var at ? _sources[at].Kind : null;

    public Measure? MeasureOf(int symbol) => _measureOf[symbol] is >= 0 and var at ? _measures[at].Measure : null;

    private Measure? HarmIn(in Element element) => element.Kind is ElementKind.Token or ElementKind.Phrase ? MeasureOf(element.Symbol) : null;
}
