using System.Globalization;

namespace Attest.Lexicons.Patterns;

/// <summary>Reads the pattern language of the lexicons.</summary>
/// <remarks>
/// <c>word</c> the word itself; <c>&lt;a&amp;!b|c&gt;</c> classes; <c>.</c> anything; <c>(x y|z)</c> groups and choices;
/// <c>? * + {m,n}</c> repetition (<c>*</c> and <c>+</c> up to 12); <c>q:x</c> a label. docs/method/patterns.md tells it in full.
/// </remarks>
internal sealed class PatternParser(ClassTable classes, LabelTable labels, Func<string, string?> macro)
{
    private const int Unbounded = 12;
    private const int LongestText = 20_000; // characters, macros replaced: far beyond what anybody can review
    private const int MostPlaces = 50_000; // places in which a pattern can stand, repetitions counted out
    private const int Deepest = 100; // brackets within brackets
    private string _text = "";
    private int _at;
    private int _depth;

    public PatternNode Parse(string pattern)
    {
        (_text, _at, _depth) = (Expand(pattern, 0), 0, 0);
        var node = Choice();
        if (_at < _text.Length) throw new FormatException($"expected the end of the pattern, found \"{_text[_at..]}\"");
        if (PlacesOf(node) > MostPlaces) throw new FormatException($"expected a pattern of at most {MostPlaces} places, repetitions counted out");
        return node;
    }

    /// <summary>Replaces <c>$NAME</c> by the macro of that name, in brackets.</summary>
    private string Expand(string pattern, int depth)
    {
        if (depth > 8) throw new FormatException("a macro that uses itself");
        for (var at = pattern.IndexOf('$', StringComparison.Ordinal); at >= 0; at = pattern.IndexOf('$', StringComparison.Ordinal))
        {
            var end = at + 1;
            while (end < pattern.Length && (char.IsAsciiLetterOrDigit(pattern[end]) || pattern[end] == '_')) end++;
            var name = pattern[(at + 1)..end];
            var body = macro(name) ?? throw new FormatException($"no macro is called \"${name}\"");
            pattern = $"{pattern[..at]}({Expand(body, depth + 1)}){pattern[end..]}";
            if (pattern.Length > LongestText) throw new FormatException($"expected a pattern of at most {LongestText} characters, macros replaced");
        }

        return pattern;
    }

    private static double PlacesOf(PatternNode node) => node switch
    {
        PatternNode.Sequence sequence => sequence.Parts.Sum(PlacesOf),
        PatternNode.Choice choice => choice.Parts.Sum(PlacesOf),
        PatternNode.Repeat repeat => repeat.Most * (PlacesOf(repeat.Part) + 1),
        PatternNode.Labelled labelled => PlacesOf(labelled.Part),
        _ => 1,
    };

    private PatternNode Choice()
    {
        if (++_depth > Deepest) throw new FormatException($"expected at most {Deepest} brackets within brackets");
        var parts = new List<PatternNode> { Sequence() };
        while (Take('|')) parts.Add(Sequence());
        _depth--;
        return parts.Count == 1 ? parts[0] : new PatternNode.Choice(parts);
    }

    private PatternNode Sequence()
    {
        var parts = new List<PatternNode>();
        while (Peek() is not '\0' and not '|' and not ')') parts.Add(Repeated());
        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts);
    }

    private PatternNode Repeated()
    {
        var label = Label();
        var part = Single();
        if (_at < _text.Length)
        {
            part = _text[_at] switch
            {
                '?' => Skip(new PatternNode.Repeat(part, 0, 1)),
                '*' => Skip(new PatternNode.Repeat(part, 0, Unbounded)),
                '+' => Skip(new PatternNode.Repeat(part, 1, Unbounded)),
                '{' => Counted(part),
                _ => part,
            };
        }

        return label == 0 ? part : new PatternNode.Labelled(part, label);
    }

    private PatternNode.Repeat Counted(PatternNode part)
    {
        var close = _text.IndexOf('}', _at);
        var bounds = close < 0 ? [] : _text[(_at + 1)..close].Split(',');
        if (bounds.Length is 0 or > 2 || !Whole(bounds[0], out var least) || !Whole(bounds[^1], out var most) || most < least || most == 0)
            throw new FormatException($"expected {{m,n}}, found \"{_text[_at..]}\"");
        _at = close + 1;
        return new PatternNode.Repeat(part, least, most);
    }

    private static bool Whole(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private uint Label()
    {
        Blank();
        var end = _at;
        while (end < _text.Length && (char.IsAsciiLetterLower(_text[end]) || char.IsAsciiDigit(_text[end]))) end++;
        if (end == _at || end + 1 >= _text.Length || _text[end] != ':') return 0;
        var label = labels[_text[_at..end]];
        _at = end + 1;
        return label;
    }

    private PatternNode Single()
    {
        Blank();
        if (Take('('))
        {
            var node = Choice();
            if (!Take(')')) throw new FormatException("expected a closing bracket");
            return node;
        }

        if (Take('.')) return new PatternNode.One(ClassTest.Any);
        return Take('<') ? new PatternNode.One(Test()) : new PatternNode.One(Word());
    }

    private ClassTest Test()
    {
        var close = _text.IndexOf('>', _at);
        if (close < 0) throw new FormatException($"expected \">\" after \"<{_text[_at..]}\"");
        var text = _text[_at..close];
        _at = close + 1;
        return new ClassTest(text, [.. text.Split('|').Select(Conjunction)]);
    }

    private int[] Conjunction(string text) => [.. text.Split('&').Select(name => name.Trim()).Select(name =>
        name.Length == 0 || name == "!" ? throw new FormatException($"expected a class in \"<{text}>\"")
        : name[0] == '!' ? ~classes[name[1..]] : classes[name])];

    private ClassTest Word()
    {
        var end = _at;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && !"()|<>?*+{}".Contains(_text[end], StringComparison.Ordinal)) end++;
        if (end == _at) throw new FormatException($"expected a word, found \"{_text[_at..]}\"");
        var word = _text[_at..end];
        _at = end;
        return new ClassTest("=" + word, [[classes[ClassTable.Literal(word)]]]);
    }

    private PatternNode Skip(PatternNode node)
    {
        _at++;
        return node;
    }

    private void Blank()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private char Peek()
    {
        Blank();
        return _at < _text.Length ? _text[_at] : '\0';
    }

    private bool Take(char c)
    {
        if (Peek() != c) return false;
        _at++;
        return true;
    }
}
