using Attest.Places.Files;

namespace Attest.Places;

/// <summary>Ranks the places a name may mean, and says when none can be told from the rest.</summary>
internal readonly struct PlaceRanking(PlaceLayers world, PlaceContext context)
{
    /// <summary>Candidates closer than this are not told apart.</summary>
    private const double Margin = 0.25;

    /// <summary>Within so many kilometres two rows of one country are one place.</summary>
    private const double OneSpotKm = 15;

    /// <summary>What a hit means.</summary>
    /// <param name="hits">All hits of the text.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="asTown">True where the words measure from it, as one does from a town and not from a unit.</param>
    public Choice Choose(IReadOnlyList<PlaceHit> hits, int index, bool asTown = false)
    {
        var hit = hits[index];
        if (asTown && hit.Said == PlaceKind.None) hit = hit with { Said = PlaceKind.City };
        var parent = hit.Parent >= 0 ? Choose(hits, hit.Parent) : Choice.None;
        var within = index > 0 && hits[index - 1].Parent == index ? hits[index - 1].Name : NameKey.Nothing;
        int best = -1, second = -1;
        double most = double.MinValue, next = double.MinValue;
        foreach (var found in world.Named(hit.Name))
        {
            if (found.Place < 0 || ((found.Need & PlaceNeed.Word) != 0 && hit.Said == PlaceKind.None)) continue;
            var score = Score(found.Place, hit, parent.Place).Sum + (within != NameKey.Nothing && Holds(found.Place, hit.Name, within) ? HoldsOne : 0);
            if (score > most)
            {
                if (best >= 0 && !AreOne(best, found.Place)) (second, next) = (best, most);
                (best, most) = (found.Place, score);
            }
            else if (score > next && !AreOne(best, found.Place)) (second, next) = (found.Place, score);
        }

        if (best >= 0 && IsStray(best, hit.Name, parent.Place)) return Choice.None;
        var margin = second < 0 ? double.PositiveInfinity : most - next;
        if (best >= 0 && parent.Place >= 0 && world[parent.Place].Kind == PlaceKind.Country && ParentOf(best, parent.Place) <= Outside) return new Choice(best, parent.Sure, margin, most);
        return new Choice(best, margin >= Margin ? best : Common(best, second), margin, most);
    }

    /// <summary>True for a first-level unit that holds a place of a name, and for the town it is named after: "Tacoma, Washington" is in the state and not the capital.</summary>
    private bool Holds(int outer, ulong named, ulong name)
    {
        var unit = world.UnitOf(outer);
        return unit >= 0 && (unit == outer || Any(named, unit, static (_, place, unit) => place == unit)) && Any(name, unit, static (world, place, unit) => world.Lies(place, unit));
    }

    private bool Any(ulong name, int unit, Func<PlaceLayers, int, int, bool> holds)
    {
        foreach (var found in world.Named(name))
            if (found.Place >= 0 && holds(world, found.Place, unit)) return true;
        return false;
    }

    private const double HoldsOne = 6;

    /// <summary>A small place in a country the text does not speak of, while it does speak of others, is the namesake of one no gazetteer knows.</summary>
    private bool IsStray(int candidate, ulong name, int parent)
    {
        var place = world[candidate];
        return parent < 0 && place is { StandsAlone: false, People: < Known } && (place.Flags & (PlaceFlags.Own | PlaceFlags.Seat)) == 0 && context.IsAbout && context.ShareOf(place.Country) <= 0 && context.NearnessOf(name, place.Lat, place.Lon) < 0.1;
    }

    /// <summary>From so many inhabitants a town is named in texts about other countries.</summary>
    private const int Known = 200_000;

    /// <summary>A town and the unit named after it are one answer, and so are two rows of one spot.</summary>
    public bool AreOne(int one, int other)
    {
        if (one == other || world.Lies(one, other) || world.Lies(other, one)) return true;
        var (a, b) = (world[one], world[other]);
        return a.Country == b.Country && (a.Kind == PlaceKind.Area) == (b.Kind == PlaceKind.Area) && Distance.Km(a.Lat, a.Lon, b.Lat, b.Lon) < OneSpotKm;
    }

    /// <summary>The place of a hit that lies where the words say; -1 where they say nothing, or nothing that fits.</summary>
    public int Told(IReadOnlyList<PlaceHit> hits, int index)
    {
        if (hits[index].Parent < 0) return -1;
        var (choice, parent) = (Choose(hits, index), Choose(hits, hits[index].Parent));
        return choice.Place == choice.Sure && choice.Place >= 0 && parent.Place >= 0 && world.Lies(choice.Place, parent.Place) ? choice.Place : -1;
    }

    /// <summary>The smallest unit that holds both; -1 when no country does.</summary>
    private int Common(int one, int other)
    {
        for (var around = world.ParentOf(one); around >= 0; around = world.ParentOf(around))
            if (world.Lies(other, around)) return around;
        return -1;
    }

    /// <summary>How well a place fits, and why.</summary>
    public PlaceScore Score(int candidate, in PlaceHit hit, int parent)
    {
        var place = world[candidate];
        return new PlaceScore
        {
            Standing = place.Kind is PlaceKind.Unit && world.IsNew(candidate) ? NewUnit : Standing(place),
            Country = context.ShareOf(place.Country) * 4 + (context.IsMain(place.Country) ? 2 : 0),
            Parent = parent >= 0 ? ParentOf(candidate, parent) : context.ToldOf(hit.Name) == candidate ? ToldBefore : 0,
            Said = SaidOf(hit.Said, place.Kind),
            Unit = context.PullOf(world.UnitOf(candidate)) * 3,
            Near = place.Kind is PlaceKind.Country ? 0 : context.NearnessOf(hit.Name, place.Lat, place.Lon) * 3,
        };
    }

    private const double Inside = 10, Beside = -5, Outside = -10, ToldBefore = 6;

    /// <summary>Whether a place lies in what is said to hold it; "Belfast, Ireland" lies beside it.</summary>
    private double ParentOf(int candidate, int parent)
    {
        if (world.Lies(candidate, parent)) return Inside;
        var (inner, outer) = (world[candidate], world[parent]);
        return Distance.Km(inner.Lat, inner.Lon, outer.Lat, outer.Lon) <= outer.Radius / 1000.0 + BesideKm ? Beside : Outside;
    }

    /// <summary>People say that a place lies in a country or a unit whose edge is no farther than this.</summary>
    private const double BesideKm = 100;

    private static double SaidOf(PlaceKind said, PlaceKind kind) => said switch
    {
        PlaceKind.Unit => kind switch { PlaceKind.Unit => 0, PlaceKind.District => -1, _ => -6 },
        PlaceKind.City => kind is PlaceKind.Unit or PlaceKind.Country or PlaceKind.District or PlaceKind.Area ? -12 : 0,
        PlaceKind.Area => kind switch { PlaceKind.Area => 4, PlaceKind.Country => -4, _ => -1 },
        PlaceKind.District => kind switch { PlaceKind.District or PlaceKind.Quarter => 3, PlaceKind.Unit => -1, PlaceKind.Country => -6, _ => -2 },
        _ => 0,
    };

    private const double NewUnit = 1.5;

    /// <summary>How often news means such a place, on the scale of a logarithm of its inhabitants.</summary>
    private static double Standing(in PlaceRecord place) => place.Kind switch
    {
        PlaceKind.Country => 9.5,
        PlaceKind.Unit => 5,
        PlaceKind.Capital => 4 + Math.Log10(Math.Max(place.People, 1000)),
        PlaceKind.Area when place.StandsAlone => 6,
        PlaceKind.District => 2,
        PlaceKind.Area or PlaceKind.Quarter or PlaceKind.Site => (place.Flags & PlaceFlags.Own) != 0 ? 4.5 : 2.5,
        _ => TownStanding(place),
    };

    /// <summary>A seat is meant rather than the unit named after it; a town of our own tables is listed because reports name it.</summary>
    private static double TownStanding(in PlaceRecord place) =>
        Math.Max(Math.Log10(Math.Max(place.People, 500)), (place.Flags & PlaceFlags.Own) != 0 ? 4.5 : 0) + ((place.Flags & PlaceFlags.Seat) != 0 ? 1 : 0);

    /// <summary>How sure it is that a name means a place: less where another fits nearly as well, where little speaks for it at all, and where nobody has held its row against a source.</summary>
    /// <remarks>What is taken off was set by how often names of the development texts were resolved rightly (docs/reference/gazetteer.md).</remarks>
    public double Confidence(in Choice choice)
    {
        if (choice.Sure != choice.Place) return Math.Round(UnitAlone * ShareOf(choice.Sure), 2);
        var lead = 1 - 0.6 * Math.Exp(-choice.Margin);
        var fit = Math.Clamp((choice.Fit - 4) / 5, 0.4, 1);
        return Math.Round(Most * lead * fit * ShareOf(choice.Place), 2);
    }

    /// <summary>What is left of a confidence for a row: all of it where somebody has held the row against a source.</summary>
    public double ShareOf(int place) => (world[place].Flags & PlaceFlags.Unchecked) != 0 ? UncheckedShare : 1;

    /// <summary>Confidence in a place that nothing comes near to; in a unit that holds all a name may mean; and what is left of either where the row is not checked.</summary>
    private const double Most = 0.95, UnitAlone = 0.6, UncheckedShare = 0.8;

    /// <summary>What a name means.</summary>
    /// <param name="Place">The place that fits best; -1 when the name is none.</param>
    /// <param name="Sure">That place where nothing fits as well; else the smallest unit that holds all that do, or what is said to hold it where it lies elsewhere; -1 when they lie in several countries.</param>
    /// <param name="Margin">How far ahead it is of the best that lies elsewhere; infinite when nothing does.</param>
    /// <param name="Fit">The sum of its score.</param>
    public readonly record struct Choice(int Place, int Sure, double Margin, double Fit)
    {
        public static Choice None { get; } = new(-1, -1, 0, 0);
    }
}
