namespace Attest.Facts.Shapes;

public readonly struct PlainStruct
{
    public int Count { get; init; }
}
