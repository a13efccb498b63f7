namespace Attest.Facts.Shapes;

public abstract record UnionThatForgetsACase
{
    private UnionThatForgetsACase() { }

    public sealed record One : UnionThatForgetsACase;

    public sealed record Two : UnionThatForgetsACase;

    public T Match<T>(Func<One, T> one) => one((One)this);
}
