using Attest.Facts;

namespace Attest.Extraction;

/// <summary>An incident while it is still being read.</summary>
internal sealed class FoundIncident
{
    public required IncidentRole Role { get; init; }

    public IncidentType? Type { get; set; }

    /// <summary>How many sentences have told of it.</summary>
    public int Told { get; set; }

    public IncidentDate? Date { get; set; }

    public IncidentPlace? Place { get; set; }

    public List<string> Sites { get; } = [];

    public List<string> Targets { get; } = [];

    public List<(string Text, int Actor, PerpetratorKind Kind, PerpetratorBasis Basis, VictimGroup Group)> Perpetrators { get; } = [];

    /// <summary>Who it was aimed at, as far as the words for its targets tell.</summary>
    public VictimGroup TargetGroup { get; set; }

    public List<Weapon> Weapons { get; } = [];

    /// <summary>Adds words that are not yet there.</summary>
    public static void AddOnce(List<string> list, string words)
    {
        if (!list.Contains(words, StringComparer.OrdinalIgnoreCase)) list.Add(words);
    }
}
