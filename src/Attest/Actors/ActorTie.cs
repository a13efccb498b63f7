namespace Attest.Actors;

/// <summary>How an actor stands to another.</summary>
public enum ActorTie
{
    /// <summary>Sworn to it, with a command of its own.</summary>
    AffiliateOf,

    /// <summary>Under its command.</summary>
    PartOf,

    /// <summary>A member of it with a say.</summary>
    MemberOf,

    /// <summary>Fights beside it.</summary>
    AllyOf,

    /// <summary>Gone into it.</summary>
    MergedInto,

    /// <summary>Made of it, among others.</summary>
    MergerOf,

    /// <summary>Left it.</summary>
    SplitFrom,

    /// <summary>The same organisation under a later name.</summary>
    RenamedTo,

    /// <summary>Took its place.</summary>
    SuccessorOf,
}
