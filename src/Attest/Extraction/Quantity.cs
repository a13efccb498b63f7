using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>A number of people as the words state it: an interval with its bound, or a vague term.</summary>
/// <param name="Bound">How the words limit it.</param>
/// <param name="Low">The least; null when the words set no floor.</param>
/// <param name="High">The most; null when they set no ceiling.</param>
/// <param name="Term">The lexicon's entry for a vague word; null for numbers.</param>
/// <param name="First">First token of its words.</param>
/// <param name="End">Just after its last token.</param>
internal sealed record Quantity(Bound Bound, int? Low, int? High, VagueTerm? Term, int First, int End)
{
    /// <summary>The same bound upon another number: "more than 70 dead and 200 wounded".</summary>
    public Quantity BoundLike(Quantity other) => other.Bound switch
    {
        Bound.AtLeast => this with { Bound = Bound.AtLeast, High = null },
        Bound.MoreThan when Low is { } n => this with { Bound = Bound.MoreThan, Low = n + 1, High = null },
        Bound.UpTo => this with { Bound = Bound.UpTo, Low = null },
        Bound.FewerThan when High is { } n => this with { Bound = Bound.FewerThan, Low = null, High = n - 1 },
        Bound.About or Bound.Nearly => this with { Bound = other.Bound },
        _ => this,
    };
}
