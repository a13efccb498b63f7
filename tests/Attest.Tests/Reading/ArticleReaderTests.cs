using System.Security.Cryptography;
using System.Text;
using Attest.Facts;
using Attest.Reading;
using Xunit;

namespace Attest.Tests.Reading;

public sealed class ArticleReaderTests
{
    private const string Plain = "Four guards — “all of them young” — were killed at a customs post near Ossarn, the governor said on Monday.";

    private static ReadOutcome Bytes(byte[] bytes, string? type = null) => Read.Reader.Read(new Page(bytes, null, type), Particulars.None);

    public static TheoryData<byte[], string?> Encodings => new()
    {
        { Encoding.UTF8.GetBytes(Plain), null },
        { [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Plain)], null },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Plain)], null },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Plain)], null },
        { Encoding.Unicode.GetBytes(Plain.Replace("—", "-", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"')), null },
        { CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Plain), null },
        { CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Plain), "text/plain; charset=iso-8859-1" },
        { CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(Plain), "text/plain; charset=windows-1250" },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void Bytes_are_decoded_by_what_they_show(byte[] bytes, string? type)
    {
        var text = Read.Report(Bytes(bytes, type)).Text;
        Assert.Equal(Plain.Replace("—", "-", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"'), text.Replace("—", "-", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"'));
    }

    [Fact]
    public void Utf8_cut_in_the_middle_of_a_character_is_read() =>
        Assert.StartsWith("Four guards — “all", Read.Report(Bytes(Encoding.UTF8.GetBytes(Plain + " “")[..^1])).Text, StringComparison.Ordinal);

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "reading/empty" },
        { " \r\n\t\u00A0 "u8.ToArray(), "reading/empty" },
        { [0xEF, 0xBB, 0xBF], "reading/empty" },
        { "%PDF-1.7 and so on"u8.ToArray(), "reading/binary" },
        { [0x50, 0x4B, 3, 4, 20, 0], "reading/binary" },
        { [0x1F, 0x8B, 8, 0], "reading/binary" },
        { [0x89, 0x50, 0x4E, 0x47, 13, 10], "reading/binary" },
        { [1, 0, 0, 3, 65, 66, 0, 7, 8, 9], "reading/binary" },
        { [.. Enumerable.Repeat((byte)0x81, 400)], "reading/encoding" },
        { "<html><body><script>draw()</script></body></html>"u8.ToArray(), "reading/no-article" },
        { "Advertisement\n\nShare this article\n"u8.ToArray(), "reading/no-article" },
        { "Quatre gardes ont été tués dans la nuit de lundi à mardi dans une attaque contre un poste de douane, a indiqué le gouverneur, qui est sur place avec une partie de la garde et des renforts pour les habitants de la ville."u8.ToArray(), "reading/language" },
        { Encoding.UTF8.GetBytes("Четверо пограничников погибли при нападении на таможенный пост, сообщил губернатор области."), "reading/language" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_with_its_reason(byte[] bytes, string slug)
    {
        var outcome = Bytes(bytes);
        Assert.Equal(slug, Read.Slug(outcome));
        Assert.True(outcome.Match(_ => 0, refused => refused.Refusal.Detail.Length) > 20);
    }

    [Fact]
    public void A_page_above_the_limit_is_refused_and_one_at_the_limit_is_not()
    {
        var page = new byte[ArticleReader.MostBytes + 1];
        Array.Fill(page, (byte)'a');
        Assert.Equal("reading/too-large", Read.Slug(Bytes(page)));
        Assert.Equal("reading/too-large", Read.Slug(Read.Reader.ReadText(new string('a', ArticleReader.MostBytes + 1), Particulars.None)));
        Assert.Equal("readable", Read.Slug(Bytes(page[..ArticleReader.MostBytes])));
    }

    [Fact]
    public void A_language_is_believed_when_it_is_given()
    {
        Assert.Equal("reading/language", Read.Slug(Read.Reader.ReadText(Plain, new Particulars { Language = "fr" })));
        Assert.Equal("fr", Read.Report(new ArticleReader(Read.Words, anyLanguage: true).ReadText(Plain, new Particulars { Language = "fr" })).Language);
        Assert.Equal("en", Read.Text("Ossarn, lundi.", new Particulars { Language = "en" }).Language);
        Assert.Equal("en", Read.Text(Plain, new Particulars { Language = "EN-gb" }).Language);
    }

    [Theory]
    [InlineData("Cuatro guardias murieron en un ataque contra un puesto de aduanas cerca de la ciudad, según el gobernador, que viajó con parte de la tropa para ver a los heridos y a las familias de los muertos en el hospital.", "es")]
    [InlineData("Vier Beamte sind bei einem Angriff auf eine Zollstation in der Nacht getötet worden, wie der Gouverneur am Montag sagte. Die Straße ist gesperrt, und die Armee hat das Dorf mit einer Einheit umstellt, die auf dem Weg war.", "de")]
    [InlineData("Four guards died, the governor said; the song “La vie est dans le pré” was played for them at the gate of the school.", "en")]
    [InlineData("Ossarn 4 Vell 3", "en")]
    public void Small_words_tell_the_language(string text, string language) =>
        Assert.Equal(language, Read.Report(new ArticleReader(Read.Words, anyLanguage: true).ReadText(text, Particulars.None)).Language);

    [Theory]
    [InlineData("https://gazette.invalid/2031/09/19/raid", "2031-09-19")]
    [InlineData("https://gazette.invalid/news/2031-9-3-raid", "2031-09-03")]
    [InlineData("https://gazette.invalid/raid-20310919.html", "2031-09-19")]
    [InlineData("https://gazette.invalid/2031/09/raid", null)]
    [InlineData("https://gazette.invalid/2031/13/19/raid", null)]
    [InlineData("https://gazette.invalid/120310919/", null)]
    public void The_address_may_tell_the_day(string address, string? day)
    {
        var report = Read.Text(Plain, new Particulars { Address = address });
        Assert.Equal(day, report.Published?.ToString("O"));
        Assert.Equal(day is null ? PublishedBasis.Unknown : PublishedBasis.Address, report.PublishedBasis);
    }

    [Fact]
    public void The_day_given_weighs_most_then_the_full_dateline_then_the_address()
    {
        const string Wire = "OSSARN, Sept 18, 2031 (AFP) - " + Plain;
        var address = new Particulars { Address = "https://gazette.invalid/2031/09/19/raid" };
        Assert.Equal((new DateOnly(2031, 9, 18), PublishedBasis.Dateline), Basis(Read.Text(Wire, address)));
        Assert.Equal((new DateOnly(2031, 9, 20), PublishedBasis.Given), Basis(Read.Text(Wire, address with { Published = new DateOnly(2031, 9, 20) })));
        Assert.Equal((new DateOnly(2031, 9, 19), PublishedBasis.Address), Basis(Read.Text(Wire.Replace(", 2031", "", StringComparison.Ordinal), address)));

        static (DateOnly?, PublishedBasis) Basis(Report report) => (report.Published, report.PublishedBasis);
    }

    [Fact]
    public void Ids_name_the_content()
    {
        var report = Read.Text(Plain);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain))), report.TextId.Sha256);
        Assert.Equal(report.Id, Read.Text(Plain).Id);
        var others = new[]
        {
            report, Read.Text(Plain + " "), Read.Text(Plain, new Particulars { Outlet = "A" }), Read.Text(Plain, new Particulars { Address = "A" }),
            Read.Text(Plain, new Particulars { Published = new DateOnly(2031, 9, 19) }), Read.Text(Plain, new Particulars { Outlet = "A", Address = "A" }),
        };
        Assert.Equal(others.Length, others.Select(other => other.Id).Distinct().Count());
        Assert.Equal(2, others.Select(other => other.TextId).Distinct().Count());
    }

    [Theory]
    [InlineData("text/html", "4 < 5, the governor said; the guards at Ossarn were outnumbered by far and fell back.", "reading/no-article")]
    [InlineData("text/plain", "<p>Four guards were killed at Ossarn, the governor said.</p>", "readable")]
    public void The_media_type_decides_between_text_and_html(string type, string content, string slug)
    {
        var outcome = Bytes(Encoding.UTF8.GetBytes(content), type);
        Assert.True(slug == Read.Slug(outcome) || outcome.Match(readable => readable.Report.FromPage, _ => false));
    }
}
