namespace Attest.Lexicons;

/// <summary>One row of a lexicon with the examples beneath it.</summary>
/// <param name="File">Path within the lexicons.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Cells">The cells, trimmed; missing cells at the end read as empty.</param>
/// <param name="Examples">The lines beneath that begin with "  + " or "  - ".</param>
internal sealed record Row(string File, int Line, string[] Cells, List<Example> Examples)
{
    /// <summary>A cell, or empty beyond the last.</summary>
    public string this[int column] => column < Cells.Length ? Cells[column] : "";

    /// <summary>The trouble with this row.</summary>
    public LexiconException Bad(string detail) => new(File, Line, detail);
}

/// <summary>An example (or counter-example) under a row: text and what is expected of it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Counter">True for a counter-example.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">What follows "=>"; "none" where nothing may be read.</param>
internal sealed record Example(int Line, bool Counter, string Text, string Expected);
