namespace Attest.Facts;

/// <summary>What kind of speaker stands behind a figure.</summary>
public enum SourceKind
{
    /// <summary>The report's own voice.</summary>
    Narrator,

    /// <summary>An army, a general staff, its spokesmen.</summary>
    Military,

    /// <summary>Police, gendarmerie, prosecutors' investigators.</summary>
    Police,

    /// <summary>A government, a ministry (defence and health too), local authorities.</summary>
    Government,

    /// <summary>An unnamed source in the security forces.</summary>
    SecurityAnonymous,

    /// <summary>Hospitals, doctors, morgues, ambulance services.</summary>
    Medical,

    /// <summary>An armed group.</summary>
    ArmedGroup,

    /// <summary>Residents, survivors, relatives.</summary>
    Witness,

    /// <summary>Another outlet.</summary>
    Media,

    /// <summary>An NGO, the UN, a monitor.</summary>
    NgoUn,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A coalition's or a UN or NATO mission's forces.</summary>
    InternationalForce,

    /// <summary>Somebody else.</summary>
    Other,
}
