using Attest.Facts;

namespace Attest.Extraction;

/// <summary>What a sentence tells of violence.</summary>
internal readonly record struct Telling
{
    /// <summary>The most telling type its words name; null where none does.</summary>
    public IncidentType? Type { get; init; }

    /// <summary>The type of what it only recalls.</summary>
    public IncidentType? PastType { get; init; }

    /// <summary>True when it tells of something that happened.</summary>
    public bool Told { get; init; }

    /// <summary>True when its words alone make that violence: "ambush", not "was killed".</summary>
    public bool Violent { get; init; }

    /// <summary>True when it names violence without saying of which ("attacks").</summary>
    public bool Vague { get; init; }

    /// <summary>True when something blew up, which may be an accident.</summary>
    public bool Blast { get; init; }

    /// <summary>True unless it only takes up what was told already ("the attack").</summary>
    public bool Fresh { get; init; }

    /// <summary>True when some of its words speak of what happened before: a reprisal's reason, what a protest is about.</summary>
    public bool Past { get; init; }

    /// <summary>True when it is about a trial or an anniversary.</summary>
    public bool Background { get; init; }

    /// <summary>True when it says that what it tells is another incident.</summary>
    public bool Separate { get; init; }

    /// <summary>True for an item of a list.</summary>
    public bool Item { get; init; }

    /// <summary>True when it tells of an accident, a disaster or a disease.</summary>
    public bool Accident { get; init; }

    /// <summary>True when demonstrators or a mob take part.</summary>
    public bool Crowd { get; init; }

    /// <summary>True when armed people are named.</summary>
    public bool Armed { get; init; }

    /// <summary>True when it tells of violence, an explosion nobody calls an accident among it.</summary>
    public bool OfViolence => Told && (Violent || (Blast && !Accident));

    /// <summary>True when it only recalls.</summary>
    public bool Recalls => Past ? !Told : Background && !(Told && Fresh && Violent);
}
