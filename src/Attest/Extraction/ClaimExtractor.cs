using System.Collections.Concurrent;
using Attest.Actors;
using Attest.Extraction.Examples;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Extraction;

/// <summary>Reads every claim, incident and statement out of a report. Safe for many threads.</summary>
public sealed class ClaimExtractor
{
    private readonly Lookup _lookup;
    private readonly IGazetteer _gazetteer;
    private readonly ActorRegistry _actors;
    private readonly ConcurrentBag<ReportExtraction> _idle = [];

    /// <summary>Compiles the lexicons once.</summary>
    /// <exception cref="LexiconException">A row is wrong.</exception>
    public ClaimExtractor(LexiconShelf lexicons, IGazetteer gazetteer, ActorRegistry actors)
    {
        _lookup = new Lookup(LanguageReader.Read(lexicons, "en"));
        (_gazetteer, _actors) = (gazetteer, actors);
    }

    /// <summary>Reads every example of the language's files with words and rules, each as a report of its own.</summary>
    internal IEnumerable<ExampleOutcome> ReadExamples(LexiconShelf lexicons)
    {
        var witness = new RuleWitness();
        var bench = new ReportExtraction(new Lookup(LanguageReader.Read(lexicons, "en", witness)), _gazetteer, _actors);
        return new ExampleReader(lexicons, bench, witness).ReadAll("en");
    }

    /// <summary>What the report says.</summary>
    /// <param name="report">The report.</param>
    /// <param name="mentions">True to list every mention as well.</param>
    public Account Extract(Report report, bool mentions)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!_idle.TryTake(out var worker)) worker = new ReportExtraction(_lookup, _gazetteer, _actors);
        try
        {
            return worker.Extract(report, mentions);
        }
        finally
        {
            _idle.Add(worker);
        }
    }
}
