namespace Attest.Reconciliation;

/// <summary>R1b: an early figure gives way to a later one that is final, or early too and higher.</summary>
internal static class EarlyClaims
{
    public static void GiveWay(Docket docket)
    {
        if (!docket.Policy.Eligibility.EarlyGivesWay || !docket.Figures.Exists(static figure => figure.Early)) return;
        var all = docket.Figures.ToList();
        foreach (var early in all.Where(figure => figure.Early))
        {
            var later = all.Find(figure => figure.AsOf > early.AsOf && figure.Low is not null && (!figure.Early || figure.Low > early.Low));
            if (later is not null)
                docket.Drop(early, "R1b", $"Counting was still going on; \"{later.Lead.Text}\" was said later.");
        }
    }
}
