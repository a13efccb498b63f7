using Attest.Lexicons;
using Attest.Lexicons.Patterns;

namespace Attest.Extraction;

/// <summary>Answers questions about symbols by class name; one place where names of classes become numbers.</summary>
internal sealed class Lookup(Language language)
{
    private readonly SymbolTable _symbols = language.Symbols;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> _features = new(StringComparer.Ordinal);

    public Language Language => language;

    /// <summary>The class of number words.</summary>
    public int NumberWord { get; } = language.Classes["number"];

    /// <summary>The number of a class.</summary>
    public int Class(string name) => language.Classes[name];

    /// <summary>True when a symbol carries a class.</summary>
    public bool Has(int symbol, int classId) => _symbols.Has(symbol, classId);

    /// <summary>The symbol of classes apart by commas; worked out once.</summary>
    public int Symbol(string classes)
    {
        if (_features.TryGetValue(classes, out var symbol)) return symbol;
        return _features[classes] = _symbols.Intern(classes.Split(',').Select(name => language.Classes[name]));
    }

    /// <summary>The classes of one symbol that another has not. To be remembered by the caller.</summary>
    public int Without(int symbol, int others) => _symbols.Without(symbol, others);

    /// <summary>All classes of two symbols.</summary>
    public int Union(int first, int second) => _symbols.Union(first, second);
}
