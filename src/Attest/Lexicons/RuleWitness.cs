namespace Attest.Lexicons;

/// <summary>Remembers which rules matched in a text, for checking examples; a language read without one remembers nothing. For one thread.</summary>
internal sealed class RuleWitness
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Forgets all.</summary>
    public void Clear() => _seen.Clear();

    /// <summary>A rule has matched.</summary>
    public void See(string rule) => _seen.Add(rule);

    /// <summary>True when a rule has matched since it was last cleared.</summary>
    public bool Saw(string rule) => _seen.Contains(rule);
}
