namespace Attest.Extraction;

public static class OpensAFile
{
    public static string Open(string path) => System.IO.File.ReadAllText(path);
}
