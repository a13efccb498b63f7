namespace Attest.Facts.Shapes;

public sealed record SettableRecord
{
    public int Count { get; set; }
}
