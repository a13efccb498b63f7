using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>What is asked: one incident, its claims in their one order, and the policy to answer under.</summary>
internal sealed class Question
{
    private readonly int _counted, _countedOwn; // a bit for each harm
    private VictimGroup? _agreed;

    public Question(
        Incident incident, IReadOnlyList<ReportedClaim> claims, IReadOnlyList<Statement> statements, Policy policy, ImmutableArray<string> without)
    {
        Incident = incident;
        Policy = policy;
        Without = without.IsDefault ? [] : without;
        Claims = [.. claims.Where(claim => claim.Claim.Incident == incident.Id)
            .DistinctBy(claim => (claim.Report, claim.Claim.Id))
            .Order(ClaimOrder.Instance)];
        Statements = [.. statements.Where(statement => statement.Incident is null || statement.Incident == incident.Id)];
        Speakers = new Speakers(Claims, policy.Origins);
        foreach (var claim in Claims)
        {
            _counted |= 1 << (int)claim.Claim.Measure;
            if (IsOwn(claim.Claim)) _countedOwn |= 1 << (int)claim.Claim.Measure;
        }
    }

    /// <summary>The incident.</summary>
    public Incident Incident { get; }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>Words of the names of speakers to leave out, or "anonymous".</summary>
    public ImmutableArray<string> Without { get; }

    /// <summary>All claims of the incident, of every harm.</summary>
    public ImmutableArray<ReportedClaim> Claims { get; }

    /// <summary>What parties said of it that is no figure.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>Who stands behind each claim.</summary>
    public Speakers Speakers { get; }

    /// <summary>True when some claim counts a harm.</summary>
    public bool Counts(Measure measure) => (_counted >> (int)measure & 1) != 0;

    /// <summary>True when some claim counts a harm as own losses.</summary>
    public bool CountsOwn(Measure measure) => (_countedOwn >> (int)measure & 1) != 0;

    /// <summary>True when a claim counts the own losses of the side that carried the incident out; in a clash nobody's are apart (R14).</summary>
    public bool IsOwn(Claim claim) => claim.Victims.Side == VictimSide.Perpetrator && Incident.Type != IncidentType.Clash;

    /// <summary>Who the people of a claim were: as the words say, else as everything else said of this incident agrees.</summary>
    public VictimGroup GroupOf(Claim claim)
    {
        if (claim.Victims.Group != VictimGroup.Unknown || IsOwn(claim)) return claim.Victims.Group;
        return _agreed ??= Agreed(); // the same for every claim
    }

    private VictimGroup Agreed()
    {
        var known = Claims.Where(other => !IsOwn(other.Claim) && other.Claim.Scope == ClaimScope.Total && !Figure.IsOfEnemy(other.Claim))
            .Select(other => other.Claim.Victims.Group)
            .Concat(Incident.Victims.Where(people => people.Group != VictimGroup.Attacker).Select(people => people.Group))
            .Where(group => group != VictimGroup.Unknown)
            .Distinct()
            .ToList();
        return known.Count == 1 ? known[0] : VictimGroup.Unknown;
    }
}
