using Directives.Cli.Output;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using NodaTime.Text;

namespace Directives.Cli.Tests;

/// <summary>Tình trạng of each case of deadline, at the end of a day.</summary>
public class TaskStateTests
{
    [Theory]
    [InlineData("unspecified", "2021-01-08", "no-deadline", "không xác định thời hạn")]
    [InlineData("term:2021/2026", "2021-01-08", "no-deadline", "không xác định thời hạn")]
    [InlineData("ongoing", "2021-01-08", "ongoing", "thường xuyên")]
    [InlineData("2021-Q1", "2021-01-08", "in-time", "trong hạn")]
    [InlineData("2021-Q1", "2021-03-31", "due-soon", "sắp đến hạn")]
    [InlineData("2021-Q1", "2021-04-01", "overdue", "quá hạn 1 ngày")]
    [InlineData("2021-01-08T17:00", "2021-01-08", "overdue", "quá hạn trong ngày")]
    [InlineData("before:2021-02-17", "2021-02-08", "due-soon", "sắp đến hạn")] // one working day is left before Tết
    [InlineData("issued+P5WD", "2021-01-13", "overdue", "quá hạn 1 ngày")]
    [InlineData("received+P7D", "2021-01-08", "undetermined", "chưa tính được hạn: chưa biết ngày xảy ra sự kiện")]
    [InlineData("before:RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "2021-01-08", "in-time", "trong hạn (kỳ 24/01/2021)")]
    [InlineData("before:RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "2021-01-24", "due-soon", "sắp đến hạn (kỳ 24/01/2021)")]
    [InlineData("before:RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "2021-01-25", "in-time", "trong hạn (kỳ 24/02/2021)")]
    [InlineData("RRULE:FREQ=MONTHLY;INTERVAL=3", "2021-04-01", "in-time", "trong hạn (kỳ 30/06/2021)")]
    [InlineData("RRULE:FREQ=WEEKLY", "2021-01-09", "due-soon", "sắp đến hạn (kỳ 15/01/2021)")] // Saturday: this week's is over
    [InlineData("RRULE:FREQ=MONTHLY;INTERVAL=5", "2021-06-01", "in-time", "trong hạn (kỳ 31/10/2021)")] // counted from January 2021
    [InlineData("RRULE:FREQ=DAILY", "2020-01-01", "in-time", "trong hạn (kỳ 05/01/2021)")] // before it was issued
    [InlineData("2300", "2021-01-08", "in-time", "trong hạn")]
    public void A_deadline_has_its_state(string form, string asOf, string code, string text)
    {
        var context = DeadlineContext.For(PartialDatePattern.Parse("2021-01-05").Value);

        var state = TaskState.Of(DeadlinePattern.Full.Parse(form).Value, context, LocalDatePattern.Iso.Parse(asOf).Value);

        (state.Code, state.Text).Should().Be((code, text));
    }

    [Fact]
    public void A_blank_issue_day_leaves_a_term_undetermined() =>
        TaskState.Of(DeadlinePattern.Full.Parse("issued+P5WD").Value, DeadlineContext.For(PartialDatePattern.Parse("2021-01").Value), new LocalDate(2021, 2, 1))
            .Text.Should().Be("chưa tính được hạn: chưa biết ngày ban hành");
}
