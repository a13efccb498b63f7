using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>Writes into an account how sure each claim, and its link to an incident, was read right.</summary>
internal sealed class ConfidenceWriter(SignWeights weights)
{
    public Account Write(Account account, int length) => account with
    {
        Claims =
        [
            .. account.Claims.Select(claim => claim with
            {
                Confidence = weights.Of(SignWeights.Claim, ClaimSigns.OfWords(claim, account)),
                IncidentConfidence = weights.Of(SignWeights.Link, ClaimSigns.OfLink(claim, account, length)),
            }),
        ],
    };
}
