using Attest.Lexicons.Patterns;
using Attest.Text;

namespace Attest.Lexicons;

/// <summary>The words and rules of one language, compiled once at start. Safe for many threads.</summary>
internal sealed class Language
{
    /// <summary>ISO 639-1 code, and the folder's name.</summary>
    public required string Code { get; init; }

    /// <summary>"sha256:" and the digest of the lexicons.</summary>
    public required string Version { get; init; }

    /// <summary>The classes that words carry.</summary>
    public required ClassTable Classes { get; init; }

    /// <summary>The sets of classes that occur together.</summary>
    public required SymbolTable Symbols { get; init; }

    /// <summary>Every single word.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Symbol of each word, by its id.</summary>
    public required int[] SymbolOf { get; init; }

    /// <summary>Value of each number word, by its id.</summary>
    public required NumberWord[] Numbers { get; init; }

    /// <summary>Value of words used as values in times (weekday 1 to 7, month 1 to 12), by word id; 0 for others.</summary>
    public required int[] Calendar { get; init; }

    /// <summary>Expressions of several words that act as one.</summary>
    public required NameTrie Phrases { get; init; }

    /// <summary>Symbol of each expression.</summary>
    public required int[] SymbolOfPhrase { get; init; }

    /// <summary>Vague term of each expression; null for others.</summary>
    public required VagueTerm?[] TermOfPhrase { get; init; }

    /// <summary>Stages by name: times, quantities, phrases, verbs, harm, attribution, statements, tellings, incidents.</summary>
    public required IReadOnlyDictionary<string, Stage> Stages { get; init; }

    /// <summary>What makes a claim more or less sure.</summary>
    public required SignWeights Signs { get; init; }
}
