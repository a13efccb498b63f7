using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>Reads which words of a sentence tell of violence that happened, and of what type.</summary>
internal sealed class TellingReader
{
    private const byte Open = 0, Happened = 1, Unreal = 2, Before = 3;

    /// <summary>The type a coder takes where a sentence names several: the more particular first.</summary>
    private static readonly IncidentType[] ByRank =
    [
        IncidentType.Other, IncidentType.Attack, IncidentType.Clash, IncidentType.Shooting, IncidentType.Robbery, IncidentType.Bombing, IncidentType.Arson,
        IncidentType.Execution, IncidentType.ProtestViolence, IncidentType.Shelling, IncidentType.IedMine, IncidentType.Airstrike, IncidentType.Kidnapping,
        IncidentType.SexualViolence, IncidentType.SuicideBombing, IncidentType.ChemicalAttack,
    ];

    private readonly Lookup _lookup;
    private readonly StageRun _run;
    private readonly uint _words;
    private readonly SymbolMemo _typeOf, _weaponTypeOf, _tells;
    private readonly int _attack, _violent, _harm, _harmNoun, _peaceful, _definite, _infinitive, _separate, _background, _accident, _crowd, _captured, _blast, _attacker, _bullet, _dash, _plural;
    private readonly Dictionary<string, IncidentType> _types = Enum.GetValues<IncidentType>().ToDictionary(ContractWords.Of, StringComparer.Ordinal);
    private readonly ElementLayer _layer = new();
    private byte[] _status = new byte[128];

    public TellingReader(Lookup lookup)
    {
        _lookup = lookup;
        var stage = lookup.Language.Stages["tellings"];
        _words = stage.Label("v");
        _run = new StageRun(stage);
        var types = Array.ConvertAll(Enum.GetValues<IncidentType>(), type => lookup.Class("t." + ContractWords.Of(type)));
        var weapons = Array.ConvertAll(Enum.GetValues<Weapon>(), weapon => (Class: lookup.Class("w." + ContractWords.Of(weapon)), Type: TypeBy(weapon)));
        _typeOf = new SymbolMemo(symbol => MostTelling(types.Length, i => lookup.Has(symbol, types[i]) ? (IncidentType)i : null));
        _weaponTypeOf = new SymbolMemo(symbol => MostTelling(weapons.Length, i => lookup.Has(symbol, weapons[i].Class) ? weapons[i].Type : null));
        (_attack, _violent, _harm, _harmNoun) = (lookup.Class("attack"), lookup.Class("violent"), lookup.Class("harm"), lookup.Class("harmnoun"));
        (_peaceful, _definite, _infinitive, _plural) = (lookup.Class("peaceful"), lookup.Class("definite"), lookup.Class("inf"), lookup.Class("plural"));
        (_separate, _background, _accident) = (lookup.Class("ctx.separate"), lookup.Class("ctx.background"), lookup.Class("accident"));
        (_crowd, _captured, _blast, _attacker, _bullet) = (lookup.Class("crowd"), lookup.Class("m.captured"), lookup.Class("blast"), lookup.Class("attacker"), lookup.Class("bullet"));
        _dash = lookup.Class("dash");
        int[] telling = [_separate, _background, _attacker, _accident, _crowd, _harm, _harmNoun, _attack, _violent];
        _tells = new SymbolMemo(symbol => _typeOf[symbol] >= 0 || Array.Exists(telling, id => lookup.Has(symbol, id)) ? 0 : -1); // whatever With asks of a word
    }

