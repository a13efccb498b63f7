using Attest.Actors;
using Xunit;

namespace Attest.Tests.Actors;

/// <summary>A label a party gives another is never turned into a named group.</summary>
public sealed class LabelLaws
{
    public static TheoryData<string> Labels => [.. Words().Distinct()];

    [Theory, MemberData(nameof(Labels))]
    public void A_label_names_nobody_however_it_is_written(string label)
    {
        var title = char.ToUpperInvariant(label[0]) + label[1..];
        foreach (var word in new[] { label, title, label.ToUpperInvariant() })
        {
            Assert.Empty(NamedActors.Registry.Named(word));
            Assert.DoesNotContain(NamedActors.In($"In Mali, {word} attacked. The {word} of Niger and Syria fled; {word} ({word[..1]}TX) said so."), found => found.Text.Contains(word, StringComparison.Ordinal));
            Assert.DoesNotContain(NamedActors.In($"MALIAN {label.ToUpperInvariant()} AND THE SYRIAN {label.ToUpperInvariant()} ATTACKED A TOWN AT DAWN."), found => found.Text.Contains(label, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<string> Words()
    {
        var words = new List<string>();
        ActorFiles.Rows("data/actor-labels.tsv", 2, (_, cells) => words.Add(cells[0]));
        return words.Where(word => word is not ("the" or "les" or "des" or "armée" or "armées"));
    }
}
