namespace Attest.Facts;

public static class AsksADatabase
{
    public static Type Connection => typeof(System.Data.Common.DbConnection);
}
