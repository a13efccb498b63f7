namespace Attest.Reading.Html;

/// <summary>A paragraph, heading or item of a page: text without line breaks.</summary>
/// <param name="Cell">The element that holds it.</param>
/// <param name="Tag">Paragraph, Quote, Item, Heading, Title, Preformatted or Box.</param>
/// <param name="Text">The words, blanks joined.</param>
/// <param name="Linked">Units within links.</param>
internal readonly record struct Line(int Cell, Tag Tag, string Text, int Linked)
{
    /// <summary>The share of its text that is links, 0 to 1.</summary>
    public double LinkShare => Text.Length == 0 ? 0 : (double)Linked / Text.Length;
}
