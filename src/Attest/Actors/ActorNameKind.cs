namespace Attest.Actors;

/// <summary>What kind of name a name is.</summary>
public enum ActorNameKind
{
    /// <summary>Another name in use.</summary>
    Alias,

    /// <summary>The name the actor gives itself, in full.</summary>
    Official,

    /// <summary>Made of initials; it counts only as it is written, in capitals.</summary>
    Acronym,

    /// <summary>A shorter form of a longer name.</summary>
    Short,

    /// <summary>A name it has given up.</summary>
    Former,

    /// <summary>A name others give it.</summary>
    Exonym,

    /// <summary>A spelling that is wrong and met all the same.</summary>
    Misspelling,
}
