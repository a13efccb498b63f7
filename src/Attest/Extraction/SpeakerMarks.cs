namespace Attest.Extraction;

/// <summary>Takes whoever speaks in a sentence out of the count: "…, killing 12, the mayor said" kills no mayor.</summary>
internal sealed class SpeakerMarks(Lookup lookup)
{
    private readonly int _harm = lookup.Class("harm"), _harmAdjective = lookup.Class("harmadj"), _harmed = lookup.Class("modharm");
    private readonly SymbolMemo _uncounted = new(symbol => lookup.Without(symbol, lookup.Symbol("single,counted,maybe,numbered")));

    /// <summary>Marks the speakers of one sentence, whose speeches are the last in the list.</summary>
    public void Mark(Draft draft, int sentence, List<Speech> speeches, int from)
    {
        var (first, end) = draft.Sentences[sentence];
        for (var i = from; i < speeches.Count; i++)
        {
            if (speeches[i].Aside || Harmed(draft, first, end, speeches[i].Source)) continue;
            for (var at = first; at < end; at++)
                if (draft.Elements[at] is { Kind: ElementKind.Noun } element && speeches[i].Source.Holds(element.First)) draft.Reclass(at, _uncounted[element.Symbol]);
        }
    }

    /// <summary>"Two wounded guards said": their harm is told in passing.</summary>
    private bool Harmed(Draft draft, int first, int end, TokenRun source)
    {
        for (var at = first; at < end; at++)
        {
            var element = draft.Elements[at];
            if (source.Holds(element.First) && (lookup.Has(element.Symbol, _harm) || lookup.Has(element.Symbol, _harmAdjective) || lookup.Has(element.Symbol, _harmed))) return true;
        }

        return false;
    }
}
