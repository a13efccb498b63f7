using System.Text;
using Attest.Text;

namespace Attest.Actors;

/// <summary>The actors of the registry, and their names as a trie.</summary>
internal sealed class ActorTables
{
    private readonly List<Alias> _aliases = new(3000);
    private readonly NameTrie _names = new(6000);
    private readonly HashSet<ulong> _labels = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The embedded tables.</summary>
    /// <exception cref="ActorException">A row is wrong.</exception>
    public ActorTables() : this(ActorFiles.Actors()) { }

    /// <summary>Tables over rows of one's own.</summary>
    /// <exception cref="ActorException">A row is wrong beside the others.</exception>
    public ActorTables(List<ActorRow> rows)
    {
        ActorFiles.Rows("data/actor-labels.tsv", 2, (_, cells) => _labels.Add(Folding.Hash(cells[0])));
        rows.Sort(static (one, other) => string.CompareOrdinal(one.Actor.Id, other.Actor.Id));
        foreach (var row in rows)
            if (!_ids.Add(row.Actor.Id)) throw row.Bad("an id of its own", row.Actor.Id);
        foreach (var row in rows)
        {
            foreach (var relation in row.Actor.Relations)
                if (relation.To == row.Actor.Id || !_ids.Contains(relation.To)) throw row.Bad("a relation to another actor of the registry", relation.To);
            Actors.Add(row.Actor);
            foreach (var name in row.Actor.Names) AddName(row, name);
        }
    }

    /// <summary>All actors, in the order of their ids.</summary>
    public List<Actor> Actors { get; } = [];

    /// <summary>Their names; each value an alias.</summary>
    public NameTrie Names => _names;

    /// <summary>An alias by a value of <see cref="Names"/> or by <see cref="Alias.Next"/>.</summary>
    public Alias AliasAt(int value) => _aliases[value];

    /// <summary>An actor by its id; null for an unknown one.</summary>
    public Actor? ById(string id)
    {
        for (int low = 0, high = Actors.Count - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Actors[middle].Id, id);
            if (order == 0) return Actors[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>The first alias of a name as a person writes it; -1 for none.</summary>
    public int AliasOf(string name)
    {
        Span<ulong> words = stackalloc ulong[16];
        var node = 0;
        foreach (var word in words[..NameCutter.Cut(Encoding.UTF8.GetBytes(name), false, words)])
            if ((node = _names.Step(node, word)) < 0) return -1;
        return node == 0 ? -1 : _names.ValueAt(node);
    }

    private void AddName(ActorRow row, ActorName name)
    {
        Span<ulong> words = stackalloc ulong[16];
        var bytes = Encoding.UTF8.GetBytes(name.Text);
        var count = NameCutter.Cut(bytes, false, words);
        if (IsLabel(words[..count])) throw row.Bad("a name, not a label a party gives another", name.Text);
        var alias = AliasOf(name);
        if (name.Text.Contains('.', StringComparison.Ordinal))
        {
            Span<ulong> joined = stackalloc ulong[16];
            Add(joined[..NameCutter.Cut(bytes, true, joined)], alias);
        }

        Add(words[..count], alias);
    }

    private Alias AliasOf(ActorName name)
    {
        var text = name.Text;
        var article = text.StartsWith("al-", StringComparison.OrdinalIgnoreCase) || text.StartsWith("al ", StringComparison.OrdinalIgnoreCase);
        var last = text[(text.LastIndexOfAny([' ', '-']) + 1)..];
        return new Alias(Actors.Count - 1, -1, name.Exact, name.NeedsContext, !article && char.IsUpper(text[0]), last.Length > 0 && char.IsUpper(last[0]));
    }

    /// <summary>Adds an alias. What one actor is called twice counts as the less strict of the two says; what two are called stands in a chain.</summary>
    private void Add(ReadOnlySpan<ulong> words, in Alias alias)
    {
        var head = _names.Add(words, _aliases.Count);
        if (head == _aliases.Count)
        {
            _aliases.Add(alias);
            return;
        }

        var last = head;
        for (var at = head; at >= 0; at = _aliases[last = at].Next)
            if (_aliases[at].Actor == alias.Actor)
            {
                _aliases[at] = _aliases[at].Or(alias);
                return;
            }

        _aliases[last] = _aliases[last] with { Next = _aliases.Count };
        _aliases.Add(alias);
    }

    /// <summary>True for a word of a label: "terrorists", "armed".</summary>
    public bool IsLabel(ulong word) => _labels.Contains(word);

    private bool IsLabel(ReadOnlySpan<ulong> words)
    {
        foreach (var word in words)
            if (!_labels.Contains(word)) return false;
        return true;
    }

    /// <summary>A name of an actor.</summary>
    /// <param name="Actor">Index of the actor.</param>
    /// <param name="Next">The next alias of the same words; -1 at the end.</param>
    /// <param name="Acronym">Must be written in capitals as given.</param>
    /// <param name="Context">Counts only where the text speaks of one of the actor's countries, or names it otherwise.</param>
    /// <param name="FirstCapital">The first word needs a capital in a mixed text.</param>
    /// <param name="LastCapital">The last word needs a capital in a mixed text.</param>
    public readonly record struct Alias(int Actor, int Next, bool Acronym, bool Context, bool FirstCapital, bool LastCapital)
    {
        /// <summary>Both ways of writing one name.</summary>
        public Alias Or(in Alias other) => this with
        {
            Acronym = Acronym && other.Acronym,
            Context = Context && other.Context,
            FirstCapital = FirstCapital && other.FirstCapital,
            LastCapital = LastCapital && other.LastCapital,
        };
    }
}
