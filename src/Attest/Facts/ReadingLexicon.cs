namespace Attest.Facts;

/// <summary>The words a reader of pages needs: agencies, outlets, furniture, month names.</summary>
public sealed record ReadingLexicon;
