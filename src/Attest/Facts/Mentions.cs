namespace Attest.Facts;

using System.Collections.Immutable;
using System.Text.Json.Serialization;

/// <summary>Every place, time, actor and attribution of speech in a report, whether or not an incident uses them.</summary>
public sealed record Mentions(
    ImmutableArray<PlaceMention> Places,
    ImmutableArray<TimeMention> Times,
    ImmutableArray<ActorMention> Actors,
    ImmutableArray<QuoteMention> Quotes);

/// <summary>A place name in the text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Just after the last unit.</param>
/// <param name="Id">The gazetteer's id; null when unresolved.</param>
/// <param name="Lat">Degrees north; null when unresolved.</param>
/// <param name="Lon">Degrees east; null when unresolved.</param>
/// <param name="Country">ISO 3166 alpha-2; null when unresolved.</param>
/// <param name="Precision">UCDP's where_prec; null when unresolved.</param>
/// <param name="Form">"demonym" for words like "Malian"; null for names.</param>
public sealed record PlaceMention(
    string Text, int Start, int End, string? Id, double? Lat, double? Lon, string? Country, int? Precision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Form = null);

/// <summary>A time expression in the text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Just after the last unit.</param>
/// <param name="Type">DATE, TIME, DURATION or SET, as in TIMEX3.</param>
/// <param name="Value">TIMEX3's value; null when unresolved.</param>
public sealed record TimeMention(string Text, int Start, int End, string Type, string? Value);

/// <summary>A known actor in the text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Just after the last unit.</param>
/// <param name="Id">The registry's id.</param>
/// <param name="Name">The registry's name.</param>
public sealed record ActorMention(string Text, int Start, int End, string Id, string Name);

/// <summary>Somebody is said to have said something. Each part is a list of [start, end) offsets.</summary>
/// <param name="Source">Who.</param>
/// <param name="Cue">The words that say that it was said.</param>
/// <param name="Content">What.</param>
public sealed record QuoteMention(
    ImmutableArray<ImmutableArray<int>> Source, ImmutableArray<ImmutableArray<int>> Cue, ImmutableArray<ImmutableArray<int>> Content);
