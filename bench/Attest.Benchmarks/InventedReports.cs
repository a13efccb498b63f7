using System.Text;

namespace Attest.Benchmarks;

/// <summary>Reports of some 3,000 characters put together from sentences of our own about places, people and events that do not exist; the same every time.</summary>
/// <remarks>About one sentence in three carries a figure of people, as in the news; the rest are names, dates, history and reactions.</remarks>
internal static class InventedReports
{
    private const int Length = 3000;
    private static readonly string[] Places = ["Sel Varo", "Port Vell", "Ombrage", "Tarn Hollow", "Kessig", "the Ardessa valley", "Upper Lienz", "Dovrane"];
    private static readonly string[] People = ["Ilse Maran", "Tor Vellin", "Adama Irengo", "Hanne Okoro", "Jules Tambari", "Mira Szand"];
    private static readonly string[] Offices = ["police spokesman", "the district governor", "an army officer who asked not to be named", "the director of the hospital", "a village elder"];
    private static readonly string[] Groups = ["the Northern Front", "gunmen on motorcycles", "unidentified attackers", "a local militia", "government troops"];
    private static readonly string[] Victims = ["civilians", "soldiers", "villagers", "market traders", "police officers", "farmers and herders"];
    private static readonly string[] Days = ["Monday", "Tuesday night", "early on Wednesday", "Thursday", "on 14 March", "last week"];
    private static readonly string[] Numbers = ["two", "seven", "at least 12", "more than 30", "around 45", "nearly 60", "a dozen", "19", "104", "several"];

    private static readonly string[] Sentences =
    [
        "{G} killed {N} {V} and wounded {N} others near {P} {D}, {O} said.",
        "\"They came at dawn and burned the houses along the river,\" said {W}, who fled with her two children to {P}.",
        "The road between {P} and {P} has been closed since {D}, and food prices in the town have risen by 20 percent.",
        "{O} said that {N} people had been abducted and that {N} of them were released {D}.",
        "{W}, {O}, told reporters that the death toll had risen to {N} after {N} bodies were found in a well.",
        "No group has claimed responsibility for the attack, but the ministry of defence blamed {G}.",
        "Talks between the two sides broke off in January over the return of the displaced and the rights to the eastern pastures.",
        "Some {N} families have left {P} for camps on the far side of the border, according to an aid agency.",
        "The governor visited {P} {D} and promised that a new bridge would be finished before the rains.",
        "In {P}, schools stayed shut and shopkeepers pulled down their blinds as armoured vehicles drove through the centre.",
        "The army denied that any of its men had died and said its forces had \"neutralised\" {N} fighters.",
        "An explosion at a checkpoint outside {P} injured {N} {V}, one of them seriously, {W} said by telephone.",
        "The region, rich in copper and timber, was for decades a quiet backwater where the state was seldom seen.",
        "Human rights monitors say {N} people have been killed in the district since the beginning of the year.",
        "{W} condemned the violence and called on all parties to respect the ceasefire signed in {P} two years ago.",
        "Witnesses said the shooting went on for three hours before helicopters arrived from the base at {P}.",
    ];

    /// <summary>So many reports.</summary>
    public static IEnumerable<string> Make(int count)
    {
        var random = new Random(20261122);
        for (var i = 0; i < count; i++) yield return One(random);
    }

    private static string One(Random random)
    {
        var text = new StringBuilder();
        text.Append(Pick(random, Places).ToUpperInvariant()).Append(", March 16 (Lakeside News) - ");
        for (var sentences = 1; text.Length < Length; sentences++)
        {
            Fill(text, Pick(random, Sentences), random);
            text.Append(sentences % 3 == 0 ? "\n\n" : " ");
        }

        return text.ToString().TrimEnd();
    }

    private static void Fill(StringBuilder text, string sentence, Random random)
    {
        var from = text.Length;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != '{')
            {
                text.Append(sentence[i]);
                continue;
            }

            text.Append(Pick(random, sentence[i + 1] switch { 'P' => Places, 'W' => People, 'O' => Offices, 'G' => Groups, 'V' => Victims, 'D' => Days, _ => Numbers }));
            i += 2;
        }

        text[from] = char.ToUpperInvariant(text[from]);
    }

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
