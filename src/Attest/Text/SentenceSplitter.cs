namespace Attest.Text;

/// <summary>Groups tokens into sentences and marks what stands in quotation marks.</summary>
internal static class SentenceSplitter
{
    public static void Split(string text, TokenList list)
    {
        var tokens = list.Writable;
        int first = 0, paragraph = -1;
        var quoted = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(TokenFlags.Paragraph))
            {
                if (i > first) list.Add(new Sentence(first, i, Math.Max(paragraph, 0)));
                (first, quoted) = (i, false);
                paragraph++;
            }

            var mark = tokens[i].Kind == TokenKind.Mark ? text[tokens[i].Start] : '\0';
            if (mark != '\0' && IsQuote(text, tokens[i])) quoted = mark switch { '\u201C' or '\u00AB' => true, '\u201D' or '\u00BB' => false, _ => !quoted };
            else if (quoted) tokens[i] = tokens[i] with { Flags = tokens[i].Flags | TokenFlags.Quoted };

            if (!Ends(text, tokens, i)) continue;
            var last = i;
            while (last + 1 < tokens.Length && Closes(text, tokens[last + 1]))
            {
                last++;
                if (IsQuote(text, tokens[last])) quoted = false;
            }

            list.Add(new Sentence(first, last + 1, Math.Max(paragraph, 0)));
            first = last + 1;
            i = last;
        }

        if (first < tokens.Length) list.Add(new Sentence(first, tokens.Length, Math.Max(paragraph, 0)));
    }

    /// <summary>A quotation mark, or two strokes that stand for one; "'s" is none.</summary>
    private static bool IsQuote(string text, in Token token)
    {
        var mark = text[token.Start];
        return mark is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' || (mark is '`' or '\'' && token.Length == 2 && text[token.Start + 1] == mark);
    }

    /// <summary>Closing marks glued to a full stop belong to the sentence.</summary>
    private static bool Closes(string text, in Token token) =>
        token.Is(TokenFlags.Glued) && token.Kind == TokenKind.Mark && (IsQuote(text, token) || text[token.Start] is ')' or ']' or '\u2019');

    private static bool Ends(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Mark)
            return token.Is(TokenFlags.Abbreviation) && i + 1 < tokens.Length && StartsAnew(text, tokens, i) && token.Length > 3 && text[token.Start + 1] == '.';
        var c = text[token.Start];
        if (c is '!' or '?') return true;
        if (c != '.') return false;
        if (i > 2 && i + 1 < tokens.Length && tokens[i + 1].Case == TokenCase.Lower && IsDottedDay(text, tokens[(i - 3)..i])) return false;
        return i + 1 >= tokens.Length || !tokens[i + 1].Is(TokenFlags.Glued) || Closes(text, tokens[i + 1]);
    }

    /// <summary>"17.9" of "17.9.", each part a token of its own: the tokenizer has taken it for a date.</summary>
    private static bool IsDottedDay(string text, ReadOnlySpan<Token> before) =>
        before[0].Kind == TokenKind.Number && before[2].Kind == TokenKind.Number && text[before[1].Start] == '.' && before[1].Is(TokenFlags.Glued) && before[2].Is(TokenFlags.Glued);

    /// <summary>After "U.S." a sentence ends only where a capitalised function word could begin one; a name after it goes on.</summary>
    private static bool StartsAnew(string text, ReadOnlySpan<Token> tokens, int i) =>
        tokens[i + 1] is { Case: TokenCase.Title, Length: <= 3 } next && text[next.Start] is 'T' or 'I' or 'A' or 'H';
}
