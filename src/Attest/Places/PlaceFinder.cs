using System.Runtime.InteropServices;
using Attest.Places.Files;
using Attest.Text;

namespace Attest.Places;

/// <summary>One walk over the tokens of one text.</summary>
internal readonly ref struct PlaceFinder(PlaceLayers world, PlaceFrames frames, ReadOnlySpan<Token> tokens, bool allCapitals)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public void Find(List<PlaceHit> hits)
    {
        var from = hits.Count;
        Span<ulong> names = stackalloc ulong[NameMarks.Room];
        Span<NameMark> seen = stackalloc NameMark[NameMarks.Room];
        var marks = new NameMarks(names, seen);
        for (var i = 0; i < _tokens.Length;)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Case == TokenCase.Lower)
            {
                i++;
                continue;
            }

            var length = 0;
            var name = world.Begins(_tokens[i].Hash) ? Longest(i, out length) : NameKey.Nothing;
            if (length == 0)
            {
                i++;
                continue;
            }

            Consider(i, length, name, from, hits, marks);
            i += length;
        }

        Join(from, hits, marks);
    }

    /// <summary>The longest name from a token on whose last word is capitalised; hyphens within do not matter.</summary>
    private ulong Longest(int at, out int length)
    {
        ulong name = NameKey.Nothing, best = NameKey.Nothing;
        length = 0;
        for (var i = at; i < _tokens.Length; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (i > at && (token.Flags & (TokenFlags.Paragraph | TokenFlags.Break)) != 0) break;
            if (i > at && token.Kind == TokenKind.Mark && token.Hash == NameCutter.Hyphen) continue;
            name = NameKey.Step(name, token.Hash);
            var known = world.Look(name);
            if (known == PlaceLayers.Known.Nothing) break;
            if (known != PlaceLayers.Known.Name || (token.Kind == TokenKind.Word && token.Case == TokenCase.Lower) || !Fits(name, at, i)) continue;
            best = name;
            length = i - at + 1;
        }

        return best;
    }

    /// <summary>An acronym must be in capitals, and capitals must mean something.</summary>
    private bool Fits(ulong name, int first, int last) =>
        (first == last && !allCapitals && _tokens[first].Case == TokenCase.Upper) || (world.NeedOf(name) & PlaceNeed.Acronym) == 0;

    private void Consider(int first, int length, ulong name, int from, List<PlaceHit> hits, NameMarks marks)
    {
        var frame = frames.Read(_tokens, first, first + length);
        var sight = Look(name, frame.Said != PlaceKind.None);
        if (sight.Head < 0 || (sight.Need & PlaceNeed.Never) != 0 || (allCapitals && (sight.Need & PlaceNeed.NeverInCapitals) != 0)) return;
        if (frame.Strength == PlaceFrames.Strength.Person && sight.Form == PlaceForm.Name)
        {
            marks.Add(name, NameMark.Person);
            return;
        }

        if (sight is { StandsAlone: false, Form: PlaceForm.Name } && GoesOn(first + length, sight.Small)) return;
        if (frame.Behind && sight is { StandsAlone: false, Form: PlaceForm.Name } && !allCapitals && IsTail(first) && (hits.Count == from || hits[^1].End != first)) return; // "the Bakin Ruwa district" is not in Ruwa
        if (length == 1 && !_tokens[first].Is(TokenFlags.Paragraph) && (sight.Need & PlaceNeed.Acronym) == 0 && IsAcronym(first)) return;
        var hit = new PlaceHit(first, length, name, sight.Form, sight.Kind, frame.Said, sight.Country < 0 ? null : CountryCode.Text(sight.Country), -1);
        if (frame.Strength == PlaceFrames.Strength.Any) marks.Add(name, NameMark.Place);
        else if (!allCapitals && sight.Kind != PlaceKind.Country && IsTail(first)) marks.Add(name, NameMark.Person);
        if (!Allowed(hit, sight, frame.Strength) && !Follows(hit, from, hits)) hit = hit with { Parent = Pending };
        else if (frame.Strength != PlaceFrames.Strength.Any && sight.Kind != PlaceKind.Country && hit.Form == PlaceForm.Name) hit = hit with { Parent = Likely };
        hits.Add(hit);
    }

    /// <summary>Stands for "kept only if what follows contains it, or the text shows elsewhere that it is a place".</summary>
    private const int Pending = -2;

    /// <summary>Stands for "kept unless the text shows elsewhere that it is a person".</summary>
    private const int Likely = -3;

    /// <summary>All that the rows of a name say together.</summary>
    private Sight Look(ulong name, bool said)
    {
        var sight = new Sight { Head = -1, Country = -1 };
        foreach (var found in world.Named(name))
        {
            sight.Need |= found.Need;
            if (found.Place < 0 || ((found.Need & PlaceNeed.Word) != 0 && !said)) continue;
            var place = world[found.Place];
            if (sight.Head < 0) (sight.Head, sight.Kind, sight.Form, sight.Country) = (found.Place, place.Kind, found.Form, place.Country);
            else if (sight.Country != place.Country) sight.Country = -1;
            sight.StandsAlone |= place.StandsAlone;
            sight.Small &= place.IsSmall;
            sight.Own |= (place.Flags & PlaceFlags.Own) != 0;
        }

        return sight;
    }

    private bool Allowed(in PlaceHit hit, in Sight sight, PlaceFrames.Strength strength)
    {
        if (hit.Form == PlaceForm.Demonym || strength == PlaceFrames.Strength.Any) return true;
        if ((sight.Need & PlaceNeed.Frame) != 0) return sight.Own && strength == PlaceFrames.Strength.Some && !allCapitals;
        if (!allCapitals) return (sight.StandsAlone && sight.Kind == PlaceKind.Country) || (!IsTail(hit.First) && (sight.StandsAlone || !sight.Small || strength == PlaceFrames.Strength.Some));
        if ((sight.Need & PlaceNeed.FrameInCapitals) != 0) return false;
        return sight.StandsAlone;
    }

    /// <summary>"EU" and "SANA" in a mixed text are no towns.</summary>
    private bool IsAcronym(int token) => !allCapitals && _tokens[token] is { Case: TokenCase.Upper, Length: <= LongestAcronym };

    private const int LongestAcronym = 4;

    /// <summary>True when a longer name goes on that nobody knows: "Baga-Sola", "Ras Kamboni".</summary>
    private bool GoesOn(int end, bool small)
    {
        if (allCapitals || end >= _tokens.Length || _tokens[end].Is(TokenFlags.Paragraph)) return false;
        var next = _tokens[end];
        var joined = next.Kind == TokenKind.Mark && next.Hash == NameCutter.Hyphen && next.Is(TokenFlags.Glued) && end + 1 < _tokens.Length && _tokens[end + 1].Is(TokenFlags.Glued);
        if (joined) next = _tokens[end + 1];
        return (small || joined) && next is { Kind: TokenKind.Word, Case: TokenCase.Title or TokenCase.Mixed } && frames.RoleOf(next) == PlaceFrames.Role.None && !world.Begins(next.Hash);
    }

    /// <summary>True when a capitalised word stands right before, so that a small place's name is likely the end of a longer name: "Alfonso Velar", "Tall Berah".</summary>
    private bool IsTail(int first)
    {
        if (first == 0 || _tokens[first].Is(TokenFlags.Paragraph)) return false;
        var before = _tokens[first - 1];
        if (before.Kind == TokenKind.Mark && before.Hash == NameCutter.Hyphen && first > 1 && _tokens[first].Is(TokenFlags.Glued)) before = _tokens[first - 2];
        if (before.Kind != TokenKind.Word || before.Case == TokenCase.Lower) return false;
        return frames.RoleOf(before) == PlaceFrames.Role.None;
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

    /// <summary>"Quarter, town, district, region, country": nobody says more, and each place is ranked with all that are said to hold it.</summary>
    private const int MostAround = 4;

    /// <summary>Gives hits their parents, then drops those that only a parent could have kept.</summary>
    private void Join(int from, List<PlaceHit> hits, NameMarks marks)
    {
        var around = 0; // places said to hold the one after
        for (var i = hits.Count - 2; i >= from; i--)
        {
            var held = around < MostAround && hits[i].Form != PlaceForm.Demonym && Joined(hits[i].End, hits[i + 1].First) && (Contains(hits[i + 1], hits[i]) || IsSaidWithin(hits, i));
            around = held ? around + 1 : 0;
            if (!held) continue;
            hits[i] = hits[i] with { Parent = i + 1 };
            if (hits[i + 1].Parent < 0) hits[i + 1] = hits[i + 1] with { Parent = -1 }; // "Earle, Arkansas": what holds a place is one, whoever else bears the name
        }

        var span = CollectionsMarshal.AsSpan(hits);
        var kept = from;
        for (var i = from; i < span.Length; i++)
        {
            if (span[i].Parent == Pending && marks.Of(span[i].Name) != NameMark.Place) continue;
            if (span[i].Parent == Likely && (marks.Of(span[i].Name) & (NameMark.Person | NameMark.Place)) == NameMark.Person) continue;
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
        foreach (var inside in world.Named(inner.Name))
            foreach (var around in world.Named(outer.Name))
                if (inside.Place >= 0 && around.Place >= 0 && world.Lies(inside.Place, around.Place)) return true;
        return false;
    }

    /// <summary>"in Sanu, Mozambique": a small place framed on its own, and behind it a country that has none of that name and stands in no list. It is a namesake, and lies in that country.</summary>
    private bool IsSaidWithin(List<PlaceHit> hits, int index)
    {
        var (inner, outer) = (hits[index], hits[index + 1]);
        if (_tokens[inner.End].Kind != TokenKind.Mark || inner.Parent != -1 || outer.Parent == Pending || outer is not { Form: PlaceForm.Name, Kind: PlaceKind.Country } || Look(inner.Name, true).StandsAlone) return false;
        if (outer.End >= _tokens.Length || _tokens[outer.End].Is(TokenFlags.Paragraph)) return true;
        return frames.RoleOf(_tokens[outer.End]) != PlaceFrames.Role.And && (index + 2 >= hits.Count || hits[index + 2].First > outer.End + 1 || _tokens[outer.End].Hash != PlaceFrames.Comma);
    }

    /// <summary>What the rows of a name say together.</summary>
    private ref struct Sight()
    {
        /// <summary>The first place; -1 for none.</summary>
        public int Head;

        public PlaceKind Kind;
        public PlaceForm Form;

        /// <summary>The country all lie in; -1 when there are several.</summary>
        public int Country;

        public PlaceNeed Need;
        public bool StandsAlone;

        /// <summary>True when one is a row of our own tables: listed because reports name it.</summary>
        public bool Own;

        public bool Small = true;
    }
}
