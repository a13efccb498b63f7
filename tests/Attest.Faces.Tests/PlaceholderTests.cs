namespace Attest.Faces.Tests;
public sealed class Placeholder { [Xunit.Fact] public void Builds() { } }
