namespace Attest.Facts.Shapes;

public sealed class PlainClass
{
    public int Count { get; init; }
}
