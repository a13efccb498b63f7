using System.Text;
using Attest.Text;

namespace Attest.Actors;

/// <summary>The embedded tables of actors, roles and countries, as tries.</summary>
internal sealed class ActorTables
{
    private readonly List<Alias> _aliases = [];
    private readonly List<Role> _roles = [];
    private readonly List<Country> _countries = [];
    private readonly NameTrie _names = new(1500), _roleNames = new(100), _countryNames = new(2000);

    public ActorTables()
    {
        Read("data/actors.tsv", 12, AddActor);
        Read("data/roles.tsv", 4, AddRole);
        Read("data/countries.tsv", 8, AddCountry);
    }

    /// <summary>How many numbers <see cref="Index"/> may give.</summary>
    public const int Countries = 26 * 26;

    public List<Actor> Actors { get; } = [];

    public NameTrie Names => _names;

    public NameTrie RoleNames => _roleNames;

    public NameTrie CountryNames => _countryNames;

    public Alias AliasAt(int value) => _aliases[value];

    public Role RoleAt(int value) => _roles[value];

    /// <summary>The country of a name or demonym; <see cref="Country.Other"/> where it may be one of two.</summary>
    public Country CountryAt(int value) => _countries[value];

    private static void Read(string file, int columns, Action<string, int, string[]> add)
    {
        using var reader = new StreamReader(typeof(ActorTables).Assembly.GetManifestResourceStream(file) ?? throw new ActorException(file, 0, "expected an embedded table, found none"), Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length < columns) throw new ActorException(file, number, $"expected {columns} cells, found {cells.Length}");
            add(file, number, cells);
        }
    }

    private void AddActor(string file, int number, string[] cells)
    {
        if (!Enum.TryParse<ActorKind>(cells[2].Replace("_", "", StringComparison.Ordinal), true, out var kind)) throw new ActorException(file, number, $"expected a kind, found \"{cells[2]}\"");
        if (Actors.Exists(actor => actor.Id == cells[0])) throw new ActorException(file, number, $"expected an id of its own, found \"{cells[0]}\" again");
        var relations = List(cells[9]).Select(relation => relation.Split(' ') is [var verb, var to] ? new ActorRelation(verb, to) : throw new ActorException(file, number, $"expected \"relation id\", found \"{relation}\""));
        Actors.Add(new Actor(cells[0], cells[1].TrimEnd('!'), kind, [.. List(cells[6])], Date(cells[7]), Date(cells[8]), [.. relations], cells[10].Length > 0));
        foreach (var name in List(cells[3])) AddName(name, acronym: true);
        foreach (var name in List(cells[1]).Concat(List(cells[4])).Concat(List(cells[5]))) AddName(name, acronym: false);
    }

    private static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static string? Date(string cell) => cell.Length == 0 ? null : cell;

    private void AddName(string name, bool acronym)
    {
        var context = name.EndsWith('!');
        if (context) name = name[..^1];
        var article = name.StartsWith("al-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("al ", StringComparison.OrdinalIgnoreCase);
        var last = name[(name.LastIndexOfAny([' ', '-']) + 1)..];
        var alias = new Alias(Actors.Count - 1, -1, acronym, context, !article && char.IsUpper(name[0]), last.Length > 0 && char.IsUpper(last[0]));
        var head = AddTo(_names, name, _aliases.Count);
        if (head != _aliases.Count)
        {
            if (_aliases[head].Actor == alias.Actor) return;
            (alias, _aliases[head]) = (alias with { Next = _aliases[head].Next }, _aliases[head] with { Next = _aliases.Count });
        }

        _aliases.Add(alias);
    }

    private void AddRole(string file, int number, string[] cells)
    {
        if (!Enum.TryParse<ActorKind>(cells[2].Replace("_", "", StringComparison.Ordinal), true, out var kind)) throw new ActorException(file, number, $"expected a kind, found \"{cells[2]}\"");
        if (AddTo(_roleNames, cells[0], _roles.Count) == _roles.Count) _roles.Add(new Role(_roles.Count, cells[1], kind, cells[3]));
        else throw new ActorException(file, number, $"expected a role of its own, found \"{cells[0]}\" again");
    }

    private void AddCountry(string file, int number, string[] cells)
    {
        var adjective = cells[6].Length == 0 ? cells[1] : List(cells[6]).First();
        foreach (var name in List(cells[1]).Concat(List(cells[2])).Concat(List(cells[6])))
        {
            var head = AddTo(_countryNames, name, _countries.Count);
            if (head == _countries.Count) _countries.Add(new Country(cells[0], adjective, Index(cells[0]), null));
            else if (_countries[head].Code != cells[0]) _countries[head] = _countries[head] with { Other = cells[0] };
        }
    }

    /// <summary>A number for a country, to mark it as seen; the same for the same two letters.</summary>
    public static int Index(string code) => (code[0] - 'A') * 26 + (code[1] - 'A');

    private static int AddTo(NameTrie trie, string name, int value)
    {
        Span<ulong> words = stackalloc ulong[16];
        var bytes = Encoding.UTF8.GetBytes(name);
        if (name.Contains('.', StringComparison.Ordinal)) trie.Add(words[..NameCutter.Cut(bytes, true, words)], value);
        return trie.Add(words[..NameCutter.Cut(bytes, false, words)], value);
    }

    /// <summary>A name of an actor.</summary>
    /// <param name="Actor">Index of the actor.</param>
    /// <param name="Next">The next alias of the same words; -1 at the end.</param>
    /// <param name="Acronym">Must be written in capitals as given.</param>
    /// <param name="Context">Counts only where the text speaks of one of the actor's countries, or names it otherwise.</param>
    /// <param name="FirstCapital">The first word needs a capital in a mixed text.</param>
    /// <param name="LastCapital">The last word needs a capital in a mixed text.</param>
    public readonly record struct Alias(int Actor, int Next, bool Acronym, bool Context, bool FirstCapital, bool LastCapital);

    /// <summary>What a country composes with.</summary>
    public readonly record struct Role(int Index, string Code, ActorKind Kind, string Name);

    /// <summary>A country by a name.</summary>
    public readonly record struct Country(string Code, string Adjective, int Index, string? Other);
}
