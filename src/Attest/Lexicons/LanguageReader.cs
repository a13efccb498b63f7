using System.Globalization;
using Attest.Lexicons.Patterns;
using Attest.Text;

namespace Attest.Lexicons;

/// <summary>Compiles the folder of a language. A bad row stops it, saying where and what was expected.</summary>
internal sealed class LanguageReader
{
    private const string GuestStage = "times", GuestWords = "/times.words.tsv";
    private const long Most = 1_000_000_000_000; // of a number word: products of two still count
    private static readonly string[] VerbForms = ["v.base", "v.third", "v.past", "v.part", "v.ger"];
    private readonly LexiconShelf _shelf;
    private readonly string _code;
    private readonly string _folder;
    private readonly ClassTable _classes = new();
    private readonly SymbolTable _symbols = new();
    private readonly SortedDictionary<string, HashSet<int>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberWord> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _calendar = new(StringComparer.Ordinal);
    private readonly List<Expression> _phrases = [];
    private readonly HashSet<string> _inFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Expression> _phraseOf = new(StringComparer.Ordinal);

    private readonly RuleWitness? _witness;

    private LanguageReader(LexiconShelf shelf, string code, RuleWitness? witness) => (_shelf, _code, _folder, _witness) = (shelf, code, $"lexicons/{code}/", witness);

    /// <summary>Compiles a language.</summary>
    /// <param name="shelf">The files.</param>
    /// <param name="code">The folder of the language.</param>
    /// <param name="witness">Told of every rule that matches in a text; null to tell nobody.</param>
    public static Language Read(LexiconShelf shelf, string code, RuleWitness? witness = null) => new LanguageReader(shelf, code, witness).Compile();

    private Language Compile()
    {
        ReadWords();
        ReadNouns();
        ReadVerbs();
        ReadNumbers();
        ReadVague();
        ReadPhrases();
        var macros = ReadMacros();
        var stages = StageWords.Stages.ToDictionary(name => name, name => new StageReader(_classes, macros, StageWords.Named(name)).Read(Rules(name), name), StringComparer.Ordinal);
        ReadGuests();
        ReadCommon();
        AddLiterals();
        ReadCapitals();
        foreach (var expression in _phrases)
            if (_words.TryGetValue(expression.Words, out var own)) expression.Classes.UnionWith(own); // an expression of one word is still that word
        var words = _words.Keys.ToArray();
        var abbreviation = _classes["abbr"];
        var vocabulary = new Vocabulary(words, [.. Enumerable.Range(1, words.Length).Where(id => _words[words[id - 1]].Contains(abbreviation))]);
        return new Language
        {
            Code = _code,
            Version = _shelf.Version,
            Classes = _classes,
            Symbols = _symbols,
            Vocabulary = vocabulary,
            SymbolOf = [_symbols.Intern([_classes["unknown"]]), .. words.Select(word => _symbols.Intern(_words[word]))],
            Numbers = [default, .. words.Select(word => _numbers.GetValueOrDefault(word))],
            Calendar = [0, .. words.Select(word => _calendar.GetValueOrDefault(word))],
            Phrases = Trie(),
            SymbolOfPhrase = [.. _phrases.Select(phrase => _symbols.Intern(phrase.Classes))],
            TermOfPhrase = [.. _phrases.Select(phrase => phrase.Term)],
            Stages = stages.ToDictionary(stage => stage.Key, stage => new Stage(stage.Value, _symbols, _witness), StringComparer.Ordinal),
            Signs = SignWeights.Read(Rows("confidence")),
        };
    }

    private IEnumerable<Row> Rows(string name) => _shelf.Rows(_folder + name + ".tsv");

    /// <summary>The rules of a stage, each with its language; times of other languages come behind, for a report may quote them.</summary>
    private IEnumerable<(string Language, Row Row)> Rules(string stage) =>
        Rows(stage + ".rules").Select(row => (_code, row))
            .Concat(stage == GuestStage ? Guests().SelectMany(guest => _shelf.Rows($"lexicons/{guest}/{stage}.rules.tsv").Select(row => (guest, row))) : []);

    /// <summary>Languages of which only the times are read so far: folders with words of times and no words of their own.</summary>
    private IEnumerable<string> Guests() =>
        _shelf.Paths.Where(path => path.EndsWith(GuestWords, StringComparison.Ordinal)).Select(path => path["lexicons/".Length..^GuestWords.Length]).Where(guest => guest != _code);

