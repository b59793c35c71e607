using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Planning;
using Directives.Sdk.Reading;
using Directives.Sdk.Tests.Tracking;
using Directives.Sdk.Tracking;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class ProgrammeEntriesTests
{
    private static readonly LocalDate s_yearEnd = new(2020, 12, 31);

    // Given on 02/03/2020; as of the end of 2020. A task due in the first quarter of 2020 was unfinished at the ends of four quarters, one due in the fourth at one.
    [Theory]
    [InlineData("2021-05-10", "", "n#1 2021-05-10 task 0")]
    [InlineData("2020-12-10", "", "n#1 2020-12-10 carry-over 1")]
    [InlineData("2020-03-20", "", "n#1 2020-03-20 carry-over 4")]
    [InlineData("2020-12-10", "completed on=2020-12-09", "")]
    [InlineData("2020-12-10", "withdrawn on=2020-12-09", "")]
    [InlineData("2022-01-10", "", "")]
    [InlineData("unspecified", "", "n#1 - task 0")]
    [InlineData("ongoing", "", "")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10", "completed on=2020-06-09 occurrence=2020-06-10", "n#1@2020-12-10 2020-12-10 carry-over 1, n#1@2021-06-10 2021-06-10 recurring 0, n#1@2021-12-10 2021-12-10 recurring 0")]
    public void What_is_open_at_the_years_end_is_planned_for_the_next(string deadline, string events, string expected)
    {
        var register = TaskRegister.Empty.With([TrackingCase.History(TrackingCase.Task(deadline), events)]).Value;

        Text(ProgrammeEntries.FromRegister(register, 2021, s_yearEnd, s_yearEnd)).Should().Be(expected);
    }

    // As of 30/06/2021: what was due on that day is not past due; in May it was, but no quarter has ended since; in March one has, in the fourth quarter of 2020 two.
    [Theory]
    [InlineData("2021-06-30", "n#1 2021-06-30 task 0")]
    [InlineData("2021-05-10", "n#1 2021-05-10 task 0")]
    [InlineData("2021-03-31", "n#1 2021-03-31 carry-over 1")]
    [InlineData("2020-12-10", "n#1 2020-12-10 carry-over 2")]
    public void What_is_overdue_within_the_year_is_carried_over_to_the_quarter_of_the_day(string deadline, string expected)
    {
        var (register, day) = (TaskRegister.Empty.With([TrackingCase.History(TrackingCase.Task(deadline), "")]).Value, new LocalDate(2021, 6, 30));

        var entries = ProgrammeEntries.FromRegister(register, 2021, day, day);
        var item = Plan(entries, null, day).Items.Single();

        Text(entries).Should().Be(expected);
        (item.Quarter, item.Month, item.Target).Should().Be((2, 6, day));
    }

    // As of 30/06/2021, due on 10/05/2021. Handed in by the due day it awaits acceptance in time (the day of submission counts), handed in later it stays overdue. Suspended on 07/05 it stays
    // as it stood then. On 05/05, before the first day of the programme's work, what is handed in is in time too.
    [Theory]
    [InlineData("", null, "past-due")]
    [InlineData("submitted on=2021-05-10", false, "still-in-time")]
    [InlineData("submitted on=2021-05-11", null, "past-due")]
    [InlineData("submitted on=2021-05-07 / returned on=2021-06-01", null, "past-due")]
    [InlineData("suspended on=2021-05-07", false, "still-in-time")]
    public void What_is_past_due_is_what_the_register_counts_as_overdue(string events, bool? isOverdue, string code)
    {
        var (register, day) = (TaskRegister.Empty.With([TrackingCase.History(TrackingCase.Task("2021-05-10"), events)]).Value, new LocalDate(2021, 6, 30));

        var entry = ProgrammeEntries.FromRegister(register, 2021, day, day).Single();
        var programme = Plan([entry], null, day);

        entry.IsOverdue.Should().Be(isOverdue);
        programme.Codes().Where(found => found is "past-due" or "still-in-time").Should().Equal(code);
        programme.Items.Single().Reasons.Select(reason => reason.Code).Should().EndWith(code);
        register.AsKnownOn(day, day).Query(new TaskQuery { Conditions = [TaskCondition.Overdue] }, day).Should().HaveCount(code == "past-due" ? 1 : 0);
    }

    // An hour of the day of planning is over at its end; the next day it is past due by its date.
    [Fact]
    public void What_was_due_at_an_hour_of_the_day_of_planning_is_past_due()
    {
        var (register, day) = (TaskRegister.Empty.With([TrackingCase.History(TrackingCase.Task("2021-05-10T17:00"), "")]).Value, new LocalDate(2021, 5, 10));

        var entry = ProgrammeEntries.FromRegister(register, 2021, day, day).Single();

        (entry.Due, entry.IsOverdue).Should().Be((day, true));
        Plan([entry], null, day).Codes().Should().Contain("past-due");
        Plan([entry], null).Codes().Should().NotContain("past-due", because: "the year is planned as a whole");
    }

    [Fact]
    public void Of_several_leads_the_due_date_of_those_who_are_late_counts()
    {
        var (register, day) = (TaskRegister.Empty.With([TrackingCase.History(TrackingCase.Task("2021-05-10", "a b"), "extension-granted on=2021-05-03 until=2021-06-10 lead=b / submitted on=2021-05-10 lead=a")]).Value, new LocalDate(2021, 6, 30));

        var entry = ProgrammeEntries.FromRegister(register, 2021, day, day).Single();

        (entry.Due, entry.IsOverdue).Should().Be((new LocalDate(2021, 6, 10), null));
    }

    [Fact]
    public void An_entry_of_a_task_is_led_by_whoever_answers_for_it()
    {
        var register = TaskRegister.Empty.With([TrackingCase.History(TrackingCase.Task("2021-05-10", "a b"), "transferred on=2020-05-04 to=quang-ngai/so-noi-vu lead=a")]).Value;

        var entry = ProgrammeEntries.FromRegister(register, 2021, s_yearEnd, s_yearEnd).Should().ContainSingle().Which;

        entry.Lead.Select(party => party.Name).Should().BeEquivalentTo("Sở Nội vụ", "b");
        (entry.Task, entry.Title).Should().Be(("n#1", "làm việc n#1"));
    }

    [Theory]
    [InlineData("báo cáo tổng hợp", "ban hành Quyết định", "báo cáo tổng hợp")]
    [InlineData(null, "ban hành Quyết định", "quyết định")]
    [InlineData(null, "rà soát", null)]
    public void An_entry_has_the_product_of_its_task_else_what_its_words_name(string? product, string action, string? expected)
    {
        var register = TaskRegister.Empty.With([TrackingCase.History(TrackingCase.Task("2021-05-10") with { Action = action, Product = product }, "")]).Value;

        ProgrammeEntries.FromRegister(register, 2021, s_yearEnd, s_yearEnd).Single().Product.Should().Be(expected);
    }

    [Fact]
    public void The_tasks_of_the_seed_notice_are_planned_by_quarter()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "thong-bao-giao-ban-2021-01-04.md"));
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        var programme = Plan(ProgrammeEntries.FromNotice("n", notice, 2021), null);

        programme.Items.Select(item => item.Entry.Task).Should().BeEquivalentTo(notice.Tasks.Where(task => task.Deadline is not Continuous).Select(task => "n#" + task.Id));
        programme.Find("n#4.1")!.Target.Should().Be(new LocalDate(2021, 3, 31), because: "trong quý I/2021");
        programme.Find("n#4.2")!.Target.Should().Be(new LocalDate(2021, 1, 15), because: "giữa tháng 1/2021");
        programme.Items.Should().OnlyContain(item => item.Quarter == 1);
    }

    [Fact]
    public void A_recurring_duty_gives_an_entry_for_each_occurrence()
    {
        var duty = new RecurringDuty("bc", "Báo cáo quý", RecurrenceRule.Parse("RRULE:FREQ=MONTHLY;INTERVAL=3").Value) { Lead = Parties("a"), Product = "báo cáo", Level = ApprovingLevel.Chairman };

        var entries = duty.EntriesIn(2021);

        Text(entries).Should().Be("bc@2021-03-31 2021-03-31 recurring 0, bc@2021-06-30 2021-06-30 recurring 0, bc@2021-09-30 2021-09-30 recurring 0, bc@2021-12-31 2021-12-31 recurring 0");
        entries.Should().OnlyContain(entry => entry.Lead == duty.Lead && entry.Product == "báo cáo" && entry.Level == ApprovingLevel.Chairman && entry.Title == "Báo cáo quý");
    }

    private static string Text(IEnumerable<ProgrammeEntry> entries) => string.Join(", ", entries.Select(entry =>
        FormattableString.Invariant($"{entry.Id} {(entry.Due is { } due ? NodaTime.Text.LocalDatePattern.Iso.Format(due) : "-")} {ItemOriginPattern.Format(entry.Origin)} {entry.CarriedOver}")));
}
