namespace Attest.Facts.Shapes;

public abstract record UnionOpenToStrangers
{
    public sealed record One : UnionOpenToStrangers;

    public T Match<T>(Func<One, T> one) => one((One)this);
}
