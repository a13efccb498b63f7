using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>Reads every claim, incident and statement out of a report.</summary>
public sealed class ClaimExtractor(LexiconShelf lexicons)
{
    private readonly LexiconShelf _lexicons = lexicons;

    /// <summary>What the report says.</summary>
    public Account Extract(Report report, bool mentions)
    {
        _ = _lexicons;
        return new Account([], [], [], []);
    }
}
