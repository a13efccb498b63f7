using System.Runtime.InteropServices;
using Attest.Text;

namespace Attest.Actors;

/// <summary>One walk over the tokens of one text.</summary>
internal readonly ref struct ActorFinder(ActorRegistry.World world, ReadOnlySpan<Token> tokens, bool allCapitals, DateOnly? on, Span<bool> seen)
{
    private static readonly ulong Possessive = Folding.Hash("'s");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong[] EnglishOf = [Folding.Hash("of")];
    private static readonly ulong[] FrenchOf = [Folding.Hash("du"), Folding.Hash("de"), Folding.Hash("des")];
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly Span<bool> _seen = seen;

    /// <summary>Adds every actor. True when there are brackets, in which an acronym may be explained.</summary>
    public bool Find(List<ActorHit> hits)
    {
        var from = hits.Count;
        bool doubtful = false, brackets = false;
        for (var i = 0; i < _tokens.Length;)
        {
            if (_tokens[i].Kind != TokenKind.Word)
            {
                brackets |= _tokens[i++].Hash == NameCutter.Bracket;
                continue;
            }

            var name = Named(i, out var length);
            if (length > 0)
            {
                var alias = world.Tables.AliasAt(name);
                var actor = world.Tables.Actors[alias.Actor];
                doubtful |= alias.Context || alias.Next >= 0;
                hits.Add(new ActorHit(i, length, actor, null, !Holds(actor)));
                i += length;
            }
            else i += Compose(i, hits);
        }

        if (doubtful) Settle(from, hits);
        return brackets;
    }

    private bool Holds(Actor actor) => on is not { } day || actor.Valid.Holds(day);

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
        for (; name >= 0; name = world.Tables.AliasAt(name).Next)
            if (Fits(world.Tables.AliasAt(name), first, last)) return true;
        return false;
    }

    private bool Fits(in ActorTables.Alias alias, int first, int last)
    {
        if (allCapitals) return !(alias.Acronym && alias.Context);
        if (alias.Acronym) return _tokens[first].Case is TokenCase.Upper or TokenCase.Mixed || (_tokens[first].Case == TokenCase.Title && (_tokens[first].Length == 1 || _tokens[first].Is(TokenFlags.Abbreviation)));
        return (!alias.FirstCapital || _tokens[first].Case != TokenCase.Lower) && (!alias.LastCapital || _tokens[last].Case != TokenCase.Lower || _tokens[last].Kind != TokenKind.Word);
    }

    /// <summary>A country or demonym with a role behind it, or in French before it. Returns how many tokens to go on.</summary>
    private int Compose(int at, List<ActorHit> hits)
    {
        if (_tokens[at].Case == TokenCase.Lower || !world.Forces.CountryNames.Begins(_tokens[at].Hash)) return ComposeTurned(at, hits);
        var value = world.Forces.CountryNames.LongestJoined(_tokens, at, out var length);
        if (value < 0) return ComposeTurned(at, hits);
        var country = world.Forces.CountryAt(value);
        var code = Seen(country);
        var end = at + length;
        if (end < _tokens.Length && _tokens[end].Hash == Possessive) end++;
        if (code is null || end >= _tokens.Length || _tokens[end].Is(TokenFlags.Paragraph)) return length;
        var role = world.Forces.RoleNames.LongestJoined(_tokens, end, out var more);
        if (role < 0) return length;
        hits.Add(new ActorHit(at, end + more - at, world.Compose(code, country.Adjective, world.Forces.RoleAt(role), on), code));
        return end + more - at;
    }

    /// <summary>The role before the country: "armée malienne", "soldats nigériens", "armée du Mali"; in English only of armed forces ("Armed Forces of Ukraine").</summary>
    private int ComposeTurned(int at, List<ActorHit> hits)
    {
        if (world.Forces.FrenchRoleNames.Begins(_tokens[at].Hash) && Behind(at, world.Forces.FrenchRoleNames, french: true, hits) is > 0 and var french) return french;
        return world.Forces.RoleNames.Begins(_tokens[at].Hash) && Behind(at, world.Forces.RoleNames, french: false, hits) is > 0 and var length ? length : 1;
    }

    private int Behind(int at, NameTrie roles, bool french, List<ActorHit> hits)
    {
        var role = roles.LongestJoined(_tokens, at, out var length);
        var end = at + length;
        if (role < 0 || end >= _tokens.Length || _tokens[end].Is(TokenFlags.Paragraph)) return 0;
        if (!french && world.Forces.RoleAt(role).Type != ActorType.StateMilitary) return 0;
        var more = 0;
        var value = french ? world.Forces.FrenchDemonyms.LongestJoined(_tokens, end, out more) : -1;
        if (value < 0) value = Of(ref end, french ? FrenchOf : EnglishOf, out more);
        if (value < 0) return 0;
        var country = world.Forces.CountryAt(value);
        if (Seen(country) is not { } code) return 0;
        hits.Add(new ActorHit(at, end + more - at, world.Compose(code, country.Adjective, world.Forces.RoleAt(role), on), code));
        return end + more - at;
    }

    /// <summary>A country behind "of" or "du"; -1 for none.</summary>
    private int Of(ref int at, ulong[] words, out int length)
    {
        length = 0;
        if (Array.IndexOf(words, _tokens[at].Hash) < 0) return -1;
        at++;
        if (at + 1 < _tokens.Length && _tokens[at].Hash == The) at++;
        if (at >= _tokens.Length || _tokens[at].Case == TokenCase.Lower) return -1;
        var value = world.Forces.CountryNames.LongestJoined(_tokens, at, out length);
        return value >= 0 && !world.Forces.CountryAt(value).Demonym ? value : -1;
    }

    /// <summary>Marks a country as named and gives its code. "Congolese" is of the one Congo the text has named before; null when it has named neither or both.</summary>
    private string? Seen(in ForceTables.Country country)
    {
        if (country.Other is null)
        {
            _seen[country.Index] = true;
            return country.Code;
        }

        var (one, other) = (_seen[country.Index], _seen[ForceTables.Index(country.Other)]);
        return one == other ? null : one ? country.Code : country.Other;
    }

    /// <summary>Names that may mean several actors, or something else, stay where the text speaks of the actor's countries or names it otherwise.</summary>
    private void Settle(int from, List<ActorHit> hits)
    {
        var span = CollectionsMarshal.AsSpan(hits);
        var kept = from;
        for (var i = from; i < span.Length; i++)
        {
            var actor = span[i].Country is null ? Meant(Named(span[i].First, out _), span[i], span[from..]) : span[i].Actor;
            if (actor is not null) span[kept++] = span[i] with { Actor = actor, Anachronism = !Holds(actor) };
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    /// <summary>Of those who bear a name the one the text speaks of most clearly; null where a name that needs company has none.</summary>
    private Actor? Meant(int name, in ActorHit hit, ReadOnlySpan<ActorHit> hits)
    {
        Actor? meant = null;
        var most = double.NegativeInfinity;
        for (; name >= 0; name = world.Tables.AliasAt(name).Next)
        {
            var alias = world.Tables.AliasAt(name);
            var actor = world.Tables.Actors[alias.Actor];
            if (!Fits(alias, hit.First, hit.End - 1)) continue;
            var (nearness, otherwise) = (Nearness(actor), IsNamed(actor, hits));
            if (alias.Context && nearness == 0 && !otherwise) continue;
            var clearness = (otherwise ? 2 : 0) + nearness + (alias.Context ? 0 : 0.5) - (Holds(actor) ? 0 : 0.75);
            if (clearness > most) (meant, most) = (actor, clearness);
        }

        return meant;
    }

    /// <summary>How much of the actor's doings is in countries the text has named: its greatest weight; 0 for none.</summary>
    private double Nearness(Actor actor)
    {
        var most = 0.0;
        foreach (var area in actor.Areas)
            if (_seen[ForceTables.Index(area.Country)]) most = Math.Max(most, area.Weight);
        return most;
    }

    /// <summary>True when a hit names the actor by a name that stands for nobody else.</summary>
    private bool IsNamed(Actor actor, ReadOnlySpan<ActorHit> hits)
    {
        foreach (var hit in hits)
        {
            if (!ReferenceEquals(hit.Actor, actor)) continue;
            var name = Named(hit.First, out _);
            if (name >= 0 && world.Tables.AliasAt(name) is { Context: false, Next: < 0 }) return true;
        }

        return false;
    }
}
