namespace Attest.Facts.Shapes;

public abstract record UnionWithAStrayCase
{
    private protected UnionWithAStrayCase() { }

    public sealed record One : UnionWithAStrayCase;

    public T Match<T>(Func<One, T> one) => one((One)this);
}

public sealed record StrayCase : UnionWithAStrayCase;
