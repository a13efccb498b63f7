namespace Attest.Facts.Shapes;

public readonly record struct ThrowingId(string Value)
{
    public override string ToString() => Value.Trim();
}
