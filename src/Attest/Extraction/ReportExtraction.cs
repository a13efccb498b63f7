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
    private readonly ClaimSpeakers _whose = new(lookup);
    private readonly IssuerReader _issuer = new(lookup);
    private readonly ContextReader _context = new(lookup);
    private readonly ScopeReader _scope = new(lookup);
    private readonly StatementReader _statements = new(lookup);
    private readonly IncidentReader _incidents = new(lookup, gazetteer);
    private readonly AccountWriter _writer = new(lookup);
    private readonly MentionWriter _mentions = new(lookup, gazetteer);
    private readonly Draft _draft = new(lookup);
    private readonly List<FoundClaim> _claims = [];
    private readonly List<Speech> _speeches = [];
    private readonly List<FoundStatement> _said = [];

    public Account Extract(Report report, bool mentions)
    {
        // a title that stands apart is read before the text, as its first paragraph
        var surface = Surface.Of(report);
        var on = report.Dateline?.Date ?? report.Published;
        _elements.Read(_draft, surface.Text, surface.Masked, on);

        _draft.TimeLine.Read(_draft, on);

        _speeches.Clear();
        _said.Clear();
        _attribution.Speakers.Clear();
        for (var sentence = 0; sentence < _draft.Sentences.Count; sentence++)
        {
            _attribution.Read(_draft, sentence, _speeches);
            _statements.Read(_draft, sentence, _attribution.Speakers, _said);
        }

        _claims.Clear();
        for (var sentence = 0; sentence < _draft.Sentences.Count; sentence++) _harm.Read(_draft, sentence, _claims);
        _context.DropShotDead(_draft, _claims);
        _context.DropAccidents(_draft, _claims);
        _context.ReadVictims(_draft, _claims);
        _scope.ReadAggregates(_draft, _claims);
        _context.Read(_draft, _claims);
        ContextReader.ShareGroups(_claims);

        ClaimSpeakers.Gather(_attribution.Speakers.All);
        _whose.Assign(_draft, _claims, _speeches, _issuer.Read(_draft, _attribution.Speakers, _speeches));
        _context.TakeSpeakers(_draft, _claims);

        var incidents = _incidents.Read(_draft, report, _claims, _speeches, _said);
        _context.TakeTargets(_claims, incidents);
        ScopeReader.Relate(_claims);
        var found = new Findings(_draft, report, surface, _claims, _speeches, _said, incidents);
        return _writer.Write(found, mentions ? _mentions.Write(found) : null);
    }
}
