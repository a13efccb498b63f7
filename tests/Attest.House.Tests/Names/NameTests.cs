using System.Reflection;
using System.Text.RegularExpressions;
using Attest.House.Tests.Architecture;
using Xunit;

namespace Attest.House.Tests.Names;

public sealed partial class NameTests
{
    /// <summary>Each has two real implementations, or is a seam to the outside.</summary>
    private static readonly string[] Interfaces = ["ICollector", "IGazetteer", "ILedger"];

    [Fact]
    public void No_public_interface_stands_beyond_the_list() => Expect.None(OtherInterfaces(Buildings.Engine));

    [Fact]
    public void A_planted_interface_is_caught() => Assert.Contains("IPlantedDoor", OtherInterfaces(Buildings.Plants));

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Expect.None(EmptyNames(Buildings.Engine).Concat(EmptyNames(Buildings.Cli)));

    [Fact]
    public void A_planted_name_that_says_nothing_is_caught() => Assert.Contains("TollHelper", EmptyNames(Buildings.Plants));

    [Theory]
    [InlineData("LinkManager"), InlineData("Helpers"), InlineData("ClaimService"), InlineData("TextUtils"), InlineData("PageProcessor")]
    [InlineData("RequestHandler"), InlineData("PageInfo"), InlineData("ClaimData"), InlineData("ReaderBase"), InlineData("LedgerImpl")]
    [InlineData("ClaimDto"), InlineData("Common"), InlineData("TextUtility")]
    public void A_name_that_says_nothing_is_known(string name) => Assert.Matches(SaysNothing(), name);

    [Theory]
    [InlineData("TollReader"), InlineData("Dateline"), InlineData("Metadatum"), InlineData("BasisOfBest"), InlineData("Commonwealth")]
    public void A_name_that_says_something_is_let_pass(string name) => Assert.DoesNotMatch(SaysNothing(), name);

    private static IEnumerable<string> OtherInterfaces(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => type.IsInterface).Select(type => type.Name).Except(Interfaces);

    private static IEnumerable<string> EmptyNames(Assembly assembly) =>
        assembly.GetTypes().Where(type => RoomTable.IsOurs(type.Namespace ?? "") && !type.Name.Contains('<'))
            .Select(type => type.Name).Where(name => SaysNothing().IsMatch(name.Split('`')[0]));

    [GeneratedRegex("(Manager|Helper|Service|Util|Utilitie|Utility|Processor|Handler|Info|Data|Base|Impl|Dto|Common)s?$", RegexOptions.NonBacktracking)]
    private static partial Regex SaysNothing();
}
