namespace Attest.Reading;

/// <summary>Walks over a stretch of text word by word; a word is a run of letters, or a run of digits.</summary>
internal ref struct WordCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Offset of the current word.</summary>
    public int Start { get; private set; }

    /// <summary>Offset just after the current word.</summary>
    public int End { get; private set; }

    /// <summary>The current word.</summary>
    public readonly ReadOnlySpan<char> Word => _text[Start..End];

    /// <summary>What stands between the word before and this one.</summary>
    public ReadOnlySpan<char> Gap { get; private set; }

    /// <summary>Goes to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        var at = _next;
        while (at < _text.Length && !char.IsLetterOrDigit(_text[at])) at++;
        Gap = _text[_next..at];
        (Start, End) = (at, at);
        if (at == _text.Length) return false;
        var digits = char.IsAsciiDigit(_text[at]);
        while (at < _text.Length && (digits ? char.IsAsciiDigit(_text[at]) : char.IsLetter(_text[at]) || IsInner(at))) at++;
        if (at == Start) at++; // a digit of another script stands for itself
        (End, _next) = (at, at);
        return true;
    }

    private readonly bool IsInner(int at) => _text[at] is '\'' or '\u2019' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]);
}
