using System.Collections.Concurrent;
using Attest.Text;

namespace Attest.Actors;

/// <summary>The actors that travel with the engine, and those composed of a country and a role. Safe for many threads at once.</summary>
/// <remarks>A label a party gives another ("terrorists", "militants") is never a name, whatever its capitals.</remarks>
public sealed class ActorRegistry
{
    private readonly Lazy<World> _world = new(() => new World());

    /// <summary>All actors with names of their own, in the order of their ids.</summary>
    /// <exception cref="ActorException">A row of the data is wrong.</exception>
    public IReadOnlyList<Actor> Actors => _world.Value.Tables.Actors;

    /// <summary>An actor by its id, composed ones ("a:gov-ne/mil") among them; null for an unknown one. The id composed for a force that has a row of its own gives that row.</summary>
    public Actor? ById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _world.Value.Tables.ById(id) ?? _world.Value.Composed(id);
    }

    /// <summary>All actors that bear a name, however it is written in small letters or capitals; one composed of a country and a role where none does.</summary>
    public IReadOnlyList<Actor> Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (tables, actors) = (_world.Value.Tables, new List<Actor>());
        for (var at = tables.AliasOf(name); at >= 0; at = tables.AliasAt(at).Next) actors.Add(tables.Actors[tables.AliasAt(at).Actor]);
        if (actors.Count > 0) return actors;
        var (tokens, hits) = (new TokenList(), new List<ActorHit>());
        new Tokenizer(new Vocabulary([], [])).Cut(name, [], tokens);
        Find(name, tokens, null, hits);
        if (hits is [{ Country: not null } one] && one.Count == tokens.Count) actors.Add(one.Actor);
        return actors;
    }

    /// <summary>What other actors say of an actor: who they are, and how they stand to it.</summary>
    public IEnumerable<(Actor From, ActorRelation Relation)> RelationsTo(string id) =>
        Actors.SelectMany(actor => actor.Relations.Where(relation => relation.To == id).Select(relation => (actor, relation)));

    /// <summary>Adds every actor named in a text, in order, without overlaps. An acronym the text itself explains counts from its first word to its last.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="on">The day the report speaks on: a name two actors share is rather the one's whose time it is, and who is named outside its time is marked. Null where it is not known.</param>
    /// <param name="hits">Added to.</param>
    public void Find(string text, TokenList tokens, DateOnly? on, List<ActorHit> hits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(hits);
        Span<bool> seen = stackalloc bool[ForceTables.Countries];
        seen.Clear();
        var from = hits.Count;
        if (new ActorFinder(_world.Value, tokens.Tokens, tokens.AllCapitals, on, seen).Find(hits))
            new AcronymReader(_world.Value, text, tokens.Tokens, tokens.AllCapitals).Learn(from, hits);
    }

    /// <summary>The tables, and the composed actors made so far.</summary>
    internal sealed class World
    {
        private readonly Lazy<HeadTable> _heads = new(() => new HeadTable());
        private readonly ConcurrentDictionary<(string Country, string Role), Actor> _composed = new();
        private readonly ConcurrentDictionary<Actor, HashSet<ulong>> _words = new(ReferenceEqualityComparer.Instance);

        public ActorTables Tables { get; } = new();

        public ForceTables Forces { get; } = new();

        /// <summary>Read when the first text has brackets.</summary>
        public HeadTable Heads => _heads.Value;

        /// <summary>Digests of the words of an actor's names.</summary>
        public HashSet<ulong> WordsOf(Actor actor) => _words.GetOrAdd(actor, static actor =>
        {
            Span<ulong> words = stackalloc ulong[16];
            var all = new HashSet<ulong>();
            foreach (var name in actor.Names)
                foreach (var word in words[..NameCutter.Cut(System.Text.Encoding.UTF8.GetBytes(name.Text), false, words)]) all.Add(word);
            return all;
        });

        /// <summary>A force of a state: the actor it is in the registry at that time, else one composed.</summary>
        public Actor Compose(string code, string adjective, ForceTables.Role role, DateOnly? on) =>
            Forces.IdOf(code, role.Code) is { } id && Tables.ById(id) is { } own && (on is not { } day || own.Valid.Holds(day)) ? own : Compose(code, adjective, role);

        /// <summary>The actor of a composed id; null where no country and role compose to it.</summary>
        public Actor? Composed(string id)
        {
            const string Head = "a:gov-";
            if (!id.StartsWith(Head, StringComparison.Ordinal) || id.Length < Head.Length + 4 || id[Head.Length + 2] != '/') return null;
            var (code, force) = (id.Substring(Head.Length, 2).ToUpperInvariant(), id[(Head.Length + 3)..]);
            return Forces.AdjectiveOf(code) is { } adjective && Forces.RoleOf(force) is { } role ? Compose(code, adjective, role, null) : null;
        }

        private Actor Compose(string code, string adjective, ForceTables.Role role) =>
            _composed.TryGetValue((code, role.Name), out var actor) ? actor : _composed.GetOrAdd((code, role.Name), Make(code, adjective, role));

        private static Actor Make(string code, string adjective, ForceTables.Role role)
        {
            var name = new ActorName(role.Name.Replace("{}", adjective, StringComparison.Ordinal), "en", ActorNameKind.Alias, default, false, false);
            return new Actor($"a:gov-{code.ToLowerInvariant()}/{role.Code}", role.Type, ActorRoles.Of(role.Type), default, [new ActorArea(code, 1)], [name], [], ActorProvenance.None);
        }
    }
}
