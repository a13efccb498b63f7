using Attest.Text;

namespace Attest.Actors;

/// <summary>Words that say a name is a body's ("Front"), and the small words that acronyms pass over.</summary>
internal sealed class HeadTable
{
    private const string File = "data/actor-heads.tsv", Small = "small";
    private readonly Dictionary<ulong, ActorType> _types = [];
    private readonly HashSet<ulong> _small = [];

    /// <summary>The embedded table.</summary>
    /// <exception cref="ActorException">A row is wrong.</exception>
    public HeadTable() => ActorFiles.Rows(File, 3, (line, cells) =>
    {
        if (cells[2] == Small) _small.Add(Folding.Hash(cells[0]));
        else if (!ActorWords<ActorType>.TryRead(cells[2], out var type)) throw new ActorException(File, line, $"expected a type or \"{Small}\", found \"{cells[2]}\"");
        else if (!_types.TryAdd(Folding.Hash(cells[0]), type)) throw new ActorException(File, line, $"expected a word of its own, found \"{cells[0]}\" again");
    });

    /// <summary>What a body with this word in its name is; null for a word that says nothing.</summary>
    public ActorType? TypeOf(ulong word) => _types.TryGetValue(word, out var type) ? type : null;

    /// <summary>True for "of", "the", "de".</summary>
    public bool IsSmall(ulong word) => _small.Contains(word);
}
