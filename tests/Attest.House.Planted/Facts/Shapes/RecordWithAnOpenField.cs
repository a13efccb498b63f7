namespace Attest.Facts.Shapes;

public sealed record RecordWithAnOpenField
{
    public int Count;
}
