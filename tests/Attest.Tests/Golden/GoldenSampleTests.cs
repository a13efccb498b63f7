using Attest.Tests.Docs;
using Xunit;

namespace Attest.Tests.Golden;

/// <summary>What is read of each sample: golden/samples/CASE/claims.txt, and why.md on what it teaches. ATTEST_ACCEPT=1 writes what is read; never where CI is set.</summary>
public sealed class GoldenSampleTests
{
    private static readonly string Folder = Path.Combine(GeneratedText.Root, "tests", "Attest.Tests", "golden", "samples");

    public static TheoryData<string> Cases => [.. Samples.All.Select(sample => sample.Case)];

    [Theory, MemberData(nameof(Cases))]
    public void A_sample_is_read_as_its_picture_shows(string name)
    {
        var path = Path.Combine(Folder, name, "claims.txt");
        var read = ClaimLines.Of(Samples.Reading(name));
        if (Accepts())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, read);
        }

        Assert.True(File.Exists(path), $"{path} is not there; look at what is read and accept it with ATTEST_ACCEPT=1");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), read);
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_case_says_what_it_teaches(string name) => Assert.True(new FileInfo(Path.Combine(Folder, name, "why.md")) is { Exists: true, Length: > 100 });

    [Fact]
    public void Every_report_of_the_samples_is_a_case() => Assert.Equal(
        Samples.All.Select(sample => sample.File).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(GeneratedText.Root, "samples"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".txt" or ".html").Select(path => Path.GetRelativePath(Path.Combine(GeneratedText.Root, "samples"), path).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_picture_belongs_to_a_case() => Assert.Equal(
        Samples.All.Select(sample => sample.Case).Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    private static bool Accepts()
    {
        if (Environment.GetEnvironmentVariable("ATTEST_ACCEPT") != "1") return false;
        Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), "ATTEST_ACCEPT is refused where CI is set: pictures are accepted by people");
        return true;
    }
}
