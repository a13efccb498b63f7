using System.Globalization;
using Attest.Lexicons;
using Attest.Text;

namespace Attest.Extraction.Times;

/// <summary>Reads the numbers, units and hours that a match of a rule for times has put under labels.</summary>
internal sealed class TimeWords
{
    private const int Evening = 18; // from then on the night's hours are those before midnight
    private readonly Lookup _lookup;
    private readonly (int Class, TimeUnit Unit)[] _units;
    private readonly int _universal;
    private readonly uint _number, _unit, _vague, _hour, _minute, _half, _zone;

    public TimeWords(Lookup lookup, Stage stage)
    {
        _lookup = lookup;
        (_number, _unit, _vague) = (stage.Label("n"), stage.Label("u"), stage.Label("v"));
        (_hour, _minute, _half, _zone) = (stage.Label("h"), stage.Label("k"), stage.Label("a"), stage.Label("z"));
        _units = [.. Enum.GetValues<TimeUnit>().Where(unit => unit != TimeUnit.None).Select(unit => (lookup.Class("u." + unit.ToString().ToLowerInvariant()), unit))];
        _universal = lookup.Class("zone.universal");
    }

    /// <summary>A number in digits or words, or the number that the lexicon gives a word; null where neither stands.</summary>
    public int? Number(Draft draft, in Match match, uint label) =>
        match.First(label) is >= 0 and var at && match.Layer.Elements[at] is { Kind: ElementKind.Number } number ? draft.Quantities[number.Index].Low : Named(draft, match, label);

    /// <summary>The number that the lexicon gives a word: 3 for March; null where it gives none.</summary>
    public int? Named(Draft draft, in Match match, uint label) =>
        match.First(label) is >= 0 and var at && draft.Tokens[match.Layer.Elements[at].First].Word is > 0 and var word && _lookup.Language.Calendar[word] is > 0 and var value ? value : null;

    /// <summary>A part of the day; a word that also says which day ("overnight") has a number beyond them and means the night.</summary>
    public DayPart Part(Draft draft, in Match match, uint label) =>
        Named(draft, match, label) is not { } part ? DayPart.None : part > (int)DayPart.Midnight ? DayPart.Night : (DayPart)part;

    /// <summary>How many units; 1 for "a year"; null where a vague word stands ("several").</summary>
    public int? Count(Draft draft, in Match match) =>
        match.First(_vague) >= 0 ? null : match.First(_number) >= 0 ? Number(draft, match, _number) : match.First(_unit) < 0 ? null : 1;

    /// <summary>The unit named.</summary>
    public TimeUnit Unit(in Match match)
    {
        if (match.First(_unit) is not (>= 0 and var at)) return TimeUnit.None;
        var symbol = match.Layer.Elements[at].Symbol;
        foreach (var (id, unit) in _units)
            if (_lookup.Has(symbol, id)) return unit;
        return TimeUnit.None;
    }

    /// <summary>The time of day; null for what no clock shows.</summary>
    public (int Hour, int Minute)? Clock(Draft draft, in Match match)
    {
        if (Number(draft, match, _hour) is not { } hour) return Dotted(draft, match);
        var minute = Number(draft, match, _minute) ?? 0;
        if (hour > 24 && match.First(_minute) < 0) (hour, minute) = (hour / 100, hour % 100);
        return OfHalf(draft, match, hour, minute);
    }

    /// <summary>"2.30 pm": hour and minute in one number.</summary>
    private (int Hour, int Minute)? Dotted(Draft draft, in Match match)
    {
        if (match.First(_hour) is not (>= 0 and var at) || draft.Tokens[match.Layer.Elements[at].First] is not { Kind: TokenKind.Number } token) return null;
        var written = draft.Text.AsSpan(token.Start, token.Length);
        return written.Length - written.IndexOf('.') == 3 && int.TryParse(written[^2..], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) ? OfHalf(draft, match, (int)Math.Min(token.Number, 24), minute) : null;
    }

    /// <summary>An hour in the half of the day that is named with it.</summary>
    private (int Hour, int Minute)? OfHalf(Draft draft, in Match match, int hour, int minute)
    {
        var afternoon = (DayPart)(Named(draft, match, _half) ?? 0) switch
        {
            DayPart.Morning => false,
            DayPart.Afternoon or DayPart.Evening => true,
            DayPart.Night => hour + 12 >= Evening && hour != 12,
            _ => null as bool?,
        };
        if (afternoon == true && hour < 12) hour += 12;
        if (afternoon == false && hour == 12) hour = 0;
        return hour > 23 || minute > 59 ? null : (hour, minute);
    }

    /// <summary>True where the zone named is that of Greenwich.</summary>
    public bool IsUniversal(in Match match) => match.First(_zone) is >= 0 and var at && _lookup.Has(match.Layer.Elements[at].Symbol, _universal);
}
