using Xunit;

namespace Attest.Tests.Extraction.Times;

public sealed class TimeValueTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateOnly _said = new(2022, 9, 8);

    [Theory]
    [InlineData("The raid of 14 March 2021 left ruins.", "14 March 2021", "DATE", "2021-03-14")]
    [InlineData("By March 31, 2010 the camp was empty.", "March 31, 2010", "DATE", "2010-03-31")]
    [InlineData("The 2nd of May 2019 was a Thursday.", "May 2019", "DATE", "2019-05")]
    [InlineData("They came on Sunday, 4 September.", "Sunday, 4 September", "DATE", "2022-09-04")]
    [InlineData("They came on November 20.", "November 20", "DATE", "2021-11-20")]
    [InlineData("They came on Monday.", "Monday", "DATE", "2022-09-05")]
    [InlineData("They came on Thursday.", "Thursday", "DATE", "2022-09-08")]
    [InlineData("They came last Thursday.", "last Thursday", "DATE", "2022-09-01")]
    [InlineData("They came late Tuesday.", "late Tuesday", "DATE", "2022-09-06")]
    [InlineData("They came on Tuesday evening.", "Tuesday evening", "TIME", "2022-09-06TEV")]
    [InlineData("The court will sit on Monday.", "Monday", "DATE", "2022-09-12")]
    [InlineData("The court will sit on October 3.", "October 3", "DATE", "2022-10-03")]
    [InlineData("They came yesterday.", "yesterday", "DATE", "2022-09-07")]
    [InlineData("The mill was shelled overnight.", "overnight", "TIME", "2022-09-07TNI")]
    [InlineData("They came last week.", "last week", "DATE", "2022-W35")]
    [InlineData("They came last month.", "last month", "DATE", "2022-08")]
    [InlineData("They came earlier this year.", "earlier this year", "DATE", "2022")]
    [InlineData("They came three days ago.", "three days ago", "DATE", "2022-09-05")]
    [InlineData("They came six years ago.", "six years ago", "DATE", "2016")]
    [InlineData("Forty have died since 2012.", "2012", "DATE", "2012")]
    [InlineData("Forty have died since the start of the year.", "the start of the year", "DATE", "2022")]
    [InlineData("The mill burned in the winter of 2015.", "the winter of 2015", "DATE", "2015-WI")]
    [InlineData("The blast came at 5:40 pm on Tuesday.", "5:40 pm", "TIME", "2022-09-06T17:40")]
    [InlineData("The blast came at 12:10 a.m. local time.", "12:10 a.m. local time", "TIME", "2022-09-08T00:10")]
    [InlineData("They held it for three weeks.", "three weeks", "DURATION", "P3W")]
    [InlineData("They held it for several hours.", "several hours", "DURATION", "PTXH")]
    [InlineData("Many die every year.", "every year", "SET", "P1Y")]
    [InlineData("The market is held every Monday.", "every Monday", "SET", "XXXX-WXX-1")]
    [InlineData("The former mayor wept.", "former", "DATE", "PAST_REF")]
    [InlineData("The 2019 accord is void.", "2019", "DATE", "2019")]
    public void An_expression_is_valued_from_the_day_of_the_report(string text, string words, string type, string value)
    {
        var time = Assert.Single(Extract.Mentions(text, _said).Times, time => time.Text == words);
        Assert.Equal((type, value), (time.Type, time.Value));
    }

    [Theory]
    [InlineData("A 28-year-old teacher was killed.")]
    [InlineData("Tuesdays are market days.")]
    [InlineData("The sun rose and they sat down.")]
    [InlineData("Some 2,015 people fled.")]
    [InlineData("2015 people fled.")]
    [InlineData("The mayor may resign.")]
    public void What_only_looks_like_a_time_is_none(string text) => Assert.Empty(Extract.Mentions(text, _said).Times);

    [Theory]
    [InlineData("They came on Monday.", "XXXX-WXX-1")]
    [InlineData("They came on 3 May.", "XXXX-05-03")]
    [InlineData("They came yesterday.", null)]
    [InlineData("They came two days later.", null)]
    public void Without_a_day_to_count_from_a_value_stays_open(string text, string? value) =>
        Assert.Equal(value, Assert.Single(Extract.Mentions(text).Times).Value);

    [Theory]
    [InlineData("The post fell on 3 February. A truck had come three days earlier.", "three days earlier", "2022-01-31")]
    [InlineData("The post fell on 3 February 2020. The bridge fell the next day.", "the next day", "2020-02-04")]
    [InlineData("The post fell on 3 February 2020. The bridge fell on 9 February.", "9 February", "2020-02-09")]
    [InlineData("The post fell on 28 December 2020. The bridge fell the following week.", "the following week", "2021-W01")]
    [InlineData("The post fell in May 2020. Ten men fell that year.", "that year", "2020")]
    [InlineData("The dam broke two days after the vote of 3 May 2020.", "two days after", "2020-05-05")]
    public void What_is_counted_from_the_telling_follows_the_time_last_named(string text, string words, string value) =>
        Assert.Equal(value, Assert.Single(Extract.Mentions(text, _said).Times, time => time.Text == words).Value);

    [Fact]
    public void A_history_without_a_day_carries_its_year_along()
    {
        var times = Extract.Mentions("War came in April 1911. On May 2 the port fell. On June 9 the mint fell. In 1950 a plaque was set. By then all had gone. Nobody in the whole of the old town, it is said by those who still live in it, remembers who set it there, nor who paid for it, nor why it was left to rust. On July 1 the fort fell.").Times;
        Assert.Equal(["1911-04", "1911-05-02", "1911-06-09", "1950", "1911-07-01"], times.Select(time => time.Value));
    }

    [Fact]
    public void An_incident_without_a_day_says_so_in_the_words_of_the_report()
    {
        var date = Extract.From("Gunmen killed five farmers near the mill on Tuesday.").Incidents[0].Date;
        Assert.Null(date.Start);
        Assert.Equal("\"Tuesday\", unresolved: the day of the report is not known", date.Basis);
    }

    [Fact]
    public void Nothing_that_is_to_come_dates_an_incident()
    {
        var incidents = Extract.From("Gunmen killed five farmers near the mill. The funerals of the five farmers would take place on Friday.", _said).Incidents;
        Assert.DoesNotContain(incidents, incident => incident.Date.Start > _said);
    }

    [Fact]
    public void A_report_is_dated_by_a_day_it_counts_and_names()
    {
        var account = Extract.From("Tuesday's attack killed five guards at the mill, the governor said Thursday. The attack came a day after the junta marked a year since the creation of the Alliance of Sahel States.");
        Assert.Equal(new DateOnly(2024, 9, 19), account.Dated);
        Assert.Equal(new DateOnly(2024, 9, 17), account.Incidents[0].Date.Start);
        Assert.Contains(account.Notes, note => note.Slug == "reading/date-inferred" && note.Detail.Contains("2023-09-16", StringComparison.Ordinal));
    }

    [Fact]
    public void A_counted_day_that_no_weekday_names_dates_no_report()
    {
        var account = Extract.From("Saturday's attack killed five guards at the mill, the governor said Thursday. The attack came a day after the junta marked a year since the creation of the Alliance of Sahel States.");
        Assert.Null(account.Dated);
    }

    [Fact]
    public void A_report_that_is_dated_is_not_dated_again() =>
        Assert.Null(Extract.From("Tuesday's attack came a day after a year since the creation of the Alliance of Sahel States, police said Thursday.", _said).Dated);
}
