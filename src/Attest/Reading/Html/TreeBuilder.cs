using System.Text;
using AngleSharp.Dom;

namespace Attest.Reading.Html;

/// <summary>Walks once over a parsed page, without recursion, and lays it out as cells and lines.</summary>
internal sealed class TreeBuilder(CueReader cues)
{
    private const int MostSigns = 16;
    private const int SignLength = 240;

    private readonly Dictionary<string, Cues> _known = new(StringComparer.Ordinal);
    private readonly PageTree _tree = new();
    private readonly Stack<Step> _steps = new();
    private char[] _line = new char[1024];
    private int _length;
    private int _linked;
    private int _links;
    private int _breaks;
    private bool _blank;
    private int _cell = -1;

    /// <summary>A node whose children are being visited.</summary>
    private struct Step(INode node, Tag tag, int outer)
    {
        public readonly INode Node = node;
        public readonly Tag Tag = tag;
        public readonly int Outer = outer;
        public int Next = 0;
    }

    public PageTree Build(IDocument document)
    {
        if (document.DocumentElement is { } root) Enter(root);
        while (_steps.Count > 0)
        {
            var step = _steps.Pop();
            if (step.Next >= step.Node.ChildNodes.Length)
            {
                Leave(step);
                continue;
            }

            var child = step.Node.ChildNodes[step.Next++];
            _steps.Push(step);
            if (child is IText text) Append(text.Data);
            else if (child is IElement element) Enter(element);
        }

        Flush();
        return _tree;
    }

    private void Enter(IElement element)
    {
        var name = element.LocalName;
        if (name is "meta" or "link" or "title") HeadReader.Take(element, name, _tree.Signs);
        var tag = name == "head" ? Tag.Box : Tags.Of(name);
        if (tag is Tag.Nothing) return;
        var marks = Marks.Of(element);
        if (marks.IsHidden) return;
        if (name == "html") _tree.Signs.Language = element.GetAttribute("lang");
        if (tag is Tag.Break)
        {
            if (++_breaks > 1 || name == "hr") Flush();
            else if (_length > 0) Put("\n");
            _blank = true;
            return;
        }

        var told = CuesOf(marks);
        TakeSigns(element, tag, told, marks);
        if (tag is Tag.Inline or Tag.Link or Tag.Time)
        {
            if ((told & (Cues.Never | Cues.Body | Cues.Likely)) == Cues.Never && _length > 0 && tag is Tag.Inline) return;
            if (tag is Tag.Link) _links++;
            _steps.Push(new Step(element, tag, _cell));
            return;
        }

        Flush();
        _steps.Push(new Step(element, tag, _cell));
        _tree.Cells.Add(new Cell { Tag = tag, Cues = name is "html" or "body" or "head" ? Cues.None : told, Parent = _cell, Look = marks.Class });
        _cell = _tree.Cells.Count - 1;
    }

    /// <summary>A page repeats its classes, so each is looked at once.</summary>
    private Cues CuesOf(in Marks marks)
    {
        if (marks is { Class: { } look, Id: null, Property: null, Role: null, Rel: null })
        {
            if (!_known.TryGetValue(look, out var cue)) _known[look] = cue = cues.Read(look, null, null);
            return cue;
        }

        return cues.Read(marks.Class, marks.Id, marks.Roles);
    }

    private void Leave(Step step)
    {
        if (step.Tag is Tag.Link) _links--;
        if (step.Tag is Tag.Inline or Tag.Link or Tag.Time) return;
        Flush();
        var cell = _tree.Cells[_cell];
        cell.End = _tree.Cells.Count;
        _tree.Cells[_cell] = cell;
        _cell = step.Outer;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        var before = _length;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && !IsBlank(text[at])) at++;
            if (at > start) Word(text[start..at]);
            for (; at < text.Length && IsBlank(text[at]); at++) _blank |= text[at] is not ('\u00AD' or '\uFEFF' or '\u200B');
        }

        if (_links > 0) _linked += _length - before;
    }

    private static bool IsBlank(char c) => c <= ' ' || (c > '~' && (char.IsWhiteSpace(c) || c is '\u00AD' or '\uFEFF' or '\u200B'));

    private void Word(ReadOnlySpan<char> word)
    {
        if (_blank && _length > 0 && _line[_length - 1] != '\n') Put(" ");
        Put(word);
        (_blank, _breaks) = (false, 0);
    }

    private void Put(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _line.Length) Array.Resize(ref _line, Math.Max(_line.Length * 2, _length + text.Length));
        text.CopyTo(_line.AsSpan(_length));
        _length += text.Length;
    }

    private void Flush()
    {
        var text = _line.AsSpan(0, _length).TrimEnd();
        if (text.Length > 0 && _cell >= 0) _tree.Lines.Add(new Line(_cell, _tree.Cells[_cell].Tag, text.ToString(), Math.Min(_linked, text.Length)));
        (_length, _linked, _blank, _breaks) = (0, 0, false, 0);
    }

    private void TakeSigns(IElement element, Tag tag, Cues told, in Marks marks)
    {
        var signs = _tree.Signs;
        if (tag is Tag.Title && signs.Headings.Count < MostSigns) signs.Headings.Add(ShortText(element));
        if (signs.Days.Count < MostSigns * 2) DayReader.Take(element, tag, told, marks, signs.Days);
        if ((told & Cues.Author) != 0 && signs.Bylines.Count < MostSigns) signs.Bylines.Add(ShortText(element));
    }

    /// <summary>The text of an element as far as the beginning of what it holds; blanks joined.</summary>
    internal static string ShortText(IElement element)
    {
        var text = new StringBuilder();
        var nodes = new Stack<INode>();
        nodes.Push(element);
        for (var visits = 0; nodes.Count > 0 && text.Length < SignLength && visits < SignLength; visits++)
        {
            var node = nodes.Pop();
            if (node is IText words) text.Append(words.Data.AsSpan(0, Math.Min(SignLength, words.Data.Length))).Append(' ');
            else if (Tags.Of((node as IElement)?.LocalName ?? "") is not Tag.Nothing)
                for (var i = Math.Min(node.ChildNodes.Length, SignLength) - 1; i >= 0; i--) nodes.Push(node.ChildNodes[i]);
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
