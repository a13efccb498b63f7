using System.Collections.Frozen;

namespace Attest.Lexicons;

/// <summary>One named pattern and what it reads, with its examples.</summary>
/// <param name="Name">Stable name: "en.toll.killed-passive".</param>
/// <param name="Pattern">As written.</param>
/// <param name="Reading">What a match means, as key and value ("measure=killed"); a bare word has an empty value.</param>
/// <param name="Row">Where it stands.</param>
internal sealed record Rule(string Name, string Pattern, FrozenDictionary<string, string> Reading, Row Row)
{
    /// <summary>True when the reading has this key.</summary>
    public bool Says(string key) => Reading.ContainsKey(key);

    /// <summary>The value of a key; null where the reading has none.</summary>
    public string? this[string key] => Reading.GetValueOrDefault(key);
}
