namespace Attest.Text;

public static class WritesToTheConsole
{
    public static void Write() => Console.WriteLine("planted");
}
