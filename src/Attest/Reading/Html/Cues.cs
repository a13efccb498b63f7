namespace Attest.Reading.Html;

/// <summary>What the words of an element's class, id and the like say, as bits.</summary>
[Flags]
internal enum Cues
{
    None = 0,
    Body = 1,
    Likely = 2,
    Never = 4,
    Unlikely = 8,
    Author = 16,
    Date = 32,
    Others = 64,
}
