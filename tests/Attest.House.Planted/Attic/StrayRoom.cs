namespace Attest.Attic;

public static class StrayRoom
{
    public static int Boxes => 3;
}
