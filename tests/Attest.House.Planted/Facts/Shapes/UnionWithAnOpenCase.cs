namespace Attest.Facts.Shapes;

public abstract record UnionWithAnOpenCase
{
    private UnionWithAnOpenCase() { }

    public record One : UnionWithAnOpenCase;

    public T Match<T>(Func<One, T> one) => one((One)this);
}
