namespace Attest.Publishing;

public static class PublisherThatReconciles
{
    public static Type Previous => typeof(Reconciliation.Reconciler);
}