    /// <summary>What a sentence tells.</summary>
    public Telling Read(Draft draft, int sentence)
    {
        var (first, end) = draft.Sentences[sentence];
        _layer.Clear();
        _layer.Add(draft.Elements[first..end]);
        if (_status.Length < _layer.Count) _status = new byte[_layer.Count * 2];
        _status.AsSpan(0, _layer.Count).Clear();
        var telling = ReadRules(draft) with { Item = _layer.Count > 0 && (_lookup.Has(_layer.Elements[0].Symbol, _bullet) || _lookup.Has(_layer.Elements[0].Symbol, _dash)) };
        for (var i = 0; i < _layer.Count; i++)
            if (_tells[_layer.Elements[i].Symbol] >= 0) telling = With(draft, telling, i);
        if (telling is { Told: true, Crowd: true } && (telling.Type is null or IncidentType.Other or IncidentType.Clash || (!telling.Armed && telling.Type is IncidentType.Attack or IncidentType.Shooting)))
            telling = telling with { Type = IncidentType.ProtestViolence };
        return telling.Recalls ? telling with { Type = MoreTelling(telling.Type, telling.PastType) } : telling;
    }

    /// <summary>The more telling of two types.</summary>
    public static IncidentType? MoreTelling(IncidentType? known, IncidentType? found) =>
        known is null || (found is not null && Rank(found) > Rank(known)) ? found ?? known : known;

    private static int Rank(IncidentType? type) => Array.IndexOf(ByRank, type ?? IncidentType.Other);

    private static int MostTelling(int count, Func<int, IncidentType?> typeAt)
    {
        IncidentType? best = null;
        for (var i = 0; i < count; i++) best = MoreTelling(best, typeAt(i));
        return best is { } type ? (int)type : -1;
    }

    /// <summary>What an attack with a weapon is called: "a grenade attack" is a bombing.</summary>
    private static IncidentType? TypeBy(Weapon weapon) => weapon switch
    {
        Weapon.Firearm or Weapon.Rifle or Weapon.MachineGun or Weapon.Handgun => IncidentType.Shooting,
        Weapon.Grenade or Weapon.Bomb or Weapon.VehicleBomb or Weapon.Dynamite or Weapon.Explosive => IncidentType.Bombing,
        Weapon.SuicideVest => IncidentType.SuicideBombing,
        Weapon.Mine => IncidentType.IedMine,
        Weapon.Mortar or Weapon.Rocket or Weapon.Missile or Weapon.Artillery => IncidentType.Shelling,
        Weapon.AerialBomb or Weapon.Drone => IncidentType.Airstrike,
        Weapon.Fire or Weapon.Incendiary => IncidentType.Arson,
        Weapon.Chemical => IncidentType.ChemicalAttack,
        _ => null,
    };

    /// <summary>What the constructions say: of a type, before, not at all.</summary>
    private Telling ReadRules(Draft draft)
    {
        var telling = default(Telling);
        for (var i = _run.Stage.NextBegin(_layer.Symbols, 0); i < _layer.Count; i = _run.Stage.NextBegin(_layer.Symbols, i))
        {
            var rule = _run.Stage.Longest(_layer.Symbols, i, out var stop);
            if (rule < 0)
            {
                i++;
                continue;
            }

            telling = With(draft, telling, _run.Stage.Rules[rule], _run.MatchAt(_layer, rule, i, stop));
            i = stop;
        }

        return telling;
    }

    private Telling With(Draft draft, Telling telling, Rule rule, in Match match)
    {
        var status = rule.Says("none") || rule.Says("accident") ? Unreal : rule.Says("before") ? Before : Happened;
        for (var i = match.Start; i < match.End && status == Happened; i++)
            if (IsUnreal(draft, match.Layer.Elements[i])) status = Unreal; // "could launch an attack"
        for (var i = match.Start; i < match.End; i++)
            if (match.First(_words) < 0 || match.Has(i, _words)) _status[i] = status;
        if (rule.Says("accident")) return telling with { Accident = true };
        if (status != Happened) return telling;
        var type = rule["type"] is not { } name ? null : _types.TryGetValue(name, out var named) ? named : WeaponType(match);
        return telling with { Told = true, Violent = true, Fresh = true, Type = MoreTelling(telling.Type, type) };
    }

