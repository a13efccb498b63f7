using System.Text;
using AngleSharp.Dom;

namespace Attest.Reading.Html;

/// <summary>Walks once over a parsed page, without recursion, and lays it out as cells and lines.</summary>
internal sealed class TreeBuilder(CueReader cues)
{
    private const int MostSigns = 16;
    private const int SignLength = 240;

    private readonly PageTree _tree = new();
    private readonly Stack<Step> _steps = new();
    private readonly StringBuilder _line = new();
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
        if (tag is Tag.Nothing || IsHidden(element)) return;
        if (name == "html") _tree.Signs.Language = element.GetAttribute("lang");
        if (tag is Tag.Break)
        {
            if (++_breaks > 1 || name == "hr") Flush();
            else if (_line.Length > 0) _line.Append('\n');
            _blank = true;
            return;
        }

        var told = cues.Read(element.ClassName, element.Id, Roles(element));
        TakeSigns(element, tag, told);
        if (tag is Tag.Inline or Tag.Link or Tag.Time)
        {
            if ((told & (Cues.Never | Cues.Body | Cues.Likely)) == Cues.Never && _line.Length > 0 && tag is Tag.Inline) return;
            if (tag is Tag.Link) _links++;
            _steps.Push(new Step(element, tag, _cell));
            return;
        }

        Flush();
        _steps.Push(new Step(element, tag, _cell));
        _tree.Cells.Add(new Cell { Tag = tag, Cues = name is "html" or "body" or "head" ? Cues.None : told, Parent = _cell, Look = element.ClassName });
        _cell = _tree.Cells.Count - 1;
    }

    private static string? Roles(IElement element)
    {
        var (property, role) = (element.GetAttribute("itemprop"), element.GetAttribute("role"));
        if (property is not null) return "itemprop " + property;
        return role ?? (element.GetAttribute("rel") is "author" ? "rel author" : null);
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

    private void Append(string text)
    {
        var before = _line.Length;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u00AD' or '\uFEFF' or '\u200B')
            {
                _blank |= c is not ('\u00AD' or '\uFEFF' or '\u200B');
                continue;
            }

            if (_blank && _line.Length > 0 && _line[^1] != '\n') _line.Append(' ');
            _line.Append(c);
            (_blank, _breaks) = (false, 0);
        }

        if (_links > 0) _linked += _line.Length - before;
    }

    private void Flush()
    {
        if (_line.Length > 0 && _cell >= 0)
        {
            var text = _line.ToString().TrimEnd();
            if (text.Length > 0) _tree.Lines.Add(new Line(_cell, _tree.Cells[_cell].Tag, text, Math.Min(_linked, text.Length)));
        }

        _line.Clear();
        (_linked, _blank, _breaks) = (0, false, 0);
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden")) return true;
        var style = element.GetAttribute("style");
        return style is not null && style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase));
    }

    private void TakeSigns(IElement element, Tag tag, Cues told)
    {
        var signs = _tree.Signs;
        if (tag is Tag.Title && signs.Headings.Count < MostSigns) signs.Headings.Add(ShortText(element));
        if (signs.Days.Count < MostSigns * 2) DayReader.Take(element, tag, told, signs.Days);
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
