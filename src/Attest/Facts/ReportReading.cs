namespace Attest.Facts;

using System.Collections.Immutable;
using System.Text.Json.Serialization;

/// <summary>One report walked through: what it says and what can be said (schema <c>attest.reading/1</c>).</summary>
public sealed record ReportReading
{
    /// <summary>Names the format, for ever.</summary>
    public string Schema { get; } = "attest.reading/1";

    /// <summary>The caller's id, or the report's.</summary>
    public required string Id { get; init; }

    /// <summary>The report.</summary>
    public required ReportHeader Report { get; init; }

    /// <summary>The incidents it tells of, the main one first.</summary>
    public required ImmutableArray<Incident> Incidents { get; init; }

    /// <summary>Every figure it carries.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>What parties said that is no figure.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>What the reader should know.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>Everything mentioned; null unless asked for, and then not written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Mentions? Mentions { get; init; }
}
