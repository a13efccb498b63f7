namespace Attest.Facts.Shapes;

public record OpenRecord(int Count);
