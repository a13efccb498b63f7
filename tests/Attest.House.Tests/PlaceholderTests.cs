namespace Attest.House.Tests;
public sealed class Placeholder { [Xunit.Fact] public void Builds() { } }
