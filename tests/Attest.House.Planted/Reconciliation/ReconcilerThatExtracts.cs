namespace Attest.Reconciliation;

public static class ReconcilerThatExtracts
{
    public static Extraction.ClaimExtractor? Extractor() => null;
}
