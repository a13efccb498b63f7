using Attest.Facts;
using Xunit;

namespace Attest.Tests.Extraction.Times;

public sealed class TimeValueTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateOnly _said = new(2022, 9, 8);

    [Theory]
    [InlineData("The raid of 14 March 2021 left ruins.", "14 March 2021", "DATE", "2021-03-14")]
    [InlineData("By March 31, 2010 the camp was empty.", "March 31, 2010", "DATE", "2010-03-31")]
    [InlineData("The 2nd of May 2019 was a Thursday.", "The 2nd of May 2019", "DATE", "2019-05-02")]
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
    [InlineData("The blast came at 5:40 pm on Tuesday.", "5:40 pm on Tuesday", "TIME", "2022-09-06T17:40")]
    [InlineData("The blast came at 12:10 a.m. local time.", "12:10 a.m. local time", "TIME", "2022-09-08T00:10")]
    [InlineData("They held it for three weeks.", "three weeks", "DURATION", "P3W")]
    [InlineData("They held it for several hours.", "several hours", "DURATION", "PTXH")]
    [InlineData("Many die every year.", "every year", "SET", "P1Y")]
    [InlineData("The market is held every Monday.", "every Monday", "SET", "XXXX-WXX-1")]
    [InlineData("The former mayor wept.", "former", "DATE", "PAST_REF")]
    [InlineData("Raids have grown in recent weeks.", "recent weeks", "DATE", "PAST_REF")]
    [InlineData("Few dare to travel these days.", "these days", "DATE", "PRESENT_REF")]
    [InlineData("They may return in the near future.", "the near future", "DATE", "FUTURE_REF")]
    [InlineData("A shepherd had warned them weeks ago.", "weeks ago", "DATE", "PAST_REF")]
    [InlineData("The blast came at 5:30 a.m. GMT.", "5:30 a.m. GMT", "TIME", "2022-09-08T05:30Z")]
    [InlineData("The blast came at 0900 UTC.", "0900 UTC", "TIME", "2022-09-08T09:00Z")]
    [InlineData("The blast came at 17h45.", "17h45", "TIME", "2022-09-08T17:45")]
    [InlineData("The blast came at 4 in the afternoon.", "4 in the afternoon", "TIME", "2022-09-08T16:00")]
    [InlineData("The blast came at 9:15 p.m. EST on Monday.", "9:15 p.m. EST on Monday", "TIME", "2022-09-05T21:15")]
    [InlineData("The blast came at 6 am yesterday.", "6 am yesterday", "TIME", "2022-09-07T06:00")]
    [InlineData("The mill was shelled in the night from Monday to Tuesday.", "the night from Monday to Tuesday", "TIME", "2022-09-05TNI")]
    [InlineData("The mill was shelled overnight Sunday.", "overnight Sunday", "TIME", "2022-09-04TNI")]
    [InlineData("The mill was shelled on the evening of May 3.", "the evening of May 3", "TIME", "2022-05-03TEV")]
    [InlineData("The mill was shelled at noon Tuesday.", "noon Tuesday", "TIME", "2022-09-06T12:00")]
    [InlineData("Shots fell on the eve of the vote of 3 May 2020.", "the eve of", "DATE", "2020-05-02")]
    [InlineData("The toll rose by the end of the year.", "the end of the year", "DATE", "2022")]
    [InlineData("It was the second half of 2008 that hurt.", "the second half of 2008", "DATE", "2008-H2")]
    [InlineData("The wall is of the 19th century.", "the 19th century", "DATE", "18")]
    [InlineData("The wall fell in April 480 BC.", "April 480 BC", "DATE", "BC0480-04")]
    [InlineData("The wall fell in the nineties.", "the nineties", "DATE", "199")]
    [InlineData("The mill was shelled at noon today.", "noon today", "TIME", "2022-09-08T12:00")]
    [InlineData("Wages fell in fiscal 2019.", "fiscal 2019", "DATE", "2019")]
    [InlineData("They came on Christmas Eve.", "Christmas Eve", "DATE", "2021-12-24")]
    [InlineData("They came on New Year's Day 2020.", "New Year's Day 2020", "DATE", "2020-01-01")]
    [InlineData("They came last October 23.", "last October 23", "DATE", "2021-10-23")]
    [InlineData("The camp costs three million a year because of the guards.", "a year", "SET", "P1Y")]
    [InlineData("Guns were heard on 6-7 February.", "6", "DATE", "2022-02-06")]
    [InlineData("Guns were heard from May to August 1950.", "May", "DATE", "1950-05")]
    [InlineData("In its 1987 raid the band took the mill.", "1987", "DATE", "1987")]
    [InlineData("Sales fell in the second quarter from a year earlier.", "a year earlier", "DATE", "2021-Q2")]
    [InlineData("The 2019 accord is void.", "2019", "DATE", "2019")]
    [InlineData("The post fell on 3.9.2022.", "3.9.2022", "DATE", "2022-09-03")]
    [InlineData("The post fell on 03.04.2022, a Sunday.", "03.04.2022", "DATE", "2022-04-03")]
    [InlineData("The post fell on 14.8., the mayor said.", "14.8.", "DATE", "2022-08-14")]
    [InlineData("The post fell on 14.8. at dawn.", "14.8.", "DATE", "2022-08-14")]
    [InlineData("The post fell on 17-Aug-2022.", "17-Aug-2022", "DATE", "2022-08-17")]
    [InlineData("The post fell on 2022/08/17.", "2022/08/17", "DATE", "2022-08-17")]
    [InlineData("The post fell the day before yesterday.", "the day before yesterday", "DATE", "2022-09-06")]
    [InlineData("The council meets the day after tomorrow.", "the day after tomorrow", "DATE", "2022-09-10")]
    [InlineData("The post fell on the first Friday of September.", "the first Friday of September", "DATE", "2022-09-02")]
    [InlineData("The post fell on the last Sunday of August 2021.", "the last Sunday of August 2021", "DATE", "2021-08-29")]
    [InlineData("The post fell last Tuesday week.", "last Tuesday week", "DATE", "2022-08-30")]
    [InlineData("The post fell three weeks ago on Sunday.", "three weeks ago on Sunday", "DATE", "2022-08-14")]
    [InlineData("The post fell on Tuesday of last week.", "Tuesday of last week", "DATE", "2022-08-30")]
    [InlineData("The council meets Friday week.", "Friday week", "DATE", "2022-09-16")]
    [InlineData("The post fell two weeks ago today.", "two weeks ago today", "DATE", "2022-08-25")]
    [InlineData("The post fell a year ago to the day.", "a year ago to the day", "DATE", "2021-09-08")]
    [InlineData("The post fell a fortnight ago.", "a fortnight ago", "DATE", "2022-W34")]
    [InlineData("The post fell on the 28th of last month.", "the 28th of last month", "DATE", "2022-08-28")]
    [InlineData("The post fell in the last days of July.", "the last days of July", "DATE", "2022-07")]
    [InlineData("The post fell on the night of 3-4 September.", "the night of 3-4 September", "TIME", "2022-09-03TNI")]
    [InlineData("The post fell in the small hours of Monday.", "the small hours of Monday", "TIME", "2022-09-05TMO")]
    [InlineData("The blast came at 2.30 pm on Sunday.", "2.30 pm on Sunday", "TIME", "2022-09-04T14:30")]
    [InlineData("The blast came at half past five in the morning.", "half past five in the morning", "TIME", "2022-09-08T05:30")]
    [InlineData("The blast came at a quarter to six on Monday evening.", "a quarter to six on Monday evening", "TIME", "2022-09-05T17:45")]
    [InlineData("The convoy was attacked on 12 September.", "12 September", "DATE", "2021-09-12")]
    [InlineData("The convoy will leave on 12 September.", "12 September", "DATE", "2022-09-12")]
    [InlineData("The convoy was to leave on 12 September.", "12 September", "DATE", "2022-09-12")]
    [InlineData("The vote was put off until 12 September.", "12 September", "DATE", "2022-09-12")]
    [InlineData("The camp was closed on Sunday 7 November.", "Sunday 7 November", "DATE", "2021-11-07")]
    [InlineData("The bridge fell on 29 February.", "29 February", "DATE", "2020-02-29")]
    [InlineData("The attack on 31 August killed four.", "31 August", "DATE", "2022-08-31")]
    [InlineData("The attack on 31 June killed four.", "31 June", "DATE", "2022-06")]
    [InlineData("\"Le pont est tombé le premier vendredi de juillet\", he said.", "le premier vendredi de juillet", "DATE", "2022-07-01")]
    [InlineData("The court is to sit on Monday.", "Monday", "DATE", "2022-09-12")]
    [InlineData("The court was to sit on Monday.", "Monday", "DATE", "2022-09-12")]
    [InlineData("The accord, signed in July 2020, will be renewed on March 12.", "March 12", "DATE", "2023-03-12")]
    [InlineData("Killings fell in this year's second quarter.", "this year's second quarter", "DATE", "2022-Q2")]
    [InlineData("Killings fell in the third quarter from the 2020 period.", "the 2020 period", "DATE", "2020-Q3")]
    [InlineData("Fighting may spread in the weeks ahead.", "the weeks ahead", "DURATION", "PXW")]
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
    [InlineData("The long march ended.")]
    [InlineData("More than a quarter of the town burned.")]
    [InlineData("They had room for a 6-year-old boy.")]
    [InlineData("Men of the 23rd Brigade held the bridge.")]
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
    [InlineData("The post fell on 3 May 2020. A truck had come two days before the attack.", "two days before", "2020-05-01")]
    [InlineData("The post fell on 3 May 2020. A truck had come the day before.", "the day before", "2020-05-02")]
    [InlineData("The post fell on Sunday, 3 May 2020. The bridge fell the following Tuesday.", "the following Tuesday", "2020-05-05")]
    [InlineData("The post fell on Sunday, 3 May 2020. The bridge fell on the 23rd, after a siege.", "the 23rd", "2020-05-23")]
    [InlineData("The post fell in May 2020. The bridge fell on June 3 of that year.", "June 3 of that year", "2020-06-03")]
    [InlineData("The post fell on 3 May 2020. The bridge fell the next morning.", "the next morning", "2020-05-04TMO")]
    public void What_is_counted_from_the_telling_follows_the_time_last_named(string text, string words, string value) =>
        Assert.Equal(value, Assert.Single(Extract.Mentions(text, _said).Times, time => time.Text == words).Value);

    [Fact]
    public void A_history_without_a_day_carries_its_year_along()
    {
        var times = Extract.Mentions("War came in April 1911. On May 2 the port fell. On June 9 the mint fell. In 1950 a plaque was set. By then all had gone. Nobody in the whole of the old town, it is said by those who still live in it, remembers who set it there, nor who paid for it, nor why it was left to rust. On July 1 the fort fell.").Times;
        Assert.Equal(["1911-04", "1911-05-02", "1911-06-09", "1950", "1911-07-01"], times.Select(time => time.Value));
    }

    [Theory]
    [InlineData("The court opened on Friday.", "Friday", "2022-09-02")]
    [InlineData("The court will open on Friday.", "Friday", "2022-09-09")]
    [InlineData("On Friday the court will open.", "Friday", "2022-09-09")]
    [InlineData("On Friday, the court opened.", "Friday", "2022-09-02")]
    [InlineData("The court is expected to be opened on Friday.", "Friday", "2022-09-09")]
    [InlineData("The plan was told to guards who fled on Friday.", "Friday", "2022-09-02")]
    [InlineData("The fine is payable December 15.", "December 15", "2022-12-15")]
    [InlineData("The guards fled on December 15.", "December 15", "2021-12-15")]
    public void A_bare_day_lies_where_the_verb_of_its_clause_puts_it(string text, string words, string value) =>
        Assert.Equal(value, Assert.Single(Extract.Mentions(text, _said).Times, time => time.Text == words).Value);

    [Theory]
    [InlineData("They came on 17/02/2022.", "2022-02-17")]
    [InlineData("They came on 02/17/2022.", "2022-02-17")]
    [InlineData("They came on 05-05-2022.", "2022-05-05")]
    [InlineData("They came on 03/02/2022. The bridge fell on 17/02/2022.", "2022-02-03")]
    [InlineData("They came on 03/02/2022. The bridge fell on 02/17/2022.", "2022-03-02")]
    [InlineData("They came on 03/02/2022. The bridge fell on 17 February.", "2022-02-03")]
    [InlineData("They came on 03/02/2022. The bridge fell on February 17.", "2022-03-02")]
    [InlineData("They came on 09/12/2021. The bridge fell on 07/10/2022.", "2021-09-12")]
    [InlineData("They came on 03/02/2022.", "2022-XX-XX")]
    public void A_date_in_numbers_takes_the_order_the_text_tells(string text, string value) =>
        Assert.Equal(value, Extract.Mentions(text, _said).Times[0].Value);

    [Fact]
    public void What_happened_minutes_ago_happened_on_the_day_of_the_report() =>
        Assert.Equal(_said, Extract.From("Two bombs exploded a few minutes ago near the mill, killing five farmers.", _said).Incidents[0].Date.Start);

    [Fact]
    public void A_date_whose_numbers_nothing_orders_stays_two_days()
    {
        var date = Extract.From("Gunmen killed five farmers near the mill on 03/02/2022.", _said).Incidents[0].Date;
        Assert.Equal((new DateOnly(2022, 2, 3), new DateOnly(2022, 3, 2)), (date.Start, date.End));
        Assert.Equal("\"03/02/2022\", ambiguous: 2022-02-03 or 2022-03-02", date.Basis);
    }

    [Theory]
    [InlineData("Gunmen killed five farmers on Tuesday at 5:30 a.m. GMT.", DatePrecision.Hour, "Tuesday before 2022-09-08, \"5:30 a.m. GMT\"")]
    [InlineData("Gunmen killed five farmers at 05:00 local time on Tuesday.", DatePrecision.Hour, "05:00 local time on Tuesday before 2022-09-08")]
    [InlineData("Gunmen killed five farmers on Tuesday, police said at 5 pm.", DatePrecision.Day, "Tuesday before 2022-09-08")]
    [InlineData("Gunmen killed five farmers at dawn on Tuesday.", DatePrecision.Day, "Tuesday before 2022-09-08")]
    public void An_incident_is_known_to_the_hour_where_its_own_time_says_so(string text, DatePrecision precision, string basis)
    {
        var date = Extract.From(text, _said).Incidents[0].Date;
        Assert.Equal((new DateOnly(2022, 9, 6), precision, basis), (date.Start, date.Precision, date.Basis));
    }

    [Theory]
    [InlineData("He wrote: \"Le pont est tombé le 17 septembre 2020.\"", "le 17 septembre 2020", "2020-09-17")]
    [InlineData("He wrote: \"Le pont est tombé mardi 30 août.\"", "mardi 30 août", "2022-08-30")]
    [InlineData("He wrote: \"Le pont est tombé le 3 août dernier.\"", "le 3 août dernier", "2022-08-03")]
    [InlineData("He wrote: \"Le pont est tombé dans la nuit de lundi à mardi.\"", "nuit de lundi à mardi", "2022-09-05TNI")]
    [InlineData("He wrote: \"Le pont est tombé avant-hier.\"", "avant-hier", "2022-09-06")]
    [InlineData("He wrote: \"Le pont est tombé il y a trois jours.\"", "il y a trois jours", "2022-09-05")]
    [InlineData("He wrote: \"Nul n'y va depuis 2012.\"", "2012", "2012")]
    [InlineData("He wrote: \"Le pont est tombé à 5h30 GMT.\"", "5h30 GMT", "2022-09-08T05:30Z")]
    public void French_times_are_read_where_a_report_quotes_them(string text, string words, string value) =>
        Assert.Equal(value, Assert.Single(Extract.Mentions(text, _said).Times, time => time.Text == words).Value);

    [Fact]
    public void A_heading_dates_what_stands_beneath_it()
    {
        var times = Extract.Mentions("The post fell on 5 May 1911. The mint fell on 6 June 1911.\n\n1912\n\nOn July 1 the fort fell.\n\n1913: The end\n\nOn August 2 the mill fell.").Times;
        Assert.Equal(["1911-05-05", "1911-06-06", "1912", "1912-07-01", "1913", "1913-08-02"], times.Select(time => time.Value));
    }

    [Fact]
    public void A_history_that_has_come_to_the_end_of_a_year_goes_on_in_the_next()
    {
        var times = Extract.Mentions("The post fell on 5 December 1911. On January 6 the mint fell.").Times;
        Assert.Equal(["1911-12-05", "1912-01-06"], times.Select(time => time.Value));
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

    [Theory]
    [InlineData("The attack on Monday 6 September 2022 killed four soldiers.", "reading/date-weekday", "2022-09-06", "2022-09-06", DatePrecision.Day)]
    [InlineData("The attack on Friday, 2 September killed four soldiers.", null, "2022-09-02", "2022-09-02", DatePrecision.Day)]
    [InlineData("The attack on Friday, 6 September killed four soldiers.", "reading/date-weekday", "2022-09-06", "2022-09-06", DatePrecision.Day)]
    [InlineData("The attack on 31 June killed four soldiers.", "reading/date-impossible", "2022-06-01", "2022-06-30", DatePrecision.Month)]
    [InlineData("The attack of 30.02.2022 killed four soldiers.", "reading/date-impossible", "2022-02-01", "2022-02-28", DatePrecision.Month)]
    [InlineData("The attack of 03/04/2022 killed four soldiers.", null, "2022-03-04", "2022-04-03", DatePrecision.Month)]
    [InlineData("The attack of 03/06/2022 killed four soldiers.", null, "2022-03-06", "2022-06-03", DatePrecision.Year)]
    public void A_date_is_kept_as_far_as_its_words_go_and_a_slip_is_noted(string text, string? slug, string start, string end, DatePrecision precision)
    {
        var account = Extract.From(text, _said);
        var date = Assert.Single(account.Incidents).Date;
        Assert.Equal((start, end, precision), (date.Start?.ToString("O"), date.End?.ToString("O"), date.Precision));
        Assert.Equal(slug, account.Notes.SingleOrDefault()?.Slug);
    }
}
