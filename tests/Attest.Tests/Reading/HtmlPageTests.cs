using System.Diagnostics;
using Attest.Facts;
using Xunit;

namespace Attest.Tests.Reading;

public sealed class HtmlPageTests
{
    private const string First = "<p>Four guards were killed when gunmen on motorcycles attacked a customs post near Ossarn before dawn, the governor said.</p>";
    private const string Second = "<p>A convoy that set out from Port Vell to bring help was turned back by floods on the coast road, drivers said on Monday.</p>";
    private const string Body = First + Second;

    private static Report Page(string head, string body = Body, Particulars? particulars = null) => Read.Html($"<html><head>{head}</head><body><article>{body}</article></body></html>", particulars);

    [Theory]
    [InlineData("<title>Four dead near Ossarn | Harbour Gazette</title>", "", "Four dead near Ossarn")]
    [InlineData("<title>Four dead near Ossarn - Harbour Gazette</title>", "", "Four dead near Ossarn")]
    [InlineData("<title>Harbour Gazette - Four dead near Ossarn</title><meta property=og:site_name content='Harbour Gazette'>", "", "Four dead near Ossarn")]
    [InlineData("<title>Ossarn - what is known - Harbour Gazette</title><meta property=og:site_name content='Harbour Gazette'>", "", "Ossarn - what is known")]
    [InlineData("<title>x</title><meta property=og:title content='Four dead &amp;amp; two hurt near Ossarn'>", "", "Four dead & two hurt near Ossarn")]
    [InlineData("<title>Four dead near Ossarn | Harbour Gazette</title>", "<h1>Four dead near Ossarn</h1>", "Four dead near Ossarn")]
    [InlineData("", "<h1>Four dead near Ossarn</h1>", "Four dead near Ossarn")]
    [InlineData("", "", null)]
    public void The_headline_is_told_without_the_sites_name(string head, string before, string? title) => Assert.Equal(title, Page(head, before + Body).Title);

    [Theory]
    [InlineData("<meta property=article:published_time content='2031-09-19T23:40:00+02:00'><meta name=date content=2031-01-01>", "2031-09-19")]
    [InlineData("<meta property=article:modified_time content=2031-09-25><meta name=pubdate content=2031-09-19>", "2031-09-19")]
    [InlineData("<script type=application/ld+json>{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"dateModified\":\"2031-09-25\",\"datePublished\":\"2031-09-19T01:00:00Z\"}]}</script>", "2031-09-19")]
    [InlineData("<script type=application/ld+json>{ broken</script><meta name=date content='19 September 2031'>", "2031-09-19")]
    [InlineData("<meta property=article:modified_time content=2031-09-25>", "2031-09-25")]
    public void The_day_of_publication_comes_from_metadata(string head, string day)
    {
        var report = Page(head);
        Assert.Equal((day, PublishedBasis.Metadata), (report.Published?.ToString("O"), report.PublishedBasis));
    }

    [Theory]
    [InlineData("<time datetime=2031-09-19>Friday</time>", "2031-09-19", PublishedBasis.Metadata)]
    [InlineData("<time datetime=2031-09-25 class=updated>Thursday</time><time datetime=2031-09-19 class=published>Friday</time>", "2031-09-19", PublishedBasis.Metadata)]
    [InlineData("<p class=date>19. September 2031</p>", "2031-09-19", PublishedBasis.Metadata)]
    [InlineData("<p><b>Ossarn, September 19th, 2031</b></p>", "2031-09-19", PublishedBasis.Inferred)]
    [InlineData("", null, PublishedBasis.Unknown)]
    public void Elements_tell_the_day_where_metadata_does_not(string element, string? day, PublishedBasis basis)
    {
        var report = Page("", element + Body);
        Assert.Equal((day, basis), (report.Published?.ToString("O"), report.PublishedBasis));
    }

    [Fact]
    public void The_address_weighs_more_than_what_is_only_seen_and_less_than_metadata()
    {
        var address = new Particulars { Address = "https://gazette.invalid/2031/09/18/raid" };
        Assert.Equal(PublishedBasis.Address, Page("", "<p><b>19 September 2031</b></p>" + Body, address).PublishedBasis);
        Assert.Equal(new DateOnly(2031, 9, 19), Page("<meta name=date content=2031-09-19>", Body, address).Published);
        Assert.Equal(new DateOnly(2031, 9, 17), Page("<meta name=date content=2031-09-19>", Body, address with { Published = new DateOnly(2031, 9, 17) }).Published);
    }

