namespace Attest.Lexicons;

public static class ReadsTheCommandLine
{
    public static object Command() => new System.CommandLine.RootCommand("planted");
}
