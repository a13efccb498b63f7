using System.Text;
using Attest.Text;

namespace Attest.Actors;

/// <summary>What forces of states are composed of: countries by name or demonym, and roles ("army"), in English and French.</summary>
internal sealed class ForceTables
{
    private readonly List<Role> _roles = [];
    private readonly List<Country> _countries = [];
    private readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Role), string> _ids = [];
    private readonly HashSet<string> _frenchDemonyms = new(StringComparer.Ordinal);

    /// <summary>The embedded tables.</summary>
    /// <exception cref="ActorException">A row is wrong.</exception>
    public ForceTables()
    {
        const string Roles = "data/roles.tsv", French = "data/roles.fr.tsv", World = "data/world/countries.tsv", Known = "data/forces.tsv";
        ActorFiles.Rows(Roles, 4, (line, cells) => AddRole(Roles, line, RoleNames, cells[0], cells));
        ActorFiles.Rows(French, 4, (line, cells) => AddFrenchRole(French, line, cells));
        ActorFiles.Rows(World, 11, (line, cells) =>
        {
            AddCountry(cells[0], cells[5], cells[6], cells[7]);
            AddDemonyms(World, line, cells[0], cells[10]);
        });
        ActorFiles.Rows(Known, 3, (line, cells) =>
        {
            if (AdjectiveOf(cells[0]) is null || RoleOf(cells[1]) is null || !_ids.TryAdd((cells[0], cells[1]), cells[2])) throw new ActorException(Known, line, $"expected a country, a role and an actor of their own, found \"{cells[0]}\", \"{cells[1]}\"");
        });
    }

    /// <summary>How many numbers <see cref="Index"/> may give.</summary>
    public const int Countries = 26 * 26;

    /// <summary>English roles: "army".</summary>
    public NameTrie RoleNames { get; } = new(250);

    /// <summary>French roles: "armée".</summary>
    public NameTrie FrenchRoleNames { get; } = new(250);

    /// <summary>Countries and their English demonyms: "Mali", "Malian".</summary>
    public NameTrie CountryNames { get; } = new(2000);

    /// <summary>French demonyms as adjectives: "malienne".</summary>
    public NameTrie FrenchDemonyms { get; } = new(700);

    /// <summary>A role by a value of <see cref="RoleNames"/> or <see cref="FrenchRoleNames"/>.</summary>
    public Role RoleAt(int value) => _roles[value];

    /// <summary>The country of a name or demonym; <see cref="Country.Other"/> where it may be one of two.</summary>
    public Country CountryAt(int value) => _countries[value];

    /// <summary>The actor of the registry that a country's force is; null where it has no row of its own.</summary>
    public string? IdOf(string country, string role) => _ids.GetValueOrDefault((country, role));

    /// <summary>What a country composes with; null for no country.</summary>
    public string? AdjectiveOf(string country) => _adjectives.GetValueOrDefault(country);

    /// <summary>The first role of a code; null for none.</summary>
    public Role? RoleOf(string code) => _roles.FindIndex(role => role.Code == code) is >= 0 and var at ? _roles[at] : null;

    /// <summary>A number for a country, to mark it as seen; the same for the same two letters.</summary>
    public static int Index(string code) => (code[0] - 'A') * 26 + (code[1] - 'A');

    private void AddRole(string file, int line, NameTrie names, string words, string[] cells)
    {
        if (!ActorWords<ActorType>.TryRead(cells[2], out var type)) throw new ActorException(file, line, $"expected a type, found \"{cells[2]}\"");
        if (Add(names, words, _roles.Count) != _roles.Count) throw new ActorException(file, line, $"expected a role of its own, found \"{words}\" again");
        _roles.Add(new Role(cells[1], type, cells[3]));
    }

    /// <summary>A French role, and with the article that loses its vowel before it: "armée", "l'armée", "d'armée".</summary>
    private void AddFrenchRole(string file, int line, string[] cells)
    {
        AddRole(file, line, FrenchRoleNames, cells[0], cells);
        if (!"aeéèêiou".Contains(char.ToLowerInvariant(cells[0][0]), StringComparison.Ordinal)) return;
        AddRole(file, line, FrenchRoleNames, "l'" + cells[0], cells);
        AddRole(file, line, FrenchRoleNames, "d'" + cells[0], cells);
    }

    private void AddCountry(string code, string name, string aliases, string demonyms)
    {
        var people = demonyms.Split('|', StringSplitOptions.RemoveEmptyEntries);
        _adjectives[code] = people is [var first, ..] ? first : name;
        foreach (var other in aliases.Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(name)) AddCountryName(CountryNames, other, code, demonym: false);
        foreach (var demonym in people) AddCountryName(CountryNames, demonym, code, demonym: true);
    }

    /// <summary>"malien|malienne": each form with its plural.</summary>
    private void AddDemonyms(string file, int line, string code, string forms)
    {
        if (!_adjectives.ContainsKey(code)) throw new ActorException(file, line, $"expected a country, found \"{code}\"");
        if (!_frenchDemonyms.Add(code)) throw new ActorException(file, line, $"expected a country of its own, found \"{code}\" again");
        foreach (var form in forms.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            AddCountryName(FrenchDemonyms, form, code, demonym: true);
            if (form[^1] is not ('s' or 'x')) AddCountryName(FrenchDemonyms, form + "s", code, demonym: true);
        }
    }

    private void AddCountryName(NameTrie names, string name, string code, bool demonym)
    {
        var head = Add(names, name, _countries.Count);
        if (head == _countries.Count) _countries.Add(new Country(code, _adjectives[code], Index(code), null, demonym));
        else if (_countries[head].Code != code) _countries[head] = _countries[head] with { Other = code };
    }

    private static int Add(NameTrie names, string name, int value)
    {
        Span<ulong> words = stackalloc ulong[16];
        var bytes = Encoding.UTF8.GetBytes(name);
        if (name.Contains('.', StringComparison.Ordinal)) names.Add(words[..NameCutter.Cut(bytes, true, words)], value);
        return names.Add(words[..NameCutter.Cut(bytes, false, words)], value);
    }

    /// <summary>What a country composes with.</summary>
    /// <param name="Code">The part of the id after the country.</param>
    /// <param name="Type">What the force is.</param>
    /// <param name="Name">Its name, {} for the country.</param>
    public readonly record struct Role(string Code, ActorType Type, string Name);

    /// <summary>A country by a name.</summary>
    /// <param name="Code">ISO alpha-2.</param>
    /// <param name="Adjective">Its English adjective.</param>
    /// <param name="Index">See <see cref="ForceTables.Index"/>.</param>
    /// <param name="Other">Another country of the same name or demonym; null for none.</param>
    /// <param name="Demonym">True for "Malian", false for "Mali".</param>
    public readonly record struct Country(string Code, string Adjective, int Index, string? Other, bool Demonym);
}
