namespace Attest.Lexicons.Patterns;

/// <summary>Numbers the classes that words and phrases carry ("person", "verb", "=of" for the word itself).</summary>
internal sealed class ClassTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public int this[string name]
    {
        get
        {
            if (_ids.TryGetValue(name, out var id)) return id;
            _ids[name] = _names.Count;
            _names.Add(name);
            return _names.Count - 1;
        }
    }

    public string NameOf(int id) => _names[id];

    public bool Knows(string name) => _ids.ContainsKey(name);

    /// <summary>The class of a word itself, as patterns name it.</summary>
    public static string Literal(string word) => "=" + word;
}
