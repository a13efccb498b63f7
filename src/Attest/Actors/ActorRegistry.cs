using System.Collections.Concurrent;
using System.Collections.Frozen;
using Attest.Text;

namespace Attest.Actors;

/// <summary>The actors that travel with the engine, and those composed of a country and a role. Safe for many threads at once.</summary>
/// <remarks>A label a party gives another ("terrorists", "militants") is never a name, whatever its capitals.</remarks>
public sealed class ActorRegistry
{
    private readonly Lazy<World> _world = new(() => new World());

    /// <summary>All actors with names of their own, in the order of their ids.</summary>
    public IReadOnlyList<Actor> Actors => _world.Value.Tables.Actors;

    /// <summary>An actor by its id; null for an unknown one. Composed actors are not looked up.</summary>
    public Actor? ById(string id) => _world.Value.ById.GetValueOrDefault(id);

    /// <summary>Adds every actor named among the tokens, in order, without overlaps.</summary>
    /// <param name="tokens">The tokens of one text.</param>
    /// <param name="allCapitals">True when the text is set in capitals, so that they tell nothing.</param>
    /// <param name="hits">Added to.</param>
    public void Find(ReadOnlySpan<Token> tokens, bool allCapitals, List<ActorHit> hits)
    {
        ArgumentNullException.ThrowIfNull(hits);
        Span<bool> seen = stackalloc bool[ActorTables.Countries];
        seen.Clear();
        new ActorFinder(_world.Value, tokens, allCapitals, seen).Find(hits);
    }

    /// <summary>The tables, and the composed actors made so far.</summary>
    internal sealed class World
    {
        private readonly ConcurrentDictionary<(string Country, string Role), Actor> _composed = new();

        public World() => ById = Tables.Actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);

        public ActorTables Tables { get; } = new();

        public FrozenDictionary<string, Actor> ById { get; }

        public Actor Compose(string code, string adjective, ActorTables.Role role) =>
            _composed.TryGetValue((code, role.Name), out var actor) ? actor : _composed.GetOrAdd((code, role.Name), Make(code, adjective, role));

        private static Actor Make(string code, string adjective, ActorTables.Role role) =>
            new($"a:gov-{code.ToLowerInvariant()}/{role.Code}", role.Name.Replace("{}", adjective, StringComparison.Ordinal), role.Kind, [code], null, null, [], true);
    }
}
