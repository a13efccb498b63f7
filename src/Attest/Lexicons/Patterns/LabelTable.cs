namespace Attest.Lexicons.Patterns;

/// <summary>The labels of a stage's patterns, each a bit of its own.</summary>
internal sealed class LabelTable
{
    private readonly List<string> _names = [];

    /// <summary>The labels, in the order they were met.</summary>
    public IEnumerable<string> Names => _names;

    public uint this[string name]
    {
        get
        {
            var at = _names.IndexOf(name);
            if (at >= 0) return 1u << at;
            if (_names.Count == 32) throw new FormatException($"a stage has at most 32 labels; \"{name}\" is one too many");
            _names.Add(name);
            return 1u << (_names.Count - 1);
        }
    }
}
