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
    public bool Says(string key) => Place(key) >= 0;

    /// <summary>The value of a key; null where the reading has none.</summary>
    public string? this[string key] => Place(key) is >= 0 and var at ? Reading.Values[at] : null;

    // a rule says two or three things: looking at each is faster than a digest
    private int Place(string key)
    {
        var keys = Reading.Keys;
        for (var i = 0; i < keys.Length; i++)
            if (keys[i] == key) return i;
        return -1;
    }
}
