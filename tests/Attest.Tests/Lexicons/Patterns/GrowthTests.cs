using System.Text;
using Attest.Actors;
using Attest.Extraction;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Lexicons.Patterns;
using Attest.Places;
using Attest.Tests.Reading;
using Xunit;

namespace Attest.Tests.Lexicons.Patterns;

/// <summary>Tables that texts fill stay within bounds whatever the texts.</summary>
public sealed class GrowthTests
{
    private const int Tokens = 1_000_000;
    private const int TokensPerText = 2_000;
    private const int MostSymbols = 30_000; // 14,900 when this was written
    private const int MostCells = 800_000; // of four bytes; 600,000 for harm and 271,000 for what sentences tell when this was written, less than 90,000 for any other stage

    [Fact]
    public void A_million_random_tokens_keep_symbols_and_tables_within_their_bounds()
    {
        var language = LanguageReader.Read(LexiconShelf.Embedded(), "en");
        var extraction = new ReportExtraction(new Lookup(language), WorldGazetteer.Default(), new ActorRegistry());
        var words = Words();
        var random = new Random(7);
        for (var text = 0; text < Tokens / TokensPerText; text++)
            extraction.Extract(Read.Text(Text(words, random), Particulars.None), mentions: false);

        Assert.InRange(language.Symbols.Count, 1, MostSymbols);
        foreach (var (name, stage) in language.Stages) Assert.True(stage.Cells < MostCells, $"{name}: {stage.Cells}");
    }

    [Fact]
    public void A_union_beyond_the_bound_is_its_first_part_and_known_ones_stay()
    {
        var symbols = new SymbolTable(mostUnions: 1);
        var (one, two, three) = (symbols.Intern([1]), symbols.Intern([2]), symbols.Intern([3]));
        var known = symbols.Union(one, two);
        Assert.True(symbols.Has(known, 1) && symbols.Has(known, 2));
        Assert.Equal(one, symbols.Union(one, three));
        Assert.Equal(known, symbols.Union(one, two));
    }

    /// <summary>Every word of the lexicons, which is worse for the tables than any language, and as many that stand in none.</summary>
    private static string[] Words()
    {
        var shelf = LexiconShelf.Embedded();
        string[] known = [.. shelf.Rows("lexicons/en/words.tsv").SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => word.Split('=')[0]),
            .. shelf.Rows("lexicons/en/nouns.tsv").SelectMany(row => new[] { row[0], row[1] }), .. shelf.Rows("lexicons/en/verbs.tsv").SelectMany(row => row.Cells.Take(5)),
            .. shelf.Rows("lexicons/en/phrases.tsv").Select(row => row[0]), .. shelf.Rows("lexicons/en/numbers.tsv").Select(row => row[0])];
        return [.. known.Where(word => word.Length > 0)];
    }

    private static string Text(string[] words, Random random)
    {
        var text = new StringBuilder("Report. ");
        for (var i = 0; i < TokensPerText; i++)
        {
            var word = random.Next(8) switch { 0 => $"q{random.Next(100_000)}x", 1 => $"{random.Next(3000)}", _ => words[random.Next(words.Length)] };
            text.Append(random.Next(6) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(random.Next(12) == 0 ? ". " : " ");
        }

        return text.ToString();
    }
}
