using System.Collections.Immutable;

namespace Attest.Places;

/// <summary>What a gazetteer file says of itself.</summary>
public sealed record GazetteerCard
{
    /// <summary>Its short name: "default", or what it was imported as.</summary>
    public required string Name { get; init; }

    /// <summary>Day it was imported; null for the one that travels with the engine.</summary>
    public DateOnly? Imported { get; init; }

    /// <summary>Where its rows come from.</summary>
    public ImmutableArray<GazetteerSource> Sources { get; init; } = [];

    /// <summary>What was left out when it was made; null when nothing was.</summary>
    public string? Missing { get; init; }

    /// <summary>Rows in it.</summary>
    public int Rows { get; init; }

    /// <summary>Different names it is searched by.</summary>
    public int Names { get; init; }

    /// <summary>Size of the file in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>Digest of everything after the header, in hexadecimal: what names the content. Empty until the file is written.</summary>
    public string Sha256 { get; init; } = "";
}
