using System.Text;
using Attest.Facts;
using Attest.Text;

namespace Attest.Places;

/// <summary>The gazetteer that travels with the engine, read from its tables at first use.</summary>
public sealed class EmbeddedGazetteer : IGazetteer
{
    private readonly Lazy<World> _world = new(() => new World());

    /// <summary>How many rows it holds. Reads the tables if nobody has yet.</summary>
    public int Count => _world.Value.Table.Count;

    /// <inheritdoc/>
    public void Find(ReadOnlySpan<Token> tokens, bool allCapitals, List<PlaceHit> hits)
    {
        ArgumentNullException.ThrowIfNull(hits);
        var world = _world.Value;
        new PlaceFinder(world.Table, world.Frames, tokens, allCapitals).Find(hits);
    }

    /// <inheritdoc/>
    public void Weigh(IReadOnlyList<PlaceHit> hits, PlaceContext context)
    {
        ArgumentNullException.ThrowIfNull(hits);
        ArgumentNullException.ThrowIfNull(context);
        for (var i = 0; i < hits.Count; i++)
        {
            if (hits[i].Country is not { } country) continue;
            context.Add(country, hits[i] switch { { Form: PlaceForm.Demonym } => 1, { Kind: PlaceKind.Country } => 2, _ => 3 });
        }
    }

    /// <inheritdoc/>
    public IncidentPlace? Resolve(IReadOnlyList<PlaceHit> hits, int index, PlaceContext context)
    {
        ArgumentNullException.ThrowIfNull(hits);
        ArgumentNullException.ThrowIfNull(context);
        var world = _world.Value;
        var choice = new PlaceRanking(world.Table, context).Choose(hits, index);
        if (choice.Row < 0) return null;
        return choice.Country ? world.Within(choice.Row) : world.PlaceOf(choice.Row);
    }

    /// <inheritdoc/>
    public IncidentPlace? Country(string country)
    {
        var row = _world.Value.Table.RowOf(CountryCode.Of(country));
        return row < 0 ? null : _world.Value.PlaceOf(row);
    }

    /// <summary>The tables, and the places made of their rows so far.</summary>
    private sealed class World
    {
        private readonly IncidentPlace?[] _made;

        public World() => _made = new IncidentPlace?[Table.Count];

        public PlaceTable Table { get; } = new();

        public PlaceFrames Frames { get; } = new();

        public IncidentPlace PlaceOf(int row) => _made[row] ??= Make(row);

        /// <summary>A town known by name only, somewhere in its country.</summary>
        public IncidentPlace Within(int row)
        {
            var country = PlaceOf(Table.RowOf(Table[row].Country));
            return country with { Name = Encoding.UTF8.GetString(Table.Name(row)) };
        }

        private IncidentPlace Make(int row)
        {
            var (place, point) = (Table[row], Table.Point(row));
            var (code, name) = (CountryCode.Text(place.Country), Encoding.UTF8.GetString(Table.Name(row)));
            var unit = Table.Unit(row);
            var id = $"p:{code.ToLowerInvariant()}" + place.Kind switch { PlaceKind.Country => "", PlaceKind.Unit => $":unit-{Table.SlugOf(row)}", _ => $":{Table.SlugOf(row)}" };
            var (precision, acled, radius) = place switch
            {
                { Kind: PlaceKind.Country } => (6, (int?)null, point.Radius),
                { Kind: PlaceKind.Unit } => (4, 3, point.Radius),
                { Own: true } => (2, 2, 25_000),
                { Kind: PlaceKind.Capital } or { People: >= 1_000_000 } => (1, 1, 15_000),
                { People: >= 100_000 } => (1, 1, 10_000),
                _ => (1, 1, 5_000),
            };
            var countryName = Encoding.UTF8.GetString(Table.Name(Table.RowOf(place.Country)));
            return new IncidentPlace(name, unit.IsEmpty ? null : Encoding.UTF8.GetString(unit), code, countryName, point.Lat, point.Lon, precision, acled, radius, id);
        }
    }
}