    [Theory]
    [InlineData("<meta name=author content='Ilse Maran'>", "", new[] { "Ilse Maran" }, null)]
    [InlineData("<meta name=author content='Ilse Maran, Tor Vell'>", "", new[] { "Ilse Maran", "Tor Vell" }, null)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ilse Maran\"}}</script>", "", new[] { "Ilse Maran" }, null)]
    [InlineData("", "<p class=byline>By Ilse Maran, Reuters</p>", new[] { "Ilse Maran" }, "Reuters")]
    [InlineData("<meta name=author content='AFP'>", "", new string[0], "AFP")]
    [InlineData("<meta property=article:author content='https://gazette.invalid/u/7'>", "", new string[0], null)]
    public void Writers_and_agency_come_from_the_byline(string head, string before, string[] authors, string? agency)
    {
        var report = Page(head, before + Body);
        Assert.Equal(authors, report.Authors);
        Assert.Equal(agency, report.Agency);
    }

    [Theory]
    [InlineData("<nav><p>Home, world, harbour, sport, weather, letters, and all that stands in a menu</p></nav>")]
    [InlineData("<div class='newsletter-signup'><p>Subscribe to our newsletter and read the news of the harbour every morning.</p></div>")]
    [InlineData("<figure><figcaption>The customs post at Ossarn, seen from the road in May, before the floods came.</figcaption></figure>")]
    [InlineData("<ul class=related><li><a href=a>Floods reach Port Vell</a></li><li><a href=b>Customs house reopens</a></li></ul>")]
    [InlineData("<section id=comments><p>I drive along that road every week, and what the governor says is not so, believe me.</p></section>")]
    [InlineData("<div class='cookie-consent'><p>We ask you to agree that we measure how our pages are read, also by others.</p></div>")]
    [InlineData("<p>Read more: <a href=c>Army says that it has lost 12 men</a></p>")]
    [InlineData("<p style='display:none'>This line is not shown to anybody who reads the page.</p>")]
    [InlineData("<div class=share><a href=x>Share on Facebook</a> <a href=y>Tweet</a></div>")]
    [InlineData("<noscript><p>Please enable JavaScript to see this page as it was meant to be seen.</p></noscript>")]
    public void What_stands_around_the_article_is_left_out(string box)
    {
        var text = Page("", First + box + Second).Text;
        Assert.Equal(Page("").Text, text);
    }

    [Fact]
    public void Paragraphs_stand_apart_by_an_empty_line_and_blanks_are_joined()
    {
        var report = Page("", "<p>Four   guards\n were <b>killed</b> near&nbsp;Ossarn,<br>the gov&shy;ernor said on Monday after a visit to the post.</p>" + Second);
        Assert.StartsWith("Four guards were killed near Ossarn,\nthe governor said on Monday after a visit to the post.\n\nA convoy", report.Text, StringComparison.Ordinal);
        Assert.True(report.FromPage);
    }

    [Fact]
    public void A_quoted_message_is_part_of_the_article()
    {
        const string Message = "<blockquote class='embedded-tweet social'><p>We have left Ossarn. Eleven of ours are missing. Pray for us.</p></blockquote>";
        Assert.Contains("Eleven of ours are missing", Page("", First + Message + Second).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_only_linked_data_holds_is_read()
    {
        var body = string.Concat(Enumerable.Repeat("Four guards were killed at a customs post near Ossarn, the governor said. ", 6)).Trim();
        var report = Read.Html($"<html><body><div id=app></div><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":\"{body}\"}}</script></body></html>");
        Assert.Equal(body, report.Text);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div><p>x")]
    [InlineData("<b><p>x")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<h1><div>")]
    [InlineData("<a><b></a>")]
    [InlineData("<!--")]
    [InlineData("<a b='")]
    [InlineData("</p>")]
    [InlineData("<script type=application/ld+json>[")]
    [InlineData("<svg><g>")]
    [InlineData("<dl><dd>")]
    public void Nesting_of_any_depth_is_read_on_a_small_stack_in_bounded_time(string markup)
    {
        var html = string.Concat(Enumerable.Repeat(markup, 100_000)) + Body;
        string? slug = null;
        var clock = Stopwatch.StartNew();
        var thread = new Thread(() => slug = Read.Slug(Read.Reader.ReadHtml(html, Particulars.None)), 256 * 1024);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(60)), "a hundred thousand tags took more than a minute");
        Assert.NotNull(slug);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void An_article_beneath_a_hundred_thousand_boxes_is_found() =>
        Assert.Contains("A convoy that set out", Read.Html(string.Concat(Enumerable.Repeat("<div>", 100_000)) + Body).Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_cut_in_the_middle_gives_what_it_has() =>
        Assert.Contains("Four guards were killed", Read.Html("<html><body><article>" + First + "<p class=\"text").Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_of_many_megabytes_is_read()
    {
        var html = "<html><body><article>" + string.Concat(Enumerable.Repeat(Body, 20_000)) + "</article></body></html>";
        Assert.True(Read.Html(html).Text.Length > 4_000_000);
    }
}
