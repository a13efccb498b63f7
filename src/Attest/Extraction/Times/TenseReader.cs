namespace Attest.Extraction.Times;

/// <summary>Tells from the nearest verb of its clause whether a time lies behind the report or before it.</summary>
internal sealed class TenseReader
{
    private const int Clause = 8; // elements within which a verb belongs to a time
    private readonly Lookup _lookup;
    private readonly SymbolMemo _roles;
    private readonly int _ahead, _past, _auxiliary, _comma, _pastAuxiliary, _to, _putOff, _finite;
    private readonly int[] _pauses;

    public TenseReader(Lookup lookup)
    {
        _lookup = lookup;
        (_ahead, _past, _auxiliary, _comma) = (lookup.Class("ahead"), lookup.Class("v.past"), lookup.Class("aux"), lookup.Class("comma"));
        (_pastAuxiliary, _to, _putOff, _finite) = (lookup.Class("aux.past"), lookup.Class("=to"), lookup.Class("put.off"), lookup.Class("be.finite"));
        _pauses = [lookup.Class("stop"), lookup.Class("semi")];
        _roles = new SymbolMemo(symbol => (int)RoleOf(symbol));
    }

    private enum Role
    {
        None,
        Ahead,
        Past,
        Auxiliary,
        PastAuxiliary,
        Comma,
        Pause,
    }

    /// <summary>"will meet on Friday" before "On Friday they met": what stands before the time tells first, what stands behind it where nothing does.</summary>
    public TimeTense Of(in Match match)
    {
        var elements = match.Layer.Elements;
        for (var i = match.Start - 1; i >= Math.Max(0, match.Start - Clause); i--)
        {
            var role = At(elements, i);
            if (role == Role.Ahead) return TimeTense.Ahead;
            if (role is Role.PastAuxiliary or Role.Auxiliary && Is(elements, i + 1, _to) && IsFinite(elements, i)) return TimeTense.Ahead; // "is to meet on Friday"
            if (role == Role.PastAuxiliary || (role == Role.Past && !IsParticiple(elements, i))) return Is(elements, match.Start - 1, _putOff) ? TimeTense.Open : TimeTense.Past; // "was put off until Friday"
            if (role is Role.Pause or Role.Comma) return TimeTense.Open;
        }

        return match.Start <= 1 ? Behind(elements, match.End) : TimeTense.Open;
    }

    /// <summary>A time that opens its sentence: the first verb behind it.</summary>
    private TimeTense Behind(ReadOnlySpan<Element> elements, int from)
    {
        for (var i = from; i < Math.Min(elements.Length, from + Clause); i++)
        {
            var role = At(elements, i);
            if (role == Role.Ahead) return TimeTense.Ahead;
            if (role == Role.PastAuxiliary) return Is(elements, i + 1, _to) ? TimeTense.Ahead : TimeTense.Past;
            if (role == Role.Past && !IsParticiple(elements, i)) return TimeTense.Past;
            if (role == Role.Pause || (role == Role.Comma && i > from)) return TimeTense.Open;
        }

        return TimeTense.Open;
    }

    /// <summary>"expected to be told": a form of the past behind an auxiliary is no past by itself.</summary>
    private bool IsParticiple(ReadOnlySpan<Element> elements, int at) => at > 0 && At(elements, at - 1) is Role.Auxiliary or Role.PastAuxiliary;

    private bool IsFinite(ReadOnlySpan<Element> elements, int at) => _lookup.Has(elements[at].Symbol, _finite);

    private bool Is(ReadOnlySpan<Element> elements, int at, int id) => at >= 0 && at < elements.Length && _lookup.Has(elements[at].Symbol, id);

    private Role At(ReadOnlySpan<Element> elements, int at) => (Role)_roles[elements[at].Symbol];

    private Role RoleOf(int symbol) =>
        _lookup.Has(symbol, _ahead) ? Role.Ahead
        : _lookup.Has(symbol, _past) ? Role.Past
        : _lookup.Has(symbol, _pastAuxiliary) ? Role.PastAuxiliary
        : _lookup.Has(symbol, _auxiliary) ? Role.Auxiliary
        : _lookup.Has(symbol, _comma) ? Role.Comma
        : Array.Exists(_pauses, id => _lookup.Has(symbol, id)) ? Role.Pause : Role.None;
}
