namespace Attest.Reconciliation;

public static class AsksTheNetwork
{
    public static object Client() => new System.Net.Http.HttpClient();
}
