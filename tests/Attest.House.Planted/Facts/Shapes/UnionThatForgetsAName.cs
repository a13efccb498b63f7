using System.Text.Json.Serialization;

namespace Attest.Facts.Shapes;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(One), "one")]
public abstract record UnionThatForgetsAName
{
    private UnionThatForgetsAName() { }

    public sealed record One : UnionThatForgetsAName;

    public sealed record Two : UnionThatForgetsAName;

    public T Match<T>(Func<One, T> one, Func<Two, T> two) => this is One first ? one(first) : two((Two)this);
}
