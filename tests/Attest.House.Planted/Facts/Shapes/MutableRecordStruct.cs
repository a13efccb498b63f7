namespace Attest.Facts.Shapes;

public record struct MutableRecordStruct(int Count);