    private IncidentType? WeaponType(in Match match)
    {
        IncidentType? best = null;
        for (var i = match.Start; i < match.End; i++)
            if (_weaponTypeOf[match.Layer.Elements[i].Symbol] is >= 0 and var type) best = MoreTelling(best, (IncidentType)type);
        return best;
    }

    private Telling With(Draft draft, Telling telling, int at)
    {
        var element = _layer.Elements[at];
        var symbol = element.Symbol;
        if (_status[at] == Open)
        {
            telling = telling with
            {
                Separate = telling.Separate || _lookup.Has(symbol, _separate),
                Background = telling.Background || _lookup.Has(symbol, _background),
                Armed = telling.Armed || _lookup.Has(symbol, _attacker),
                Accident = telling.Accident || _lookup.Has(symbol, _accident),
                Crowd = telling.Crowd || _lookup.Has(symbol, _crowd),
            };
        }

        var harmful = _lookup.Has(symbol, _harm) || _lookup.Has(symbol, _harmNoun);
        var named = _typeOf[symbol];
        var verb = harmful && element.Kind == ElementKind.Verb; // "killing three people" is no noun of violence
        var violent = ((!verb && _lookup.Has(symbol, _attack)) || _lookup.Has(symbol, _violent) || (harmful && named > (int)IncidentType.Attack)) && !_lookup.Has(symbol, _peaceful);
        if (!violent && !harmful)
            return _status[at] is Open or Happened && named >= 0 ? telling with { Type = MoreTelling(telling.Type, (IncidentType)named) } : telling;
        if (_status[at] == Before) return telling with { Past = true, PastType = MoreTelling(telling.PastType, TypeOf(draft, element)) };
        if (_status[at] == Unreal || (_status[at] == Open && IsUnreal(draft, element))) return telling;
        var vague = IsVague(draft, element);
        return telling with
        {
            Told = true,
            Vague = telling.Vague || (violent && vague),
            Violent = telling.Violent || (violent && !vague && !_lookup.Has(symbol, _blast)),
            Blast = telling.Blast || (!vague && _lookup.Has(symbol, _blast)),
            Fresh = telling.Fresh || (violent && !vague && !_lookup.Has(symbol, _definite)), // "the attack" speaks of one already told
            Type = MoreTelling(telling.Type, TypeOf(draft, element)),
        };
    }

    /// <summary>"did not attack", "may attack", "to attack" tell of nothing that happened.</summary>
    private bool IsUnreal(Draft draft, in Element element) =>
        element.Kind == ElementKind.Verb && (_lookup.Has(element.Symbol, _infinitive) || draft.Verbs[element.Index] is { Negated: true } or { Modal: true });

    /// <summary>"violence" without an article and "the attacks" without a count name no one incident.</summary>
    private bool IsVague(Draft draft, in Element element) =>
        element.Kind == ElementKind.Noun && draft.Nouns[element.Index] is { Count: null } phrase && (phrase.First == phrase.HeadFirst || _lookup.Has(element.Symbol, _plural));

    /// <summary>By the word itself; else, for an attack without a type of its own, by the weapon before it.</summary>
    private IncidentType? TypeOf(Draft draft, in Element element)
    {
        IncidentType? type = _typeOf[element.Symbol] is >= 0 and var named ? (IncidentType)named : _lookup.Has(element.Symbol, _captured) ? IncidentType.Other : null;
        if (element.Kind != ElementKind.Noun || type is not (null or IncidentType.Attack or IncidentType.Other) || !_lookup.Has(element.Symbol, _attack)) return type;
        for (var i = element.First; i < element.End; i++)
            if (draft.Tokens[i].Word is > 0 and var word && _weaponTypeOf[_lookup.Language.SymbolOf[word]] is >= 0 and var by) type = MoreTelling(type, (IncidentType)by);
        return type;
    }
}
