using Attest.Text;

namespace Attest.Actors;

/// <summary>Learns, for one text, the acronyms it explains itself: "the Front for Something (FFS)".</summary>
/// <remarks>An acronym behind a known actor is the actor's when half its letters begin words of a name of it. An unknown long form becomes an actor of this text alone,
/// when the letters are those of its words and one of them says that it is a body ("Front"). In doubt nothing is learnt: two actors in one are worse than one unnamed.</remarks>
internal readonly ref struct AcronymReader(ActorRegistry.World world, string text, ReadOnlySpan<Token> tokens, bool allCapitals)
{
    private const int LongestForm = 14; // tokens
    private const int LeastLetters = 2, LeastUnlisted = 3, MostLetters = 8;
    private static readonly ulong Closing = Folding.Hash(")");
    private static readonly ulong Comma = Folding.Hash(",");
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>Adds what was learnt to the hits, which stay in order and without overlaps.</summary>
    /// <param name="from">The first hit of the text.</param>
    /// <param name="hits">Added to.</param>
    public void Learn(int from, List<ActorHit> hits)
    {
        List<(ulong Word, Actor Actor)>? learnt = null;
        for (var i = 1; i + 2 < _tokens.Length; i++)
        {
            if (_tokens[i].Hash != NameCutter.Bracket || !IsAcronym(i + 1) || (_tokens[i + 2].Hash != Closing && _tokens[i + 2].Hash != Comma)) continue;
            var at = EndingAt(i, from, hits);
            var actor = at >= 0 ? Known(hits[at], i + 1) : Unlisted(i, from, hits);
            var word = _tokens[i + 1].Hash;
            if (actor is not null && learnt?.Exists(one => one.Word == word) != true) (learnt ??= []).Add((word, actor));
        }

        if (learnt is null) return;
        foreach (var (word, actor) in learnt) Mark(word, actor, from, hits);
        hits.Sort(from, hits.Count - from, ByPlace);
    }

    private static readonly Comparer<ActorHit> ByPlace = Comparer<ActorHit>.Create(static (one, other) => one.First.CompareTo(other.First));

    private static int EndingAt(int token, int from, List<ActorHit> hits)
    {
        for (var i = from; i < hits.Count; i++)
            if (hits[i].End == token) return i;
        return -1;
    }

    private static int Covering(int token, int from, List<ActorHit> hits)
    {
        for (var i = from; i < hits.Count; i++)
            if (hits[i].First <= token && hits[i].End > token) return i;
        return -1;
    }

    private static bool HasNamed(int first, int end, int from, List<ActorHit> hits)
    {
        for (var i = from; i < hits.Count; i++)
            if (hits[i].Country is null && hits[i].First < end && hits[i].End > first) return true;
        return false;
    }

    private bool IsAcronym(int at) =>
        _tokens[at] is { Kind: TokenKind.Word, Length: >= LeastLetters and <= MostLetters, Case: TokenCase.Upper or TokenCase.Mixed } token
        && !world.Forces.CountryNames.Begins(token.Hash);

    /// <summary>The actor named before the bracket, if the acronym may be its own and is nobody else's.</summary>
    private Actor? Known(in ActorHit hit, int acronym)
    {
        var alias = AliasOf(_tokens[acronym].Hash);
        for (var at = alias; at >= 0; at = world.Tables.AliasAt(at).Next)
        {
            if (ReferenceEquals(world.Tables.Actors[world.Tables.AliasAt(at).Actor], hit.Actor)) return hit.Actor;
            if (!world.Tables.AliasAt(at).Context && !IsElsewhere(world.Tables.Actors[world.Tables.AliasAt(at).Actor], hit.Country)) return null;
        }

        Span<char> room = stackalloc char[MostLetters];
        var letters = LettersOf(acronym, room);
        if (Shared(letters, text.AsSpan(_tokens[hit.First].Start, _tokens[hit.End - 1].End - _tokens[hit.First].Start)) * 2 >= letters.Length) return hit.Actor;
        foreach (var name in hit.Actor.Names)
            if (Shared(letters, name.Text) * 2 >= letters.Length) return hit.Actor;
        return null;
    }

    /// <summary>"Rwandan Security Force (RSF)" is not Sudan's RSF: a force of a country where the known bearer is not reported.</summary>
    private static bool IsElsewhere(Actor bearer, string? country)
    {
        if (country is null) return false;
        foreach (var area in bearer.Areas)
            if (area.Country == country) return false;
        return true;
    }

    /// <summary>An actor of this text alone, or one whose name was only written otherwise; null where the words are no body's name.</summary>
    private Actor? Unlisted(int bracket, int from, List<ActorHit> hits)
    {
        Span<char> room = stackalloc char[MostLetters];
        var letters = LettersOf(bracket + 1, room);
        var first = letters.Length < LeastUnlisted ? -1 : FirstOf(bracket, letters);
        if (first < 0 || _tokens[first].Case == TokenCase.Lower || TypeOf(first, bracket) is not { } type) return null;
        if (HasNamed(first, bracket, from, hits)) return null;
        if (KnownAs(_tokens[bracket + 1].Hash, first, bracket, out var other) is { } known) return known;
        if (other) return null;
        hits.RemoveAll(hit => hit.First < bracket && hit.End > first); // "Free Malian Army" holds no Malian army
        var name = Words(first, bracket);
        var actor = new Actor($"a:unlisted/{Slug(name)}", type, ActorRoles.Of(type), default, [],
            [new ActorName(name, null, ActorNameKind.Official, default, false, false), new ActorName(Words(bracket + 1, bracket + 2), null, ActorNameKind.Acronym, default, true, false)], [], ActorProvenance.None);
        hits.Add(new ActorHit(first, bracket - first, actor, null));
        return actor;
    }

    /// <summary>The actor of the registry that bears the acronym, where the long form is one of its names written otherwise.</summary>
    /// <param name="word">The acronym.</param>
    /// <param name="first">First token of the long form.</param>
    /// <param name="end">Just after its last.</param>
    /// <param name="other">True when the acronym is surely a known actor's, though not by this long form.</param>
    private Actor? KnownAs(ulong word, int first, int end, out bool other)
    {
        other = false;
        for (var at = AliasOf(word); at >= 0; at = world.Tables.AliasAt(at).Next)
        {
            var actor = world.Tables.Actors[world.Tables.AliasAt(at).Actor];
            var (common, all) = Common(actor, first, end);
            if (common == all) return actor;
            other |= !world.Tables.AliasAt(at).Context && common > 0;
        }

        return null;
    }

    /// <summary>How many words of a long form stand in names of an actor, and how many there are; small words and such as "front" apart.</summary>
    private (int Common, int All) Common(Actor actor, int first, int end)
    {
        int common = 0, all = 0;
        for (var i = first; i < end; i++)
        {
            var word = _tokens[i].Hash;
            if (_tokens[i].Kind != TokenKind.Word || world.Heads.IsSmall(word) || world.Heads.TypeOf(word) is not null) continue;
            all++;
            if (world.WordsOf(actor).Contains(word)) common++;
        }

        return (common, all);
    }

    /// <summary>Where the long form begins whose words the letters stand for: in their order, small words counted or not, or in any order as in a translated name. -1 for none.</summary>
    private int FirstOf(int bracket, ReadOnlySpan<char> letters)
    {
        var ordered = Ordered(bracket - 1, letters, letters.Length - 1);
        if (ordered >= 0) return ordered;
        Span<char> left = stackalloc char[MostLetters];
        letters.CopyTo(left);
        var many = letters.Length;
        for (var i = bracket - 1; i >= 0 && IsWithin(i, bracket); i--)
        {
            if (_tokens[i].Kind != TokenKind.Word || world.Heads.IsSmall(_tokens[i].Hash)) continue;
            if (!Take(left, ref many, Initial(i))) return -1;
            if (many == 0) return i;
        }

        return -1;
    }

    private int Ordered(int at, ReadOnlySpan<char> letters, int letter)
    {
        if (at < 0 || !IsWithin(at, at + 1)) return -1;
        if (_tokens[at].Kind != TokenKind.Word) return Ordered(at - 1, letters, letter);
        var small = world.Heads.IsSmall(_tokens[at].Hash);
        if (Initial(at) == letters[letter])
        {
            if (letter == 0) return small ? -1 : at;
            var there = Ordered(at - 1, letters, letter - 1);
            if (there >= 0) return there;
        }

        return small && letter < letters.Length - 1 ? Ordered(at - 1, letters, letter) : -1;
    }

    /// <summary>A word of the same paragraph and phrase: no mark but a hyphen stands between.</summary>
    private bool IsWithin(int at, int end) =>
        end - at <= LongestForm && (_tokens[at].Kind == TokenKind.Word || _tokens[at].Hash == NameCutter.Hyphen)
        && !(at + 1 < end && (_tokens[at + 1].Flags & (TokenFlags.Paragraph | TokenFlags.Break)) != 0);

    /// <summary>What the words say the body is; null where none says that it is one, or all are labels.</summary>
    private ActorType? TypeOf(int first, int end)
    {
        ActorType? type = null;
        var label = true;
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word) continue;
            label &= world.Tables.IsLabel(_tokens[i].Hash) || world.Heads.IsSmall(_tokens[i].Hash);
            if (world.Heads.TypeOf(_tokens[i].Hash) is { } one && type is null or ActorType.Unidentified) type = one;
        }

        return label ? null : type;
    }

    /// <summary>Marks the acronym wherever it stands, before it was explained as well.</summary>
    private void Mark(ulong word, Actor actor, int from, List<ActorHit> hits)
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].Hash != word || (!allCapitals && _tokens[i].Case is not (TokenCase.Upper or TokenCase.Mixed))) continue;
            var there = Covering(i, from, hits);
            if (there < 0) hits.Add(new ActorHit(i, 1, actor, null));
            else if (hits[there].Count == 1) hits[there] = hits[there] with { Actor = actor };
        }
    }

    private int AliasOf(ulong word) => world.Tables.Names.Step(0, word) is > 0 and var node ? world.Tables.Names.ValueAt(node) : -1;

    /// <summary>The first letter, behind an article that has lost its vowel: "l'Azawad" begins with A.</summary>
    private char Initial(int at)
    {
        var word = text.AsSpan(_tokens[at].Start, _tokens[at].Length);
        return Plain(word.Length > 2 && word[1] is '\'' or '\u2019' ? word[2] : word[0]);
    }

    private ReadOnlySpan<char> LettersOf(int at, Span<char> room)
    {
        var count = 0;
        foreach (var letter in text.AsSpan(_tokens[at].Start, _tokens[at].Length))
            if (char.IsLetter(letter)) room[count++] = Plain(letter);
        return room[..count];
    }

    private string Words(int first, int end) =>
        string.Join(' ', text[_tokens[first].Start.._tokens[end - 1].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Shared(ReadOnlySpan<char> letters, ReadOnlySpan<char> name)
    {
        Span<char> left = stackalloc char[MostLetters];
        letters.CopyTo(left);
        var many = letters.Length;
        for (var i = 0; i < name.Length && many > 0; i++)
            if (char.IsLetter(name[i]) && (i == 0 || !char.IsLetter(name[i - 1]))) Take(left, ref many, Plain(name[i]));
        return letters.Length - many;
    }

    /// <summary>Takes a letter out of those that are left; false where it is not among them.</summary>
    private static bool Take(Span<char> left, ref int many, char letter)
    {
        var at = left[..many].IndexOf(letter);
        if (at < 0) return false;
        left[at] = left[--many];
        return true;
    }

    /// <summary>The letter in capitals, without the accents French words begin with.</summary>
    private static char Plain(char letter) => char.ToUpperInvariant(letter) switch
    {
        'É' or 'È' or 'Ê' => 'E',
        'À' or 'Â' => 'A',
        'Î' => 'I',
        'Ô' => 'O',
        'Ç' => 'C',
        var other => other,
    };

    private static string Slug(string name)
    {
        var slug = new System.Text.StringBuilder(name.Length);
        foreach (var letter in name)
            if (char.IsLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        return slug.ToString().Trim('-');
    }
}
