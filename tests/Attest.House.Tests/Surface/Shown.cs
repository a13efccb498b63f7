namespace Attest.House.Tests.Surface;

/// <summary>Something to write the surface of.</summary>
public abstract class Shown<T>(T first, string? second = null)
{
    public const int Most = 3;

    public Shown<T>? Next => null;

    public string? Name { get; init; } = second;

    protected void Offered(List<string?> names) => Hidden = names.Count;

    internal int Hidden { get; private set; } = first is null ? 0 : 1;
}
