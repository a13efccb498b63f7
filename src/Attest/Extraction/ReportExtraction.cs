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
        _elements.Read(_draft, surface.Text, surface.Masked);

        _draft.TimeLine.Read(_draft, report.Dateline?.Date ?? report.Published);

        _claims.Clear();
        for (var sentence = 0; sentence < _draft.Sentences.Count; sentence++) _harm.Read(_draft, sentence, _claims);
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
        var found = new Findings(_draft, report, surface, _claims, _speeches, _said, incidents);
        return _writer.Write(found, mentions ? _mentions.Write(found) : null);
    }

    /// <summary>Who says it: the speech whose content covers the figure; else, within a quotation or a paragraph, whoever spoke last.</summary>
    private Speech? SpeechOf(FoundClaim claim)
    {
        Speech? found = null;
        var token = _draft.Elements[claim.Element].First;
        foreach (var speech in _speeches)
        {
            if (speech.Sentence == claim.Sentence && speech.Covers(token)) found = speech;
            if (speech.Sentence > claim.Sentence) break;
        }

        return found ?? (claim.Scope == ClaimScope.Aggregate ? null : Continued(claim, token)) ?? _issuer;
    }

    private Speech? Continued(FoundClaim claim, int token)
    {
        var quoted = _draft.Tokens[token].Is(TokenFlags.Quoted);
        if (_speeches.Exists(speech => speech.Sentence == claim.Sentence && !speech.Covers(token)) && !quoted) return null;
        var before = _speeches.FindLast(speech => speech.Sentence < claim.Sentence);
        if (before is not null && Paragraph(before.Sentence) == Paragraph(claim.Sentence)) return before;
        if (!quoted) return null;
        var after = _speeches.Find(speech => speech.Sentence >= claim.Sentence && speech.Sentence <= claim.Sentence + 1);
        return after ?? before;
    }

    private int Paragraph(int sentence) => _draft.Tokens.Sentences[sentence].Paragraph;
}
