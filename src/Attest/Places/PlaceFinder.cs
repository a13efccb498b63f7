using System.Runtime.InteropServices;
using Attest.Text;

namespace Attest.Places;

/// <summary>One walk over the tokens of one text.</summary>
internal readonly ref struct PlaceFinder(PlaceTable table, PlaceFrames frames, ReadOnlySpan<Token> tokens, bool allCapitals)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public void Find(List<PlaceHit> hits)
    {
        var from = hits.Count;
        for (var i = 0; i < _tokens.Length;)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Case == TokenCase.Lower)
            {
                i++;
                continue;
            }

            int length = 0, name = -1;
            if (table.Names.Begins(_tokens[i].Hash)) name = Longest(i, out length);
            if (length == 0)
            {
                i++;
                continue;
            }

            if (table.PostingAt(name).Row >= 0) Consider(i, length, name, from, hits);
            i += length;
        }

        Join(from, hits);
    }

    /// <summary>The longest name from a token on whose last word is capitalised; hyphens within do not matter.</summary>
    private int Longest(int at, out int length)
    {
        int node = 0, best = -1;
        length = 0;
        var trie = table.Names;
        for (var i = at; i < _tokens.Length; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (i > at && (token.Flags & (TokenFlags.Paragraph | TokenFlags.Break)) != 0) break;
            if (i > at && token.Kind == TokenKind.Mark && token.Hash == NameCutter.Hyphen) continue;
            node = trie.Step(node, token.Hash);
            if (node < 0) break;
            var value = trie.ValueAt(node);
            if (value < 0 || (token.Kind == TokenKind.Word && token.Case == TokenCase.Lower) || !Fits(value, at, i)) continue;
            best = value;
            length = i - at + 1;
        }

        return best;
    }

    /// <summary>An acronym must be in capitals, and capitals must mean something.</summary>
    private bool Fits(int name, int first, int last) =>
        (table.PostingAt(name).Need & PlaceNeed.Acronym) == 0 || (first == last && !allCapitals && _tokens[first].Case == TokenCase.Upper);

    private void Consider(int first, int length, int name, int from, List<PlaceHit> hits)
    {
        var head = table.PostingAt(name);
        if ((head.Need & PlaceNeed.Never) != 0 || (allCapitals && (head.Need & PlaceNeed.NeverInCapitals) != 0)) return;
        var frame = frames.Read(_tokens, first, first + length);
        var row = table[head.Row];
        if (frame.Strength == PlaceFrames.Strength.Person && row.Kind != PlaceKind.Country) return;
        var hit = new PlaceHit(first, length, name, head.Form, row.Kind, frame.Said, CountryOf(name), -1);
        if (!Allowed(hit, head.Need, frame.Strength) && !Follows(hit, from, hits)) hit = hit with { Parent = Pending };
        hits.Add(hit);
    }

    /// <summary>Stands for "kept only if what follows contains it".</summary>
    private const int Pending = -2;

    private bool Allowed(in PlaceHit hit, PlaceNeed need, PlaceFrames.Strength strength)
    {
        if (hit.Form == PlaceForm.Demonym || strength == PlaceFrames.Strength.Any) return true;
        if ((need & PlaceNeed.Frame) != 0) return false;
        if (!allCapitals) return StandsAlone(hit.Candidates) || !IsTail(hit.First);
        if ((need & PlaceNeed.FrameInCapitals) != 0) return false;
        return strength == PlaceFrames.Strength.Some || StandsAlone(hit.Candidates);
    }

    /// <summary>True when a capitalised word stands right before, so that a small place's name is likely the end of a longer name: "Alfonso Velar", "Tall Berah".</summary>
    private bool IsTail(int first)
    {
        if (first == 0 || _tokens[first].Is(TokenFlags.Paragraph)) return false;
        var before = _tokens[first - 1];
        if (before.Kind == TokenKind.Mark && before.Hash == NameCutter.Hyphen && first > 1 && _tokens[first].Is(TokenFlags.Glued)) before = _tokens[first - 2];
        if (before.Kind != TokenKind.Word || before.Case == TokenCase.Lower) return false;
        var opens = before.Is(TokenFlags.Paragraph) || (first > 1 && _tokens[first - 2].Kind == TokenKind.Mark && _tokens[first - 2].Hash == PlaceFrames.FullStop);
        return !opens && frames.RoleOf(before) == PlaceFrames.Role.None;
    }

    private bool StandsAlone(int name)
    {
        for (var at = name; at >= 0; at = table.PostingAt(at).Next)
            if (table[table.PostingAt(at).Row].StandsAlone) return true;
        return false;
    }

    /// <summary>"in Sanu, Beru and Koda": a name after a comma or "and" shares the frame of the one before.</summary>
    private bool Follows(in PlaceHit hit, int from, List<PlaceHit> hits)
    {
        if (hits.Count == from || hits[^1].Parent == Pending || hits[^1].Form == PlaceForm.Demonym) return false;
        var gap = hit.First - hits[^1].End;
        if (gap is < 1 or > 2 || _tokens[hit.First].Is(TokenFlags.Paragraph)) return false;
        for (var i = hits[^1].End; i < hit.First; i++)
            if (_tokens[i].Hash != PlaceFrames.Comma && frames.RoleOf(_tokens[i]) != PlaceFrames.Role.And) return false;
        return frames.RoleOf(_tokens[hit.First - 1]) == PlaceFrames.Role.And || allCapitals;
    }

    /// <summary>ISO alpha-2 when all candidates lie in one country.</summary>
    private string? CountryOf(int name)
    {
        int country = table[table.PostingAt(name).Row].Country;
        for (var at = table.PostingAt(name).Next; at >= 0; at = table.PostingAt(at).Next)
            if (table[table.PostingAt(at).Row].Country != country) return null;
        return CountryCode.Text(country);
    }

    /// <summary>Gives hits their parents, then drops those that only a parent could have kept.</summary>
    private void Join(int from, List<PlaceHit> hits)
    {
        for (var i = hits.Count - 2; i >= from; i--)
        {
            if (hits[i].Form == PlaceForm.Demonym || !Contains(hits[i + 1], hits[i]) || !Joined(hits[i].End, hits[i + 1].First)) continue;
            hits[i] = hits[i] with { Parent = i + 1 };
        }

        var span = CollectionsMarshal.AsSpan(hits);
        var kept = from;
        for (var i = from; i < span.Length; i++)
        {
            if (span[i].Parent == Pending) continue;
            var parent = span[i].Parent < 0 ? -1 : kept + 1;
            span[kept++] = span[i] with { Parent = parent };
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    /// <summary>Between a place and its parent stand a comma, a bracket or "in", and words that say what either is: "X district, Y", "X in the Y".</summary>
    private bool Joined(int end, int next)
    {
        if (next - end is < 1 or > 5) return false;
        var joint = false;
        for (var i = end; i < next; i++)
        {
            if (_tokens[i].Is(TokenFlags.Paragraph)) return false;
            var role = frames.RoleOf(_tokens[i]);
            if (_tokens[i].Kind == TokenKind.Mark ? _tokens[i].Hash == PlaceFrames.Comma || _tokens[i].Hash == NameCutter.Bracket : role is PlaceFrames.Role.In or PlaceFrames.Role.Of) joint = true;
            else if (role is not (PlaceFrames.Role.The or PlaceFrames.Role.Side or PlaceFrames.Role.Unit or PlaceFrames.Role.City or PlaceFrames.Role.Part)) return false;
        }

        return joint;
    }

    private bool Contains(in PlaceHit outer, in PlaceHit inner)
    {
        if (outer.Form == PlaceForm.Demonym || outer.Parent == Pending) return false;
        for (var a = inner.Candidates; a >= 0; a = table.PostingAt(a).Next)
            for (var b = outer.Candidates; b >= 0; b = table.PostingAt(b).Next)
                if (table.Lies(table.PostingAt(a).Row, table.PostingAt(b).Row)) return true;
        return false;
    }
}
