using Xunit;

namespace Attest.House.Tests;

/// <summary>Expectations over lists of troubles.</summary>
internal static class Expect
{
    /// <summary>That there is no trouble; if there is, all of it is shown.</summary>
    public static void None(IEnumerable<string> troubles)
    {
        var found = troubles.ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:\n  " + string.Join("\n  ", found));
    }
}
