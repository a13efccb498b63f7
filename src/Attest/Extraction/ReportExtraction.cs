using Attest.Actors;
using Attest.Facts;
using Attest.Places;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>The stages of extraction, in order, over arrays of its own: one worker's bench.</summary>
internal sealed class ReportExtraction(Lookup lookup, IGazetteer gazetteer, ActorRegistry actors)
{
    private readonly ElementReader _elements = new(lookup, gazetteer, actors);
    private readonly HarmReader _harm = new(lookup);
    private readonly AttributionReader _attribution = new(lookup);
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
    private Speech? _issuer;

    public Account Extract(Report report, bool mentions)
    {
        // a title that stands apart is read before the text, as its first paragraph
        var surface = Surface.Of(report);
        var on = report.Dateline?.Date ?? report.Published;
        _elements.Read(_draft, surface.Text, surface.Masked, on);

        _draft.TimeLine.Read(_draft, on);

        _claims.Clear();
        for (var sentence = 0; sentence < _draft.Sentences.Count; sentence++) _harm.Read(_draft, sentence, _claims);
        _context.DropShotDead(_draft, _claims);
        _context.DropAccidents(_draft, _claims);
        _context.ReadVictims(_draft, _claims);
        _scope.ReadAggregates(_draft, _claims);
        _context.Read(_draft, _claims);
        ContextReader.ShareGroups(_claims);

        _speeches.Clear();
        _said.Clear();
        _attribution.Speakers.Clear();
        for (var sentence = 0; sentence < _draft.Sentences.Count; sentence++)
        {
            _attribution.Read(_draft, sentence, _speeches);
            _statements.Read(_draft, sentence, _attribution.Speakers, _said);
        }

        _issuer = _attribution.Issuer(_draft);
        foreach (var claim in _claims) claim.Speech = SpeechOf(claim);
        _context.TakeSpeakers(_draft, _claims);

        var incidents = _incidents.Read(_draft, report, _claims, _speeches, _said);
        ContextReader.TakeTargets(_claims, incidents);
        ScopeReader.Relate(_claims);
        var found = new Findings(_draft, report, surface, _claims, _speeches, _said, incidents);
        return _writer.Write(found, mentions ? _mentions.Write(found) : null);
    }

    /// <summary>Who says it: the speech whose content covers the figure; else, within a quotation or a paragraph, whoever spoke last.</summary>
    private Speech? SpeechOf(FoundClaim claim)
    {
        Speech? found = null;
        var token = _draft.Elements[claim.Element].First;
        for (var i = FirstSpeech(claim.Sentence); i < _speeches.Count && _speeches[i].Sentence == claim.Sentence; i++)
            if (_speeches[i].Covers(token)) found = _speeches[i];

        return found ?? (claim.Scope == ClaimScope.Aggregate ? null : Continued(claim, token)) ?? _issuer;
    }

    private Speech? Continued(FoundClaim claim, int token)
    {
        var quoted = _draft.Tokens[token].Is(TokenFlags.Quoted);
        var own = FirstSpeech(claim.Sentence);
        for (var i = own; i < _speeches.Count && _speeches[i].Sentence == claim.Sentence; i++)
            if (!_speeches[i].Covers(token) && !quoted) return null;
        var before = own > 0 ? _speeches[own - 1] : null;
        if (before is not null && Paragraph(before.Sentence) == Paragraph(claim.Sentence)) return before;
        if (!quoted) return null;
        return own < _speeches.Count && _speeches[own].Sentence <= claim.Sentence + 1 ? _speeches[own] : before;
    }

    private int FirstSpeech(int sentence) => InOrder.From(_speeches, sentence, static speech => speech.Sentence);

    private int Paragraph(int sentence) => _draft.Tokens.Sentences[sentence].Paragraph;
}
