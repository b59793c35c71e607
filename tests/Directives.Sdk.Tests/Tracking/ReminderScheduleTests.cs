using Directives.Sdk.Tracking;

namespace Directives.Sdk.Tests.Tracking;

public class ReminderScheduleTests
{
    public static TheoryData<string, string, string, string> Reminders()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in TestTable.Read("tracking/reminders.tsv").Rows)
            data.Add(row["due"], row["day"], row["events"], row["expected"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Reminders))]
    public void A_unit_is_reminded_on_the_days_of_the_policy(string due, string day, string events, string expected)
    {
        var view = View(TrackingCase.History(TrackingCase.Task(due) with { Leader = "L" }, events));

        var groups = ReminderSchedule.On(view, TestTable.Date(day));

        if (expected == "-")
        {
            groups.Should().BeEmpty();
            return;
        }

        var reminder = groups.Should().ContainSingle().Which.Reminders.Should().ContainSingle().Which;
        FormattableString.Invariant($"{reminder.Step!.WorkingDays} {reminder.Recipient.ToString().ToLowerInvariant()}").Should().Be(expected);
        (groups[0].Unit, groups[0].Recipient, reminder.Leader, reminder.Assignment.Task).Should().Be(("a", reminder.Recipient, "L", "n#1"));
    }

    [Fact]
    public void Reminders_are_grouped_by_unit_and_the_longest_due_comes_first()
    {
        var view = View(
            TrackingCase.History(TrackingCase.Task("2021-01-04", "b", "n#1"), ""),
            TrackingCase.History(TrackingCase.Task("2020-12-25", "b", "n#2"), ""),
            TrackingCase.History(TrackingCase.Task("2021-01-04", "a", "n#3"), ""),
            TrackingCase.History(TrackingCase.Task("unspecified", "a", "n#4"), ""));

        var groups = ReminderSchedule.On(view, new LocalDate(2021, 1, 4));

        groups.Select(group => (group.Unit, group.Recipient, string.Join(' ', group.Reminders.Select(reminder => reminder.Assignment.Task)))).Should().Equal(
            ("a", ReminderRecipient.Unit, "n#3"), ("b", ReminderRecipient.Leader, "n#2 n#1"));
    }

    // Given on Monday 02/03/2020, to be followed up after 30 days, on 01/04; ten working days later is 16/04, as Giỗ Tổ, 02/04, is off. Reported on 13/03: 30 days later is a Sunday. A continuous
    // task is to be reported on by each 25th; 25/04 is a Saturday, the next working day 27/04.
    [Theory]
    [InlineData("unspecified", "", "2020-03-31", false)]
    [InlineData("unspecified", "", "2020-04-01", true)]
    [InlineData("unspecified", "", "2020-04-03", false)]
    [InlineData("unspecified", "", "2020-04-16", true)]
    [InlineData("unspecified", "progress-reported on=2020-03-13", "2020-04-01", false)]
    [InlineData("unspecified", "progress-reported on=2020-03-13", "2020-04-12", false)]
    [InlineData("unspecified", "progress-reported on=2020-03-13", "2020-04-13", true)]
    [InlineData("ongoing", "", "2020-03-25", true)]
    [InlineData("ongoing", "", "2020-04-27", true)]
    [InlineData("ongoing", "", "2020-05-25", true)]
    [InlineData("ongoing", "", "2020-06-25", true)]
    [InlineData("ongoing", "progress-reported on=2020-05-26", "2020-06-09", false)]
    [InlineData("ongoing", "suspended on=2020-03-20", "2020-03-25", false)]
    public void A_report_is_asked_for_when_it_is_due(string deadline, string events, string day, bool isReminded)
    {
        var view = View(TrackingCase.History(TrackingCase.Task(deadline), events));

        ReminderSchedule.On(view, TestTable.Date(day)).Count.Should().Be(isReminded ? 1 : 0);
        ReminderSchedule.On(view, TestTable.Date(day), new ReminderPolicy { FollowUps = false }).Should().BeEmpty();
    }

    [Fact]
    public void Without_repetition_the_last_step_is_the_last_reminder()
    {
        var view = View(TrackingCase.History(TrackingCase.Task("2020-12-31"), ""));

        ReminderSchedule.On(view, new LocalDate(2021, 2, 5), new ReminderPolicy { RepeatWorkingDays = 0 }).Should().BeEmpty();
        ReminderSchedule.On(view, new LocalDate(2021, 2, 5), new ReminderPolicy { Steps = [new(-1)] }).Should().BeEmpty();
        ReminderSchedule.On(view, new LocalDate(2020, 12, 30), new ReminderPolicy { Steps = [new(-1)] }).Should().ContainSingle();
        FluentActions.Invoking(() => new ReminderPolicy { RepeatWorkingDays = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static RegisterView View(params TaskHistory[] histories) =>
        TaskRegister.Empty.With(histories).Value.AsKnownOn(new LocalDate(2021, 12, 31), new LocalDate(2021, 12, 31));

    [Theory]
    [InlineData("2020-12-31")]
    [InlineData("unspecified")]
    public void Nobody_is_reminded_of_what_is_handed_in_whichever_day_counts(string deadline)
    {
        var day = new LocalDate(2021, 1, 4);
        var register = TaskRegister.Empty.With([TrackingCase.History(TrackingCase.Task(deadline), "progress-reported on=2020-12-05 / submitted on=2020-12-20")]).Value;

        ReminderSchedule.On(register.AsKnownOn(day, day, TrackingCase.Rules("CompletionDay=Accepted")), day).Should().BeEmpty();
    }
}
