using System.Xml.Linq;
using Xunit;

namespace Attest.House.Tests.Documents;

public sealed class DependencyTests
{
    private static readonly string Page = Checkout.Text("docs/dependencies.md");
    private static readonly string Props = Checkout.Text("Directory.Packages.props");

    [Fact]
    public void Every_package_has_its_row_and_every_row_its_package() => Expect.None(Differences(Props, Page));

    [Fact]
    public void A_package_without_a_row_is_caught() =>
        Assert.Equal(["Planted.Package has no row"], Differences("""<P><PackageVersion Include="Planted.Package" Version="1.0.0" /></P>""", "no table"));

    [Fact]
    public void A_row_without_a_package_is_caught() =>
        Assert.Equal(["Planted.Package is no package of ours"], Differences("<P />", "|a|b|\n|---|---|\n| Planted.Package | b | c | d | e |"));

    [Fact]
    public void Every_row_says_what_for_why_under_which_licence_and_at_what_cost() =>
        Expect.None(Rows(Page).Where(row => row.Length != 5 || row.Any(cell => cell.Length < 3)).Select(row => row[0]));

    [Fact]
    public void Every_package_is_used_by_some_project()
    {
        var used = Checkout.Files(".", "*.csproj").Select(Checkout.Text).Append(Checkout.Text("Directory.Build.props"))
            .SelectMany(text => Included(text, "PackageReference")).ToHashSet(StringComparer.Ordinal);
        Expect.None(Included(Props, "PackageVersion").Where(package => !used.Contains(package)));
    }

    private static IEnumerable<string> Differences(string props, string page)
    {
        var packages = Included(props, "PackageVersion").ToList();
        var rows = Rows(page).Select(row => row[0]).ToList();
        return packages.Except(rows).Select(name => $"{name} has no row").Concat(rows.Except(packages).Select(name => $"{name} is no package of ours"));
    }

    private static IEnumerable<string[]> Rows(string page) => Markdown.Rows(page);

    private static IEnumerable<string> Included(string xml, string element) =>
        XDocument.Parse(xml).Descendants(element).Select(found => found.Attribute("Include")?.Value).OfType<string>();
}