    /// <summary>times.words.tsv of other languages: as words.tsv. A word that neither the words nor the patterns of this language have stays unknown to it.</summary>
    private void ReadGuests()
    {
        var literals = Enumerable.Range(0, _classes.Count).Select(_classes.NameOf).Where(name => name.Length > 1 && name[0] == '=').Select(name => Folded(name[1..])).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Guests().SelectMany(guest => _shelf.Rows($"lexicons/{guest}{GuestWords}")))
        {
            foreach (var (word, value) in WordsOf(row))
            {
                if (value is { } number) _calendar.TryAdd(word, number);
                Add(row, word, _words.ContainsKey(Folded(word)) || literals.Contains(Folded(word)) ? row[0] : row[0] + ",unknown");
            }
        }
    }

    /// <summary>capitals.words.tsv: as words.tsv; ordinary words that nothing else here speaks of, for texts whose capitals tell no names.</summary>
    private void ReadCapitals()
    {
        var others = _words.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var row in Rows("capitals.words"))
            foreach (var (word, _) in WordsOf(row))
                if (!others.Contains(Folded(word))) Add(row, word, row[0] + ",ordinary");
    }

    /// <summary>macros.tsv: name, pattern.</summary>
    private Dictionary<string, string> ReadMacros()
    {
        var macros = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Rows("macros"))
        {
            if (row.Cells.Length != 2 || row[0].Length == 0 || row[1].Length == 0) throw row.Bad($"expected name<TAB>pattern, found {row.Cells.Length} cells");
            if (!macros.TryAdd(row[0], row[1])) throw row.Bad($"expected a name of its own, found \"{row[0]}\" a second time");
        }

        return macros;
    }

    /// <summary>words.tsv: classes, then words apart by blanks; "word=7" gives a calendar value.</summary>
    private void ReadWords()
    {
        foreach (var row in Rows("words"))
        {
            foreach (var (word, value) in WordsOf(row))
            {
                if (value is { } number) _calendar[word] = number;
                Add(row, word, row[0]);
            }
        }
    }

    private static IEnumerable<(string Word, int? Value)> WordsOf(Row row)
    {
        if (row.Cells.Length != 2) throw row.Bad($"expected classes<TAB>words, found {row.Cells.Length} cells");
        foreach (var entry in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = entry.Length > 1 ? entry.IndexOf('=', 1) : -1;
            yield return equals < 0 ? (entry, null) : (entry[..equals], Whole(row, entry[(equals + 1)..]));
        }
    }

    /// <summary>common.tsv: as words.tsv, for words that no other file has.</summary>
    private void ReadCommon()
    {
        var own = _words.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var row in Rows("common"))
        {
            var classes = ClassIds(row[0] + ",common");
            foreach (var (word, _) in WordsOf(row))
                if (Folded(word) is var folded && !own.Contains(folded)) _words[folded] = classes;
        }
    }

    /// <summary>nouns.tsv: singular, plural ("-" for none, "=" for the same), classes.</summary>
    private void ReadNouns()
    {
        foreach (var row in Rows("nouns"))
        {
            if (row.Cells.Length != 3) throw row.Bad($"expected singular<TAB>plural<TAB>classes, found {row.Cells.Length} cells");
            if (row[0] != "-") AddForm(row, row[0], row[2] + ",noun,singular");
            if (row[1] == "=") AddForm(row, row[0], "plural");
            else if (row[1] != "-") AddForm(row, row[1], row[2] + ",noun,plural");
        }
    }

    /// <summary>verbs.tsv: base, third person, past, participle, gerund, classes.</summary>
    private void ReadVerbs()
    {
        foreach (var row in Rows("verbs"))
        {
            if (row.Cells.Length != 6) throw row.Bad($"expected five forms and classes, found {row.Cells.Length} cells");
            for (var form = 0; form < VerbForms.Length; form++)
                if (row[form] != "-") AddForm(row, row[form], $"{row[5]},verb,{VerbForms[form]}");
        }
    }

    /// <summary>numbers.tsv: word, value, kind.</summary>
    private void ReadNumbers()
    {
        foreach (var row in Rows("numbers"))
        {
            var kind = KindOf(row[2]);
            if (kind == NumberKind.None || !long.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 1 or > Most)
                throw row.Bad($"expected word<TAB>value<TAB>unit|ten|hundred|scale|dozen, found \"{string.Join(' ', row.Cells)}\"");
            _numbers[row[0]] = new NumberWord(kind, value);
            Add(row, row[0], "number");
        }
    }

    private static NumberKind KindOf(string cell) => cell switch
    {
        "unit" => NumberKind.Unit,
        "ten" => NumberKind.Ten,
        "hundred" => NumberKind.Hundred,
        "scale" => NumberKind.Scale,
        "dozen" => NumberKind.Dozen,
        _ => NumberKind.None,
    };

    /// <summary>vague.tsv: words, term, low, typical, high.</summary>
    private void ReadVague()
    {
        foreach (var row in Rows("vague"))
        {
            if (row.Cells.Length < 5) throw row.Bad($"expected words<TAB>term<TAB>low<TAB>typical<TAB>high, found {row.Cells.Length} cells");
            var term = new VagueTerm(row[1], Whole(row, row[2]), Open(row, row[3]), Open(row, row[4]));
            if (term.Id.Length == 0 || term.Typical < term.Low || term.High < term.Low || term.High < term.Typical)
                throw row.Bad($"expected a term with low, typical and high in this order, found \"{string.Join(' ', row.Cells)}\"");
            AddPhrase(row, "vague", term);
        }
    }

    /// <summary>phrases.tsv: words, classes.</summary>
    private void ReadPhrases()
    {
        foreach (var row in Rows("phrases"))
        {
            if (row.Cells.Length != 2) throw row.Bad($"expected words<TAB>classes, found {row.Cells.Length} cells");
            AddPhrase(row, row[1], null);
        }
    }

    private void AddPhrase(Row row, string classes, VagueTerm? term)
    {
        if (row[0].Length == 0) throw row.Bad("expected words, found none");
        if (!_inFile.Add(row.File + row[0])) throw row.Bad($"expected an expression of its own, found \"{row[0]}\" a second time");
        Expressed(row[0], classes).Term ??= term;
    }

    /// <summary>A word of several parts ("police officer") is an expression; a single one goes into the vocabulary.</summary>
    private void AddForm(Row row, string word, string classes)
    {
        if (NameTrie.Words(word).Length <= 1) Add(row, word, classes);
        else Expressed(word, classes);
    }

    /// <summary>The expression of these words, with classes added; files may speak of the same one.</summary>
    private Expression Expressed(string words, string classes)
    {
        if (!_phraseOf.TryGetValue(words, out var expression)) _phrases.Add(_phraseOf[words] = expression = new Expression(words, []));
        expression.Classes.UnionWith(ClassIds(classes));
        return expression;
    }

    private void Add(Row row, string word, string classes)
    {
        if (word.Length == 0) throw row.Bad("expected a word, found none");
        word = Folded(word);
        if (!_words.TryGetValue(word, out var ids)) _words[word] = ids = [];
        ids.UnionWith(ClassIds(classes));
    }

    private HashSet<int> ClassIds(string classes) =>
        [.. classes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => _classes[name])];

    private static string Folded(string word) =>
        string.Create(word.Length, word, static (folded, from) => { for (var i = 0; i < from.Length; i++) folded[i] = Folding.Fold(from[i]); });

    /// <summary>Words that patterns name carry themselves as a class.</summary>
    private void AddLiterals()
    {
        for (var id = 0; id < _classes.Count; id++)
        {
            var name = _classes.NameOf(id);
            if (name.Length < 2 || name[0] != '=') continue;
            var word = Folded(name[1..]);
            if (!_words.TryGetValue(word, out var ids)) _words[word] = ids = [];
            ids.Add(id);
        }
    }

    private NameTrie Trie()
    {
        var trie = new NameTrie(_phrases.Count * 2);
        for (var i = 0; i < _phrases.Count; i++) trie.Add(NameTrie.Words(_phrases[i].Words), i);
        return trie;
    }

    /// <summary>Words that act as one.</summary>
    private sealed class Expression(string words, HashSet<int> classes)
    {
        public string Words => words;

        public HashSet<int> Classes => classes;

        public VagueTerm? Term { get; set; }
    }

    private static int? Open(Row row, string cell) => cell is "" or "-" ? null : Whole(row, cell);

    private static int Whole(Row row, string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw row.Bad($"expected a whole number, found \"{cell}\"");
}
