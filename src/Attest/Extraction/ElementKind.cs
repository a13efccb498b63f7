namespace Attest.Extraction;

/// <summary>What an element is made of.</summary>
internal enum ElementKind : byte
{
    /// <summary>One token.</summary>
    Token,

    /// <summary>An expression of several words from the lexicon.</summary>
    Phrase,

    /// <summary>A place name; <see cref="Element.Index"/> points into the draft's places.</summary>
    Place,

    /// <summary>A known actor; the index points into the draft's actors.</summary>
    Actor,

    /// <summary>A number; the index points into the draft's quantities.</summary>
    Number,

    /// <summary>A quantity with its bound; the index points into the draft's quantities.</summary>
    Quantity,

    /// <summary>A time expression; the index points into the draft's times.</summary>
    Time,

    /// <summary>A noun phrase; the index points into the draft's noun phrases.</summary>
    Noun,

    /// <summary>A verb group; the index points into the draft's verb groups.</summary>
    Verb,
}
