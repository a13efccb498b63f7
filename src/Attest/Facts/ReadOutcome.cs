namespace Attest.Facts;

using System.Diagnostics;

/// <summary>What reading a page came to.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome() { }

    /// <summary>It is a report.</summary>
    /// <param name="Report">The report.</param>
    public sealed record Readable(Report Report) : ReadOutcome;

    /// <summary>It is not, and the reason is kept.</summary>
    /// <param name="Refusal">The reason.</param>
    public sealed record Refused(Refusal Refusal) : ReadOutcome;

    /// <summary>Answers by case; a new case breaks every caller on purpose.</summary>
    public T Match<T>(Func<Readable, T> readable, Func<Refused, T> refused)
    {
        ArgumentNullException.ThrowIfNull(readable);
        ArgumentNullException.ThrowIfNull(refused);
        return this switch
        {
            Readable a => readable(a),
            Refused a => refused(a),
            _ => throw new UnreachableException(),
        };
    }
}
