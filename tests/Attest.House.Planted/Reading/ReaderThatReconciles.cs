namespace Attest.Reading;

public static class ReaderThatReconciles
{
    public static Type Next => typeof(Reconciliation.Reconciler);
}
