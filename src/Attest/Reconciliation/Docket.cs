using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>The working paper of one finding: its claims, what became of each, and what is left to decide on.</summary>
/// <remarks>The rules take turns at it in the order of <see cref="Hearing"/>; nothing outlives the finding.</remarks>
internal sealed class Docket
{
    private readonly Dictionary<ReportedClaim, SetAside?> _decided; // null for a claim that counts
    private ReportedClaim[]? _byName;

    public Docket(Question question, Measure measure, bool own)
    {
        Question = question;
        Measure = measure;
        Own = own;
        Claims = question.Claims.RemoveAll(claim => !Concerns(claim));
        _decided = new Dictionary<ReportedClaim, SetAside?>(Claims.Length, ReferenceEqualityComparer.Instance);
        Speakers = question.Speakers;
    }

    /// <summary>The incident with all its claims.</summary>
    public Question Question { get; }

    /// <summary>The harm.</summary>
    public Measure Measure { get; }

    /// <summary>True when the own losses of the side that carried the incident out are counted, false for everybody else's.</summary>
    public bool Own { get; }

    /// <summary>Every claim that this finding must account for, in the order of claims.</summary>
    public ImmutableArray<ReportedClaim> Claims { get; }

    /// <summary>Who stands behind each claim.</summary>
    public Speakers Speakers { get; }

    /// <summary>The policy.</summary>
    public Policy Policy => Question.Policy;

    /// <summary>Claims of a whole toll, from which origins state figures.</summary>
    public List<ReportedClaim> Totals { get; } = [];

    /// <summary>Claims of deaths that come on top of a count (R15).</summary>
    public List<ReportedClaim> Later { get; } = [];

    /// <summary>Claims in vague words (R11).</summary>
    public List<ReportedClaim> Vague { get; } = [];

    /// <summary>What the origins state, one figure an origin as a rule.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>What low may not fall below.</summary>
    public List<Floor> Floors { get; } = [];

    /// <summary>Denials (R12).</summary>
    public List<Denial> Denials { get; } = [];

    /// <summary>Parties' figures for their enemy's losses that do not count (R7).</summary>
    public List<Figure> Apart { get; } = [];

    /// <summary>True while nothing was decided about a claim.</summary>
    public bool IsOpen(ReportedClaim claim) => !_decided.ContainsKey(claim);

    /// <summary>Claims about which nothing was decided yet.</summary>
    public IEnumerable<ReportedClaim> Open => Claims.Where(IsOpen);

    /// <summary>Claims used, by name.</summary>
    public ImmutableArray<ClaimId> Used
    {
        get
        {
            var used = ImmutableArray.CreateBuilder<ClaimId>();
            foreach (var claim in ByName)
                if (_decided.TryGetValue(claim, out var aside) && aside is null) used.Add(claim.Claim.Id);
            return used.DrainToImmutable();
        }
    }

    /// <summary>Claims set aside, by name.</summary>
    public ImmutableArray<SetAside> SetAside
    {
        get
        {
            var asides = ImmutableArray.CreateBuilder<SetAside>();
            foreach (var claim in ByName)
                if (_decided.TryGetValue(claim, out var aside) && aside is not null) asides.Add(aside);
            return asides.DrainToImmutable();
        }
    }

    /// <summary>Decides that a claim does not count; the first decision stands.</summary>
    public void Drop(ReportedClaim claim, string rule, string why)
    {
        if (IsOpen(claim)) _decided.Add(claim, new SetAside(claim.Claim.Id, rule, why));
    }

    /// <summary>Decides that a figure does not count.</summary>
    public void Drop(Figure figure, string rule, string why)
    {
        Figures.Remove(figure);
        foreach (var claim in figure.Behind) Drop(claim, rule, why);
    }

    /// <summary>Decides that a claim counts; the first decision stands.</summary>
    public void Use(ReportedClaim claim)
    {
        _decided.TryAdd(claim, null);
    }

    private ReportedClaim[] ByName => _byName ??= [.. Claims.Order(ClaimOrder.ByName)];

    private bool Concerns(ReportedClaim claim) =>
        (claim.Claim.Measure == Measure || (claim.Claim.Measure == Measure.Casualties && Measure is (Measure.Killed or Measure.Injured)))
        && (!Own || Question.IsOwn(claim.Claim));
}
