using Attest.Facts;

namespace Attest.Text;

/// <summary>Cuts a text into tokens and sentences. The only place where characters are looked at.</summary>
public sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>Fills <paramref name="list"/> with the tokens of <paramref name="text"/>, leaving out what is masked.</summary>
    /// <param name="text">The text.</param>
    /// <param name="masked">Sorted, disjoint spans that are no part of the article.</param>
    /// <param name="list">Cleared first.</param>
    public void Cut(string text, ReadOnlySpan<TextSpan> masked, TokenList list)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(list);
        list.Clear();
        list.AllCapitals = Capitals.Only(text);
        var scan = new Scan(text, vocabulary, list, Lines.BreakParagraphs(text));
        var mask = 0;
        for (var at = 0; at < text.Length;)
        {
            while (mask < masked.Length && masked[mask].End <= at) mask++;
            if (mask < masked.Length && masked[mask].Start <= at)
            {
                at = masked[mask].End;
                scan.Break();
                continue;
            }

            at = scan.Next(at);
        }

        SentenceSplitter.Split(text, list);
    }

    /// <summary>One pass over the characters, and what it must remember between tokens.</summary>
    private ref struct Scan(string text, Vocabulary vocabulary, TokenList list, bool lineBreaks)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _newlines = 2;
        private bool _glued;
        private bool _broken = true;
        private int _dated; // end of the date in numbers last begun: its stops make no decimals

        public void Break()
        {
            _broken = true;
            _newlines = 2;
            _glued = false;
        }

        public int Next(int at)
        {
            var c = _text[at];
            if (c is '\n' or '\u2028' or '\u2029')
            {
                _newlines += c == '\n' ? 1 : 2;
                _glued = false;
                return at + 1;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF')
            {
                _glued = false;
                return at + 1;
            }

            if (char.IsAsciiDigit(c)) return Number(at);
            return char.IsLetter(c) || char.IsSurrogate(c) ? Word(at) : Mark(at);
        }

        private int Word(int at)
        {
            var hash = Folding.Begin;
            int end = at, capitals = 0, letters = 0;
            for (; end < _text.Length; end++)
            {
                var c = _text[end];
                if (char.IsAsciiLetter(c))
                {
                    hash = Folding.Step(hash, c);
                    letters++;
                    capitals += 1 - (c >> 5 & 1);
                    continue;
                }

                if (!char.IsLetter(c) && !IsMarkWithin(c) && !IsApostropheWithin(end)) break;
                hash = Folding.Step(hash, c);
                if (IsElision(at, end))
                {
                    end++;
                    break;
                }

                letters++;
                if (char.IsUpper(c)) capitals++;
            }

            if (end == at) end++;
            var style = capitals == 0 ? TokenCase.Lower
                : capitals == 1 && char.IsUpper(_text[at]) ? TokenCase.Title
                : capitals == letters ? TokenCase.Upper : TokenCase.Mixed;
            var flags = TokenFlags.None;
            var id = vocabulary.Find(hash);
            if (end < _text.Length && _text[end] == '.' && TakesStop(at, end, id))
            {
                (end, hash) = WithStops(at, end, hash);
                flags |= TokenFlags.Abbreviation;
                if (end - at > 2 && vocabulary.Find(hash) is var dotted and not 0) id = dotted;
            }

            Emit(new Token(at, end - at, hash, 0, id, TokenKind.Word, style, flags));
            return end;
        }

        /// <summary>"Gen." by the vocabulary; "U.S." and "J." by their shape.</summary>
        private readonly bool TakesStop(int at, int end, int id)
        {
            if (id != 0 && vocabulary.IsAbbreviation(id)) return true;
            if (end - at != 1) return false;
            var more = end + 1 < _text.Length && char.IsLetter(_text[end + 1]);
            return more || (char.IsUpper(_text[at]) && _text[at] != 'I');
        }

        private readonly (int End, ulong Hash) WithStops(int at, int end, ulong hash)
        {
            hash = Folding.Step(hash, '.');
            end++;
            while (end - at >= 2 && end + 1 < _text.Length && char.IsLetter(_text[end]) && _text[end + 1] == '.')
            {
                hash = Folding.Step(Folding.Step(hash, _text[end]), '.');
                end += 2;
            }

            return (end, hash);
        }

        private static bool IsMarkWithin(char c) => c >= 0x80 && IsWideMark(c);

        private static bool IsWideMark(char c) => c is '\u00AD' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark || char.IsSurrogate(c);

        /// <summary>"d'Ansongo" and "l'Ituri" are two words, so that the name is found; "O'Brien" is one.</summary>
        private readonly bool IsElision(int at, int end) =>
            end == at + 1 && _text[end] is '\'' or '\u2019' && Folding.Fold(_text[at]) is 'd' or 'l' && end + 1 < _text.Length && char.IsUpper(_text[end + 1]);

        /// <summary>"O'Brien" and "didn't" keep theirs; "Mali's" and "soldiers'" do not.</summary>
        private readonly bool IsApostropheWithin(int at)
        {
            if (_text[at] is not ('\'' or '\u2019') || at == 0 || at + 1 >= _text.Length || !char.IsLetter(_text[at + 1]) || !char.IsLetter(_text[at - 1])) return false;
            var possessive = Folding.Fold(_text[at + 1]) == 's' && (at + 2 >= _text.Length || !char.IsLetter(_text[at + 2]));
            return !possessive;
        }

        private int Number(int at)
        {
            long value = 0;
            var end = at;
            var flags = TokenFlags.None;
            for (; end < _text.Length; end++)
            {
                var c = _text[end];
                if (char.IsAsciiDigit(c)) value = Math.Min(value * 10 + (c - '0'), 999_999_999_999);
                else if (c == ',' && IsGroup(at, end)) continue;
                else break;
            }

            if (at >= _dated) _dated = DottedDate(at, end);
            if (end >= _dated && end + 1 < _text.Length && _text[end] == '.' && char.IsAsciiDigit(_text[end + 1]))
            {
                flags = TokenFlags.Decimal;
                for (end++; end < _text.Length && char.IsAsciiDigit(_text[end]); end++) { }
            }

            Emit(new Token(at, end - at, Folding.Hash(_text[at..end]), value, 0, TokenKind.Number, TokenCase.Lower, flags));
            return end;
        }

        /// <summary>Where "17.09.2024" or "17.9." ends whose first number stands here; 0 for what is no such date.</summary>
        private readonly int DottedDate(int at, int end)
        {
            var month = IsUpTo(31, at, end) ? Digits(end + 1) : 0;
            if (month == 0 || !IsUpTo(12, end + 1, month)) return 0;
            var year = Digits(month + 1);
            if (year - month - 1 is 2 or 4) return year;
            if (year > month + 1 || year >= _text.Length) return 0;
            return _text[year] is ',' or ';' or ')' || (_text[year] == ' ' && year + 1 < _text.Length && char.IsLower(_text[year + 1])) ? year : 0;
        }

        /// <summary>One or two digits, not above a number, with a full stop behind them.</summary>
        private readonly bool IsUpTo(int most, int at, int end) =>
            end - at is 1 or 2 && end < _text.Length && _text[end] == '.' && (end - at == 1 ? 0 : 10 * (_text[at] - '0')) + (_text[end - 1] - '0') is > 0 and var value && value <= most;

        private readonly int Digits(int at)
        {
            while (at < _text.Length && char.IsAsciiDigit(_text[at])) at++;
            return at;
        }

        /// <summary>A comma with three digits behind it, and one to three before: "1,200".</summary>
        private readonly bool IsGroup(int start, int comma) =>
            comma - start <= 11 && comma + 3 < _text.Length
            && char.IsAsciiDigit(_text[comma + 1]) && char.IsAsciiDigit(_text[comma + 2]) && char.IsAsciiDigit(_text[comma + 3])
            && (comma + 4 >= _text.Length || !char.IsAsciiDigit(_text[comma + 4]))
            && (comma - start <= 3 || _text[comma - 4] == ',');

        private int Mark(int at)
        {
            var end = at + 1;
            var c = _text[at];
            if (c == '-') while (end < _text.Length && _text[end] == '-') end++;
            else if (c is '\'' or '\u2019' && _glued && end < _text.Length && Folding.Fold(_text[end]) == 's') end++;
            else if (c is '`' or '\'' && end < _text.Length && _text[end] == c) end++;
            var hash = Folding.Hash(_text[at..end]);
            Emit(new Token(at, end - at, hash, 0, vocabulary.Find(hash), TokenKind.Mark, TokenCase.Lower, TokenFlags.None));
            return end;
        }

        private void Emit(in Token token)
        {
            var flags = token.Flags;
            if (_glued) flags |= TokenFlags.Glued;
            if (_newlines >= 2 || (_newlines == 1 && lineBreaks)) flags |= TokenFlags.Paragraph;
            if (_broken) flags |= TokenFlags.Break;
            list.Add(token with { Flags = flags });
            (_newlines, _broken, _glued) = (0, false, true);
        }
    }
}
