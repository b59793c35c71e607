using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;
using NodaTime.Text;

namespace Directives.Sdk.Tests.Tracking;

public class DeadlineStateTests
{
    // Issued on Tuesday 05/01/2021; Tết of 2021 is off from 10/02 to 16/02.
    [Theory]
    [InlineData("2021-Q1", "2021-01-08", "in-time", 0, "2021-03-31")]
    [InlineData("2021-Q1", "2021-03-24", "due-soon", 0, "2021-03-31")]
    [InlineData("2021-Q1", "2021-03-31", "due-soon", 0, "2021-03-31")]
    [InlineData("2021-Q1", "2021-04-01", "overdue", 1, "2021-03-31")]
    [InlineData("2021-01-08T17:00", "2021-01-08", "overdue", 0, "2021-01-08")]
    [InlineData("before:2021-02-17", "2021-02-08", "due-soon", 0, "2021-02-16")]
    [InlineData("issued+P5WD", "2021-01-13", "overdue", 1, "2021-01-12")]
    [InlineData("received+P7D", "2021-01-08", "no-deadline", 0, "event-unknown")]
    [InlineData("unspecified", "2021-01-08", "no-deadline", 0, "open")]
    [InlineData("term:2021/2026", "2027-01-08", "no-deadline", 0, "open")]
    [InlineData("ongoing", "2021-01-08", "ongoing", 0, "open")]
    [InlineData("before:RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "2021-01-24", "due-soon", 0, "2021-01-24")]
    [InlineData("before:RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "2021-01-25", "in-time", 0, "2021-02-24")]
    [InlineData("RRULE:FREQ=MONTHLY;INTERVAL=3", "2021-04-01", "in-time", 0, "2021-06-30")]
    [InlineData("RRULE:FREQ=WEEKLY", "2021-01-09", "due-soon", 0, "2021-01-15")] // Saturday: this week's is over
    [InlineData("RRULE:FREQ=DAILY", "2020-01-01", "in-time", 0, "2021-01-05")] // before it was issued
    [InlineData("2300", "2021-01-08", "in-time", 0, "2300-12-31")]
    public void A_deadline_alone_has_its_state(string form, string asOf, string condition, int daysLate, string dueOrMissing)
    {
        var state = DeadlineState.Of(DeadlinePattern.Full.Parse(form).Value, DeadlineContext.For(PartialDatePattern.Parse("2021-01-05").Value), LocalDatePattern.Iso.Parse(asOf).Value);

        (TaskConditionPattern.Format(state.Condition), state.DaysLate).Should().Be((condition, daysLate));
        (state.Due is { } due ? LocalDatePattern.Iso.Format(due.Day) : state.Missing).Should().Be(dueOrMissing);
        (state.Occurrence is not null).Should().Be(form.Contains("RRULE", StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_issue_day_leaves_a_term_open() =>
        DeadlineState.Of(DeadlinePattern.Full.Parse("issued+P5WD").Value, DeadlineContext.For(PartialDatePattern.Parse("2021-01").Value), new LocalDate(2021, 2, 1)).Missing.Should().Be("issue-day-unknown");

    [Fact]
    public void The_policy_moves_the_bounds()
    {
        var deadline = DeadlinePattern.Full.Parse("2021-03-31").Value;

        DeadlineState.Of(deadline, new DeadlineContext(), new LocalDate(2021, 4, 1), new OverduePolicy { GraceDays = 1 }).Condition.Should().Be(TaskCondition.DueSoon);
        DeadlineState.Of(deadline, new DeadlineContext(), new LocalDate(2021, 3, 25), new OverduePolicy { DueSoonWorkingDays = 2 }).Condition.Should().Be(TaskCondition.InTime);
        DeadlineState.Of(deadline, new DeadlineContext(), new LocalDate(2021, 4, 5)).WorkingDaysLate.Should().Be(3);
    }
}
