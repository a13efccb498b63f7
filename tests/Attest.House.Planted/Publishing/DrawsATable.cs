namespace Attest.Publishing;

public static class DrawsATable
{
    public static object Draw() => new Spectre.Console.Table();
}
