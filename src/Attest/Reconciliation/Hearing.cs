using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>The rules in the order in which they take their turn.</summary>
internal static class Hearing
{
    /// <summary>The finding on one harm.</summary>
    /// <param name="question">The incident, its claims, the policy.</param>
    /// <param name="measure">The harm.</param>
    /// <param name="own">True for the own losses of the side that carried the incident out.</param>
    public static Finding On(Question question, Measure measure, bool own)
    {
        var docket = new Docket(question, measure, own);

        // who is left out, and what only repeats
        LeftOut.SetAside(docket);
        Copies.SetAside(docket);

        // which claims count for what, and what each origin states
        Eligibility.Sift(docket);
        Origins.Join(docket);
        Lumps.Bind(docket);

        // which origins count
        OwnVoice.SetAside(docket);
        EnemyClaims.SetAside(docket);
        StatedZeros.BecomeDenials(docket);
        EarlyClaims.GiveWay(docket);
        VagueWords.Weigh(docket);
        Floors.Collect(docket);

        // what can be said
        return Verdict.On(docket);
    }
}
