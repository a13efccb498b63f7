using Attest.Facts;

namespace Attest.Extraction;

/// <summary>An incident while it is still being read.</summary>
internal sealed class FoundIncident
{
    public required IncidentRole Role { get; set; }

    public IncidentType? Type { get; set; }

    /// <summary>How many sentences have told of it.</summary>
    public int Told { get; set; }

    public IncidentDate? Date { get; set; }

    /// <summary>The day that stands beside the telling, for an incident whose own sentences name none.</summary>
    public IncidentDate? DateBeside { get; set; }

    public IncidentPlace? Place { get; set; }

    /// <summary>Its index among the incidents of its report.</summary>
    public required int Number { get; set; }

    public WordList Sites { get; } = new();

    public WordList Targets { get; } = new();

    /// <summary>The people it was aimed at.</summary>
    public WordList People { get; } = new();

    public List<(string Text, int Actor, PerpetratorKind Kind, PerpetratorBasis Basis, VictimGroup Group)> Perpetrators { get; } = [];

    /// <summary>Who it was aimed at, as far as the words for its targets tell.</summary>
    public VictimGroup TargetGroup { get; set; }

    public List<Weapon> Weapons { get; } = [];

    /// <summary>True when its perpetrators, once all are known, are attackers without security forces among them.</summary>
    public bool ByAttackersAlone { get; set; }
}
