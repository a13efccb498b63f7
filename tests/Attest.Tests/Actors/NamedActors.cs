using Attest.Actors;
using Attest.Text;

namespace Attest.Tests.Actors;

/// <summary>Finds actors in a text as extraction does.</summary>
internal static class NamedActors
{
    /// <summary>The registry that travels with the engine.</summary>
    public static ActorRegistry Registry { get; } = new();

    /// <summary>Who is named, with the words.</summary>
    public static List<(string Text, ActorHit Hit)> In(string text, DateOnly? on = null)
    {
        var (tokens, hits) = (new TokenList(), new List<ActorHit>());
        new Tokenizer(new Vocabulary([], [])).Cut(text, [], tokens);
        Registry.Find(text, tokens, on, hits);
        return [.. hits.Select(hit => (text[tokens[hit.First].Start..tokens[hit.End - 1].End], hit))];
    }

    /// <summary>"words=id" for each.</summary>
    public static IEnumerable<string> Ids(string text) => In(text).Select(found => $"{found.Text}={found.Hit.Actor.Id}");
}
