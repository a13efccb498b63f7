using Attest.Facts;

namespace Attest.Extraction.Examples;

/// <summary>What was read of an example, and whether a part of what was expected is in it.</summary>
internal sealed class ExampleReading
{
    private readonly List<Claim> _claims;
    private readonly List<string> _others = [];
    private readonly int _reports;

    /// <summary>What an account holds.</summary>
    /// <param name="account">The account of the example.</param>
    /// <param name="of">The rule whose claims count; null for all.</param>
    public ExampleReading(Account account, string? of)
    {
        _claims = [.. account.Claims.Where(claim => of is null || claim.Rule == of)];
        foreach (var incident in account.Incidents)
        {
            _others.Add($"{(incident.Role == IncidentRole.Background ? "recalled" : "type")} {ContractWords.Of(incident.Type)}");
            foreach (var known in incident.Perpetrators) _others.Add($"{(known.Basis == PerpetratorBasis.Stated ? "by" : ContractWords.Of(known.Basis))} {known.Text}");
            foreach (var target in incident.Targets) _others.Add($"on {target.Text}");
        }

        _reports = account.Incidents.Count(incident => incident.Role != IncidentRole.Background);
        foreach (var statement in account.Statements)
        {
            _others.Add(ContractWords.Of(statement.Kind));
            if (statement.By is { } speaker) _others.Add($"{ContractWords.Of(statement.Kind)} by {speaker}");
        }

        foreach (var time in account.Mentions?.Times ?? []) _others.Add($"{time.Type} {time.Value}".TrimEnd());
        foreach (var claim in _claims)
            if (claim.Source.Text is { Length: > 0 } speaker) _others.Add(speaker);
    }

    /// <summary>How many claims count.</summary>
    public int Claims => _claims.Count;

    /// <summary>True when a part is among what was read: a claim, a figure, a time, somebody's name, a statement, a type, how many incidents.</summary>
    public bool Has(string part) =>
        _claims.Exists(claim => Fits(claim, part)) || _others.Contains(part, StringComparer.Ordinal) || part == $"incidents {_reports}";

    /// <summary>True when a part speaks of a claim.</summary>
    public bool IsClaim(string part) => _claims.Exists(claim => Fits(claim, part));

    /// <summary>All that was read; "none" for nothing.</summary>
    public override string ToString()
    {
        var parts = _claims.Select(claim => string.Join(' ', ReadingNotation.Marks(claim).Prepend(ReadingNotation.Core(claim))))
            .Concat(_others.Distinct(StringComparer.Ordinal)).ToList();
        return parts.Count == 0 ? "none" : string.Join("; ", parts);
    }

    private static bool Fits(Claim claim, string part)
    {
        var core = ReadingNotation.Core(claim);
        if (part == core || part == ReadingNotation.Figure(claim)) return true;
        return part.StartsWith(core + " ", StringComparison.Ordinal)
            && part[(core.Length + 1)..].Split(' ').All(mark => ReadingNotation.Marks(claim).Contains(mark, StringComparer.Ordinal));
    }
}
