namespace Attest.Naming;

internal static class TollHelper
{
    public static int None => 0;
}
