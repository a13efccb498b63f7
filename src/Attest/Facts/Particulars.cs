namespace Attest.Facts;

/// <summary>What the caller knows about a report beforehand; it wins over what the report says of itself.</summary>
public sealed record Particulars
{
    /// <summary>Nothing is known.</summary>
    public static Particulars None { get; } = new();

    /// <summary>The headline where it stands apart from the text; null when unknown or within the text.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who published; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>ISO 639-1 code of the language; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Where the report stands; null when unknown.</summary>
    public string? Address { get; init; }
}
