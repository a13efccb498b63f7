using Attest.Actors;
using Attest.Places;
using Attest.Text;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks;

/// <summary>Opening the gazetteer, and finding places and actors over tokens.</summary>
[MemoryDiagnoser]
public class PlaceBenchmarks
{
    private const string Report = "TESSIT, Mali - Gunmen on motorcycles attacked a convoy near Tessit, Gao region, on Monday, killing 12 Malian soldiers, "
        + "an official in Bamako said. Nigerien troops across the border in Tillabéri heard the fighting. Nobody spoke for the Group to Support Islam and Muslims. ";

    private readonly string _text = string.Concat(Enumerable.Repeat(Report, 20));
    private readonly WorldGazetteer _gazetteer = WorldGazetteer.Default();
    private WorldGazetteer? _opened;
    private readonly ActorRegistry _registry = new();
    private readonly TokenList _tokens = new();
    private readonly List<PlaceHit> _places = new(1000);
    private readonly List<ActorHit> _actors = new(1000);

    [GlobalSetup]
    public void Cut() => new Tokenizer(new Vocabulary([], [])).Cut(_text, [], _tokens);

    [Benchmark]
    public int Open()
    {
        _opened?.Dispose();
        _opened = WorldGazetteer.Default();
        return _opened.Country("ML")!.Name.Length;
    }

    [Benchmark]
    public int FindPlaces()
    {
        _places.Clear();
        _gazetteer.Find(_tokens.Tokens, false, _places);
        return _places.Count;
    }

    [Benchmark]
    public int FindActors()
    {
        _actors.Clear();
        _registry.Find(_text, _tokens, null, _actors);
        return _actors.Count;
    }
}
