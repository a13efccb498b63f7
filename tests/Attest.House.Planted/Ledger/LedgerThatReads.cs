namespace Attest.Ledger;

public static class LedgerThatReads
{
    public static bool Reads(object thing) => thing is Reading.ArticleReader;
}
