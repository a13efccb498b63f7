using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>"What if without this source": its claims are set aside before anything else.</summary>
internal static class LeftOut
{
    public static void SetAside(Docket docket)
    {
        if (docket.Question.Without.IsEmpty) return;
        foreach (var claim in docket.Open.ToList())
        {
            var word = docket.Question.Without.FirstOrDefault(word => Means(word, claim.Claim.Source));
            if (word is not null) docket.Drop(claim, "without", $"left out on request (--without {(word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word)})");
        }
    }

    private static bool Means(string word, Attribution source) =>
        word.Length > 0
        && ((word.Equals("anonymous", StringComparison.OrdinalIgnoreCase) && source.Anonymous)
            || (source.Text?.Contains(word, StringComparison.OrdinalIgnoreCase) ?? false));
}
