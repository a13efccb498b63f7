using System.Runtime.InteropServices;
using Attest.Text;

namespace Attest.Actors;

/// <summary>One walk over the tokens of one text.</summary>
internal readonly ref struct ActorFinder(ActorRegistry.World world, ReadOnlySpan<Token> tokens, bool allCapitals, Span<bool> seen)
{
    private static readonly ulong Possessive = Folding.Hash("'s");
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly Span<bool> _seen = seen;

    public void Find(List<ActorHit> hits)
    {
        var from = hits.Count;
        var doubtful = false;
        for (var i = 0; i < _tokens.Length;)
        {
            if (_tokens[i].Kind != TokenKind.Word)
            {
                i++;
                continue;
            }

            var name = Named(i, out var length);
            if (length > 0)
            {
                var alias = world.Tables.AliasAt(name);
                doubtful |= alias.Context || alias.Next >= 0;
                hits.Add(new ActorHit(i, length, world.Tables.Actors[alias.Actor], null));
                i += length;
            }
            else i += Compose(i, hits);
        }

        if (doubtful) Settle(from, hits);
    }

    /// <summary>The longest name from a token on whose capitals are as they must be; hyphens within do not matter.</summary>
    private int Named(int at, out int length)
    {
        int node = 0, best = -1;
        length = 0;
        if (!world.Tables.Names.Begins(_tokens[at].Hash)) return -1;
        for (var i = at; i < _tokens.Length; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (i > at && (token.Flags & (TokenFlags.Paragraph | TokenFlags.Break)) != 0) break;
            if (i > at && token.Kind == TokenKind.Mark && token.Hash == NameCutter.Hyphen) continue;
            node = world.Tables.Names.Step(node, token.Hash);
            if (node < 0) break;
            var value = world.Tables.Names.ValueAt(node);
            if (value < 0 || !Fits(value, at, i)) continue;
            best = value;
            length = i - at + 1;
        }

        return best;
    }

    private bool Fits(int name, int first, int last)
    {
        var alias = world.Tables.AliasAt(name);
        if (allCapitals) return !(alias.Acronym && alias.Context);
        if (alias.Acronym) return _tokens[first].Case is TokenCase.Upper or TokenCase.Mixed || (_tokens[first].Case == TokenCase.Title && (_tokens[first].Length == 1 || _tokens[first].Is(TokenFlags.Abbreviation)));
        return (!alias.FirstCapital || _tokens[first].Case != TokenCase.Lower) && (!alias.LastCapital || _tokens[last].Case != TokenCase.Lower || _tokens[last].Kind != TokenKind.Word);
    }

    /// <summary>A country or demonym with a role behind it. Returns how many tokens to go on.</summary>
    private int Compose(int at, List<ActorHit> hits)
    {
        if (_tokens[at].Case == TokenCase.Lower) return 1;
        if (!world.Tables.CountryNames.Begins(_tokens[at].Hash)) return 1;
        var value = world.Tables.CountryNames.LongestJoined(_tokens, at, out var length);
        if (value < 0) return 1;
        var country = world.Tables.CountryAt(value);
        var code = country.Other is null ? country.Code : EitherSeen(country);
        if (country.Other is null) _seen[country.Index] = true;
        var end = at + length;
        if (end < _tokens.Length && _tokens[end].Hash == Possessive) end++;
        if (code is null || end >= _tokens.Length || _tokens[end].Is(TokenFlags.Paragraph)) return length;
        var role = world.Tables.RoleNames.LongestJoined(_tokens, end, out var more);
        if (role < 0) return length;
        hits.Add(new ActorHit(at, end + more - at, world.Compose(code, country.Adjective, world.Tables.RoleAt(role)), code));
        return end + more - at;
    }

    /// <summary>"Congolese" is of the one Congo the text has named before; null when it has named neither or both.</summary>
    private string? EitherSeen(in ActorTables.Country country)
    {
        var (one, other) = (_seen[country.Index], _seen[ActorTables.Index(country.Other!)]); // asked only where there is another
        return one == other ? null : one ? country.Code : country.Other;
    }

    /// <summary>Names that may mean several actors, or something else, stay where the text speaks of the actor's countries or names it otherwise.</summary>
    private void Settle(int from, List<ActorHit> hits)
    {
        var span = CollectionsMarshal.AsSpan(hits);
        var kept = from;
        for (var i = from; i < span.Length; i++)
        {
            var actor = span[i].Country is null ? Meant(Named(span[i].First, out _), span[from..]) : span[i].Actor;
            if (actor is not null) span[kept++] = span[i] with { Actor = actor };
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private Actor? Meant(int name, ReadOnlySpan<ActorHit> hits)
    {
        for (; name >= 0; name = world.Tables.AliasAt(name).Next)
        {
            var alias = world.Tables.AliasAt(name);
            var actor = world.Tables.Actors[alias.Actor];
            if (!alias.Context || IsNear(actor) || IsNamed(actor, hits)) return actor;
        }

        return null;
    }

    private bool IsNear(Actor actor)
    {
        foreach (var area in actor.Areas)
            if (_seen[ActorTables.Index(area)]) return true;
        return false;
    }

    private bool IsNamed(Actor actor, ReadOnlySpan<ActorHit> hits)
    {
        foreach (var hit in hits)
            if (ReferenceEquals(hit.Actor, actor) && !world.Tables.AliasAt(Named(hit.First, out _)).Context) return true;
        return false;
    }
}
