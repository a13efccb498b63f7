using Attest.Actors;
using Attest.Facts;
using Attest.Places;

namespace Attest.Extraction;

/// <summary>The stages of extraction, in order, over arrays of its own: one worker's bench.</summary>
internal sealed class ReportExtraction(Lookup lookup, IGazetteer gazetteer, ActorRegistry actors)
{
    private readonly ElementReader _elements = new(lookup, gazetteer, actors);
    private readonly HarmReader _harm = new(lookup);
    private readonly AttributionReader _attribution = new(lookup);
    private readonly ContextReader _context = new(lookup);
    private readonly StatementReader _statements = new(lookup);
    private readonly IncidentReader _incidents = new(lookup, gazetteer);
    private readonly AccountWriter _writer = new(lookup);
    private readonly MentionWriter _mentions = new(lookup, gazetteer);
    private readonly Draft _draft = new();
    private readonly List<FoundClaim> _claims = [];
    private readonly List<Speech> _speeches = [];
    private readonly List<FoundStatement> _said = [];

    public Account Extract(Report report, bool mentions)
    {
        // a title that stands apart is read before the text, as its first paragraph
        var surface = Surface.Of(report);
        _elements.Read(_draft, surface.Text, surface.Masked);

        _draft.TimeLine.Read(_draft.Times, report.Dateline?.Date ?? report.Published);

        _claims.Clear();
        for (var sentence = 0; sentence < _draft.Sentences.Count; sentence++) _harm.Read(_draft, sentence, _claims);
        _context.Read(_draft, _claims);
        ContextReader.ShareGroups(_claims);

        _attribution.Read(_draft, _speeches);
        foreach (var claim in _claims) claim.Speech = SpeechOf(claim);

        _said.Clear();
        for (var sentence = 0; sentence < _draft.Sentences.Count; sentence++) _statements.Read(_draft, sentence, _attribution.Speakers, _said);
        var incidents = _incidents.Read(_draft, report, _claims, _speeches, _said);
        ContextReader.TakeTargets(_claims, incidents);
        var found = new Findings(_draft, report, surface, _claims, _speeches, _said, incidents);
        return _writer.Write(found, mentions ? _mentions.Write(found) : null);
    }

    private Speech? SpeechOf(FoundClaim claim)
    {
        Speech? found = null;
        foreach (var speech in _speeches)
            if (speech.Sentence == claim.Sentence && speech.Covers(_draft.Elements[claim.Element].First)) found = speech;
        return found;
    }
}
