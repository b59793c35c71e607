using System.Globalization;
using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Tracking;

public class TaskHistoryTests
{
    public static TheoryData<string, string, string, string, string, string> States()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in TestTable.Read("tracking/states.tsv").Rows)
            data.Add(row["deadline"], row["events"], row["as of"], row["known on"], row["policy"], row["expected"]);
        return data;
    }

    public static TheoryData<string, string, string, string, string> Appends()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in TestTable.Read("tracking/appends.tsv").Rows)
            data.Add(row["deadline"], row["leads"], row["events"], row["event"], row["code"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_task_stands_on_a_day_as_the_row_says(string deadline, string events, string asOf, string knownOn, string policy, string expected)
    {
        var history = TrackingCase.History(TrackingCase.Task(deadline), events);

        var state = history.StateAsOf(TestTable.Date(asOf), TestTable.Date(knownOn), TrackingCase.Rules(policy));

        var part = state.Assignments.Should().ContainSingle().Which;
        string.Create(CultureInfo.InvariantCulture, $"{TaskConditionPattern.Format(part.Condition)} {part.DaysLate} {part.WorkingDaysLate?.ToString(CultureInfo.InvariantCulture) ?? "-"}")
            .Should().Be(part.Condition == TaskCondition.NotAssigned ? "not-assigned 0 -" : expected);
        state.Condition.Should().Be(part.Condition);
        TaskConditionPattern.Format(state.Condition).Should().Be(expected.Split(' ')[0]);
    }

    [Theory]
    [MemberData(nameof(Appends))]
    public void What_cannot_have_happened_is_refused_with_its_reason(string deadline, string leads, string events, string taskEvent, string code)
    {
        var history = TrackingCase.History(TrackingCase.Task(deadline, leads), events);

        var longer = history.Append(TrackingCase.Event(taskEvent));

        (longer.IsSuccess ? "-" : ResultCode.Of(longer)).Should().Be(code);
        if (longer.IsSuccess)
        {
            longer.Value.Events.Should().HaveCount(history.Events.Count + 1);
            return;
        }

        longer.Status.Should().Be(ResultStatus.Conflict);
        longer.Errors.Single().Length.Should().BeGreaterThan(code.Length + 10);
    }

    [Fact]
    public void The_original_deadline_stays_and_each_one_after_it()
    {
        var history = TrackingCase.History(
            TrackingCase.Task("2020-06-30"),
            "extension-requested on=2020-06-10 until=2020-09-30 by=a / extension-granted on=2020-06-15 until=2020-08-31 by=ct / extension-requested on=2020-08-20 until=2020-12-31 by=a / "
            + "extension-refused on=2020-08-25 by=ct / extension-granted on=2020-08-28 until=2020-10-31 by=ct / extension-requested on=2020-11-02 until=2020-12-31 by=a / extension-granted on=2020-11-05 until=2020-12-31 by=ct");

        var part = history.StateAsOf(new LocalDate(2020, 12, 1), new LocalDate(2020, 12, 1)).Assignments.Single();

        part.OriginalDue.Should().Be(new LocalDate(2020, 6, 30));
        part.Due.Should().Be(new LocalDate(2020, 10, 31), because: "the last extension was asked for when it was late");
        part.Extensions.Select(extension => (extension.Outcome, extension.Due, extension.IsInTime, extension.CountsFrom)).Should().Equal(
            (ExtensionOutcome.Granted, new LocalDate(2020, 8, 31), true, new LocalDate(2020, 6, 10)),
            (ExtensionOutcome.Refused, null, true, null),
            (ExtensionOutcome.Granted, new LocalDate(2020, 10, 31), true, new LocalDate(2020, 8, 28)),
            (ExtensionOutcome.Granted, new LocalDate(2020, 12, 31), false, null));
        part.ExtensionsGranted.Should().Be(3);
        part.DaysLate.Should().Be(31);
    }

    [Fact]
    public void A_decision_that_is_still_to_come_is_pending_unless_it_counts_already()
    {
        var late = TrackingCase.History(TrackingCase.Task("2020-12-31"), "extension-requested on=2021-01-05 until=2021-01-31 / extension-countered on=2021-01-06 until=2021-01-15 / extension-granted on=2021-01-08 until=2021-01-31");
        var inTime = TrackingCase.History(TrackingCase.Task("2020-12-31"), "extension-requested on=2020-12-20 until=2021-01-31 / extension-granted on=2021-01-08 until=2021-01-31");
        var (before, known) = (new LocalDate(2021, 1, 7), new LocalDate(2021, 2, 1));

        late.StateAsOf(before, known).Assignments.Single().Extensions.Single().Should().BeEquivalentTo(new { Outcome = ExtensionOutcome.Countered, Decided = (LocalDate?)null });
        late.StateAsOf(before.PlusDays(-3), known).Assignments.Single().Extensions.Should().BeEmpty();
        inTime.StateAsOf(before, known).Assignments.Single().Extensions.Single().Outcome.Should().Be(ExtensionOutcome.Granted);
        inTime.StateAsOf(before, before).Assignments.Single().Extensions.Single().Outcome.Should().Be(ExtensionOutcome.Pending);
    }

    [Fact]
    public void Each_lead_is_followed_for_itself()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31", "a b c"), "completed on=2020-12-30 lead=a / extension-granted on=2020-12-30 until=2021-01-31 lead=b / transferred on=2020-12-30 to=d lead=b");

        var state = history.StateAsOf(new LocalDate(2021, 1, 4), new LocalDate(2021, 1, 4));

        state.Assignments.Select(part => (part.Given, part.Unit, part.Condition)).Should().Equal(
            ("a", "a", TaskCondition.DoneOnTime), ("b", "d", TaskCondition.InTime), ("c", "c", TaskCondition.Overdue));
        state.Condition.Should().Be(TaskCondition.Overdue);
    }

    [Fact]
    public void Coordinating_units_answer_for_their_part_where_the_policy_says_so()
    {
        var task = TrackingCase.Task("2020-12-31") with { Coordinating = TrackingCase.Task("2020-12-31", "b c").Lead };
        var history = TrackingCase.History(task, "completed on=2020-12-30 lead=a / completed on=2021-01-04 lead=b");
        var day = new LocalDate(2021, 1, 4);

        history.StateAsOf(day, day).Assignments.Select(part => part.Given).Should().Equal("a");
        history.StateAsOf(day, day, TrackingCase.Rules("CoordinatorsAnswer")).Assignments.Select(part => (part.Given, part.Role, part.Condition)).Should().Equal(
            ("a", AssignmentRole.Lead, TaskCondition.DoneOnTime), ("b", AssignmentRole.Coordinating, TaskCondition.DoneLate), ("c", AssignmentRole.Coordinating, TaskCondition.Overdue));
    }

    [Fact]
    public void A_coordinating_unit_may_take_the_lead_over()
    {
        var task = TrackingCase.Task("2020-12-31") with { Coordinating = TrackingCase.Task("2020-12-31", "b").Lead };
        var history = TrackingCase.History(task, "transferred on=2020-06-01 to=b");
        var day = new LocalDate(2020, 6, 1);

        history.StateAsOf(day, day).Assignments.Select(part => (part.Given, part.Unit)).Should().Equal(("a", "b"));
        history.StateAsOf(day, day, TrackingCase.Rules("CoordinatorsAnswer")).Assignments.Select(part => (part.Unit, part.Role)).Should().Equal(("b", AssignmentRole.Lead), ("b", AssignmentRole.Coordinating));
    }

    [Fact]
    public void A_transferred_task_says_who_held_it_how_long_and_when_it_fell_overdue()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31"), "transferred on=2020-12-01 to=b / transferred on=2021-01-11 to=c");

        var part = history.StateAsOf(new LocalDate(2021, 1, 20), new LocalDate(2021, 1, 20)).Assignments.Single();

        part.Holdings.Select(holding => (holding.Unit, holding.From, holding.Days, holding.FellOverdue, holding.Reason)).Should().Equal(
            ("a", TrackingCase.Given, 274, false, HoldingReason.Assigned),
            ("b", new LocalDate(2020, 12, 1), 41, true, HoldingReason.Transferred),
            ("c", new LocalDate(2021, 1, 11), 10, false, HoldingReason.Transferred));
    }

    [Fact]
    public void A_task_without_a_deadline_is_followed_up()
    {
        var history = TrackingCase.History(TrackingCase.Task("unspecified"), "progress-reported on=2020-03-20 percent=50");

        history.StateAsOf(new LocalDate(2020, 3, 19), new LocalDate(2021, 1, 1)).Assignments.Single().FollowUp.Should().Be(new LocalDate(2020, 4, 1));
        history.StateAsOf(new LocalDate(2020, 3, 20), new LocalDate(2021, 1, 1)).Assignments.Single().FollowUp.Should().Be(new LocalDate(2020, 4, 19));
        history.StateAsOf(new LocalDate(2020, 3, 20), new LocalDate(2021, 1, 1), TrackingCase.Rules("FollowUpDays=15")).Assignments.Single().FollowUp.Should().Be(new LocalDate(2020, 4, 4));
    }

    // Seven days counted from 10/03/2020 end on 17/03/2020 (khoản 1 Điều 148 BLDS 2015), a Tuesday.
    [Fact]
    public void A_term_of_a_draft_runs_from_the_day_of_issue_once_that_is_recorded()
    {
        var task = TrackingCase.Task("issued+P7D") with { Issued = PartialDate.Create(2020, 3).Value };
        var history = TaskHistory.Of(task, [new Assigned(TrackingCase.Given, TrackingCase.Given)]).Append(TrackingCase.Event("trigger-occurred on=2020-03-10 recorded=2020-03-12")).Value;

        history.StateAsOf(new LocalDate(2020, 3, 20), new LocalDate(2020, 3, 11)).Assignments.Single().DueMissing.Should().Be("issue-day-unknown");
        history.StateAsOf(new LocalDate(2020, 3, 20), new LocalDate(2020, 3, 12)).Assignments.Single().Due.Should().Be(new LocalDate(2020, 3, 17));
    }

    [Fact]
    public void A_continuous_task_has_a_rhythm_of_reports()
    {
        var history = TrackingCase.History(TrackingCase.Task("ongoing"), "progress-reported on=2020-03-25");

        history.StateAsOf(new LocalDate(2020, 3, 24), new LocalDate(2021, 1, 1)).Assignments.Single().FollowUp.Should().Be(new LocalDate(2020, 3, 25));
        history.StateAsOf(new LocalDate(2020, 5, 1), new LocalDate(2021, 1, 1)).Assignments.Single().FollowUp.Should().Be(new LocalDate(2020, 4, 25));
    }

    // Given on 02/03/2020, to be reported on by each 25th: 25/03, 25/04, 25/05.
    [Theory]
    [InlineData("", "2020-03-25", "2020-03-25", 0)]
    [InlineData("", "2020-03-26", "2020-03-25", 1)]
    [InlineData("", "2020-04-24", "2020-03-25", 1)]
    [InlineData("", "2020-04-25", "2020-04-25", 1)]
    [InlineData("", "2020-05-26", "2020-05-25", 3)]
    [InlineData("progress-reported on=2020-04-28", "2020-05-01", "2020-05-25", 0)]
    [InlineData("progress-reported on=2020-04-28", "2020-07-01", "2020-06-25", 2)]
    [InlineData("suspended on=2020-04-01", "2020-05-01", null, 0)]
    public void Each_period_without_a_report_is_missed(string events, string day, string? followUp, int missed)
    {
        var part = TrackingCase.History(TrackingCase.Task("ongoing"), events).StateAsOf(TestTable.Date(day), new LocalDate(2021, 1, 1)).Assignments.Single();

        (part.FollowUp, part.ReportsMissed).Should().Be((followUp is null ? null : TestTable.Date(followUp), missed));
    }

    [Theory]
    [InlineData("", "2020-12-01", "")]
    [InlineData("suspended on=2020-04-01", "2020-03-31", "")]
    [InlineData("suspended on=2020-04-01", "2020-04-01", "2020-04-01/")]
    [InlineData("suspended on=2020-04-01 / resumed on=2020-05-04 / suspended on=2020-06-01", "2020-05-04", "2020-04-01/2020-05-03")]
    [InlineData("suspended on=2020-04-01 / resumed on=2020-05-04 / suspended on=2020-06-01", "2020-12-01", "2020-04-01/2020-05-03 2020-06-01/")]
    [InlineData("suspended on=2020-04-01 / withdrawn on=2020-05-04", "2020-12-01", "2020-04-01/2020-05-03")]
    public void The_days_on_which_a_task_stood_still_are_shown(string events, string day, string expected)
    {
        var part = TrackingCase.History(TrackingCase.Task("2020-12-31"), events).StateAsOf(TestTable.Date(day), new LocalDate(2021, 1, 1)).Assignments.Single();

        string.Join(' ', part.Suspensions.Select(stood => FormattableString.Invariant($"{stood.From:uuuu-MM-dd}/{stood.To:uuuu-MM-dd}"))).Should().Be(expected);
    }

    [Fact]
    public void Each_occurrence_of_a_recurring_task_has_its_own_state()
    {
        var history = TrackingCase.History(
            TrackingCase.Task("RRULE:FREQ=MONTHLY;BYMONTHDAY=25"),
            "completed on=2020-03-20 occurrence=2020-03-25 / completed on=2020-04-27 occurrence=2020-04-25 / extension-granted on=2020-05-20 until=2020-06-05 occurrence=2020-05-25");

        var state = history.StateAsOf(new LocalDate(2020, 6, 1), new LocalDate(2020, 6, 1));

        state.Assignments.Select(part => (part.Occurrence!.Value, part.Condition, part.Due!.Value)).Should().Equal(
            (new LocalDate(2020, 3, 25), TaskCondition.DoneOnTime, new LocalDate(2020, 3, 25)),
            (new LocalDate(2020, 4, 25), TaskCondition.DoneLate, new LocalDate(2020, 4, 25)),
            (new LocalDate(2020, 5, 25), TaskCondition.DueSoon, new LocalDate(2020, 6, 5)),
            (new LocalDate(2020, 6, 25), TaskCondition.InTime, new LocalDate(2020, 6, 25)));
    }

    [Fact]
    public void A_recurring_task_that_was_withdrawn_has_no_further_occurrences()
    {
        var history = TrackingCase.History(TrackingCase.Task("RRULE:FREQ=WEEKLY"), "completed on=2020-03-06 occurrence=2020-03-08 / withdrawn on=2020-03-17");

        var state = history.StateAsOf(new LocalDate(2020, 4, 1), new LocalDate(2020, 4, 1));

        // Bare weeks end with their last working day: Friday 06/03, 13/03, 20/03.
        state.Assignments.Select(part => (part.Due!.Value.Day, part.Condition)).Should().Equal((6, TaskCondition.DoneOnTime), (13, TaskCondition.Withdrawn), (20, TaskCondition.Withdrawn));
    }

    [Fact]
    public void A_standstill_moves_the_occurrences_that_were_open_by_the_days_they_stood_and_no_others()
    {
        var history = TrackingCase.History(TrackingCase.Task("RRULE:FREQ=MONTHLY;BYMONTHDAY=25"), "completed on=2020-03-25 occurrence=2020-03-25 / suspended on=2020-04-20 / resumed on=2020-05-10");

        var state = history.StateAsOf(new LocalDate(2020, 12, 20), new LocalDate(2020, 12, 20));

        state.Assignments.Select(part => (part.OriginalDue, part.Due)).Take(4).Should().Equal(
            (new LocalDate(2020, 3, 25), new LocalDate(2020, 3, 25)),
            (new LocalDate(2020, 4, 25), new LocalDate(2020, 5, 15)),
            (new LocalDate(2020, 5, 25), new LocalDate(2020, 6, 8)),
            (new LocalDate(2020, 6, 25), new LocalDate(2020, 6, 25)));
        state.Assignments[^1].Due.Should().Be(new LocalDate(2020, 12, 25));
    }

    [Fact]
    public void An_occurrence_that_opens_while_the_clock_stands_stands_as_on_its_first_day()
    {
        var history = TrackingCase.History(TrackingCase.Task("RRULE:FREQ=MONTHLY;BYMONTHDAY=25"), "suspended on=2020-03-20");

        var parts = history.StateAsOf(new LocalDate(2020, 4, 24), new LocalDate(2020, 4, 24)).Assignments;

        parts.Select(part => (part.Condition, part.IsSuspended)).Should().Equal((TaskCondition.DueSoon, true), (TaskCondition.InTime, true));
    }

    [Theory]
    [InlineData("transferred on=2020-03-02 time=14:00:00 to=b", "b", TaskCondition.InTime)] // given that day, at no known time
    [InlineData("submitted on=2020-06-01 / completed on=2020-06-01 time=16:00:00", "a", TaskCondition.DoneOnTime)]
    [InlineData("submitted on=2020-06-01 time=16:00:00 / completed on=2020-06-01", "a", TaskCondition.DoneOnTime)]
    [InlineData("completed on=2020-06-01 time=16:00:00 / acknowledged on=2020-06-01 time=08:00:00", "a", TaskCondition.DoneOnTime)]
    [InlineData("suspended on=2020-06-01 time=09:00:00 / resumed on=2020-06-01 / transferred on=2020-06-01 time=08:00:00 to=b / completed on=2020-06-01 lead=b", "b", TaskCondition.DoneOnTime)]
    public void An_event_without_a_time_follows_those_of_its_day_recorded_before_it(string events, string unit, TaskCondition condition)
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31"), events);

        var state = history.StateAsOf(new LocalDate(2020, 6, 30), new LocalDate(2020, 6, 30));

        state.Anomalies.Should().BeEmpty();
        state.Assignments.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Unit = unit, Condition = condition });
    }

    [Fact]
    public void A_decision_with_a_time_is_on_the_request_of_that_day_without_one()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31"), "extension-requested on=2020-12-20 until=2021-01-31 / extension-granted on=2020-12-20 time=16:00:00 until=2021-01-31");

        var extension = history.StateAsOf(new LocalDate(2020, 12, 20), new LocalDate(2020, 12, 20)).Assignments.Single().Extensions.Should().ContainSingle().Which;

        extension.Should().BeEquivalentTo(new { Outcome = ExtensionOutcome.Granted, Requested = new LocalDate(2020, 12, 20) });
        ResultCode.Of(history.Append(TrackingCase.Event("extension-refused on=2020-12-21"))).Should().Be("no-request");
    }

    [Theory]
    [InlineData("suspended on=2020-12-21 / resumed on=2021-01-11 / completed on=2021-01-20")]
    [InlineData("suspended on=2020-12-21 / completed on=2021-01-05")]
    public void A_standstill_leaves_the_original_deadline(string events)
    {
        var part = TrackingCase.History(TrackingCase.Task("2020-12-31"), events).StateAsOf(new LocalDate(2021, 2, 1), new LocalDate(2021, 2, 1)).Assignments.Single();

        part.Should().BeEquivalentTo(new { Condition = TaskCondition.DoneOnTime, OriginalDue = new LocalDate(2020, 12, 31), IsOnTimeByOriginal = (bool?)false });
    }

    [Fact]
    public void What_no_longer_fits_in_a_cut_is_marked_and_passed_over()
    {
        // The submission of 10/12 was entered after the return of 15/12 was: known on the day between, nothing was there to return.
        var events = new[] { "assigned on=2020-03-02", "returned on=2020-12-15", "submitted on=2020-12-10 recorded=2021-01-20", "completed on=2021-01-25" };
        var history = TaskHistory.Of(TrackingCase.Task("2020-12-31"), events.Select(TrackingCase.Event));

        var early = history.StateAsOf(new LocalDate(2020, 12, 31), new LocalDate(2021, 1, 5));
        var late = history.StateAsOf(new LocalDate(2021, 1, 31), new LocalDate(2021, 1, 31));

        early.Anomalies.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Event = 2, Code = "nothing-submitted" });
        early.Condition.Should().Be(TaskCondition.DueSoon);
        late.Anomalies.Should().BeEmpty();
        late.Condition.Should().Be(TaskCondition.DoneLate);
    }

    [Fact]
    public void What_an_event_carries_is_shown()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31"), "progress-reported on=2020-12-20 cause=\"mưa lũ\" objective=true / submitted on=2021-01-04 document=12/BC-STC document-date=2021-01-03 / completed on=2021-01-08");

        var part = history.StateAsOf(new LocalDate(2021, 1, 10), new LocalDate(2021, 1, 10)).Assignments.Single();

        part.Document.Should().Be(new ResultDocument("12/BC-STC", new LocalDate(2021, 1, 3)));
        part.Cause.Should().Be(new DelayCause("mưa lũ", true));
        part.Submitted.Should().Be(new LocalDate(2021, 1, 4));
        part.Closed.Should().Be(new LocalDate(2021, 1, 8));
        part.IsOnTimeByOriginal.Should().BeFalse();
        part.IsOpen.Should().BeFalse();
    }

    [Fact]
    public void How_a_task_was_given_is_on_record()
    {
        var given = new Assigned(TrackingCase.Given, TrackingCase.Given) { DeskOfficer = "ông X", Secrecy = Secrecy.Confidential };
        var history = TaskHistory.Of(TrackingCase.Task("2020-12-31"), [given]);

        history.Assignment.Should().Be(given);
        TaskHistory.Of(history.Task, [given, new Voided(TrackingCase.Given, TrackingCase.Given, 1)]).Assignment.Should().BeNull();
        TaskHistory.Of(history.Task).Assignment.Should().BeNull();
    }

    [Fact]
    public void Histories_are_equal_by_value()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31"), "acknowledged on=2020-03-03");

        history.Should().Be(TrackingCase.History(TrackingCase.Task("2020-12-31"), "acknowledged on=2020-03-03"));
        history.Should().NotBe(TrackingCase.History(TrackingCase.Task("2020-12-31"), ""));
        history.GetHashCode().Should().Be(TrackingCase.History(TrackingCase.Task("2020-12-31"), "acknowledged on=2020-03-03").GetHashCode());
        history.ToString().Should().Be("n#1 (2)");
    }

    [Fact]
    public void A_task_of_a_unit_that_ended_is_answered_for_by_its_successor_and_shows_both()
    {
        const string Before = "quang-ngai/so-tai-nguyen-va-moi-truong";
        const string After = "quang-ngai/so-nong-nghiep-va-moi-truong";
        var history = TrackingCase.History(TrackingCase.Task("2025-06-30", Before, issued: new LocalDate(2024, 12, 2)), "");
        var known = new LocalDate(2025, 3, 1);

        history.StateAsOf(new LocalDate(2025, 2, 28), known).Assignments.Single().Unit.Should().Be(Before);
        var part = history.StateAsOf(new LocalDate(2025, 3, 1), known).Assignments.Single();

        (part.Given, part.Unit, part.NeedsDecision).Should().Be((Before, After, false));
        part.Holdings.Select(holding => (holding.Unit, holding.From, holding.To, holding.Reason)).Should().Equal(
            (Before, new LocalDate(2024, 12, 2), new LocalDate(2025, 2, 28), HoldingReason.Assigned),
            (After, new LocalDate(2025, 3, 1), new LocalDate(2025, 3, 1), HoldingReason.Succeeded));
        part.Holdings[1].Source.Should().NotBeNullOrEmpty();
        TrackingCase.Append(history, TrackingCase.Event($"completed on=2025-03-10 lead={After}")).StateAsOf(new LocalDate(2025, 3, 10), new LocalDate(2025, 3, 10)).Condition.Should().Be(TaskCondition.DoneOnTime);
    }

    [Fact]
    public void A_person_names_another_successor_for_one_task_even_later()
    {
        var history = TrackingCase.History(
            TrackingCase.Task("2025-06-30", "quang-ngai/so-tai-nguyen-va-moi-truong", issued: new LocalDate(2024, 12, 2)), "transferred on=2025-03-01 recorded=2025-03-20 to=quang-ngai/so-xay-dung");
        var day = new LocalDate(2025, 3, 10);

        history.StateAsOf(day, day).Assignments.Single().Unit.Should().Be("quang-ngai/so-nong-nghiep-va-moi-truong");
        history.StateAsOf(day, new LocalDate(2025, 3, 20)).Assignments.Single().Holdings.Select(holding => holding.Unit).Should().Equal("quang-ngai/so-tai-nguyen-va-moi-truong", "quang-ngai/so-xay-dung");
    }

    [Fact]
    public void The_field_decides_where_duties_were_split_and_a_person_where_nobody_follows()
    {
        var day = new LocalDate(2025, 7, 1);
        var task = TrackingCase.Task("2025-12-31", "quang-ngai/so-lao-dong-thuong-binh-va-xa-hoi", issued: new LocalDate(2024, 12, 2)) with { Field = "trẻ em" };
        var district = TrackingCase.History(TrackingCase.Task("2025-12-31", "quang-ngai/huyen-binh-son/ubnd", issued: new LocalDate(2024, 12, 2)), "");

        TrackingCase.History(task, "").StateAsOf(day, day).Assignments.Single().Unit.Should().Be("quang-ngai/so-y-te");
        district.StateAsOf(day, day).Assignments.Single().Should().BeEquivalentTo(new { Unit = "quang-ngai/huyen-binh-son/ubnd", NeedsDecision = true });
        TrackingCase.Append(district, TrackingCase.Event("transferred on=2025-07-01 to=quang-ngai/so-y-te")).StateAsOf(day, day).Assignments.Single().Should().BeEquivalentTo(new { Unit = "quang-ngai/so-y-te", NeedsDecision = false });
    }

    [Fact]
    public void A_unit_that_ended_by_the_registry_needs_a_decision_where_no_successor_is_known()
    {
        var registry = UnitRegistry.Vietnam.With([new Unit("quang-ngai/trung-tam-x", "Trung tâm X", UnitKind.Department) { Parent = "quang-ngai/ubnd", ValidTo = new LocalDate(2025, 2, 28), Source = "Quyết định 1" }]).Value;
        var rules = new TrackingRules { Registry = registry };
        var history = TrackingCase.History(TrackingCase.Task("2025-12-31", "quang-ngai/trung-tam-x", issued: new LocalDate(2024, 12, 2)), "");
        var (before, after) = (new LocalDate(2025, 2, 28), new LocalDate(2025, 3, 1));

        history.StateAsOf(before, after, rules).Assignments.Single().NeedsDecision.Should().BeFalse();
        var part = history.StateAsOf(after, after, rules).Assignments.Single();
        part.Should().BeEquivalentTo(new { Unit = "quang-ngai/trung-tam-x", NeedsDecision = true });
        part.Holdings[^1].Should().BeEquivalentTo(new { From = after, Source = "Quyết định 1" });
        history.StateAsOf(after, after, rules with { Succession = UnitSuccession.Empty }).Assignments.Single().NeedsDecision.Should().BeFalse();
    }

    [Fact]
    public void What_was_ordered_ahead_does_not_stand_in_the_way_of_what_happens_before()
    {
        var history = TrackingCase.History(TrackingCase.Task("2025-12-31", issued: new LocalDate(2025, 1, 6)), "transferred on=2025-03-01 recorded=2025-02-20 to=b");

        var done = TrackingCase.Append(history, TrackingCase.Event("completed on=2025-02-25"));

        done.StateAsOf(new LocalDate(2025, 2, 25), new LocalDate(2025, 2, 25)).Should().BeEquivalentTo(new { Condition = TaskCondition.DoneOnTime, Anomalies = Array.Empty<TaskAnomaly>() });
        done.StateAsOf(new LocalDate(2025, 3, 1), new LocalDate(2025, 3, 1)).Anomalies.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Event = 2, Code = "closed" });
        var late = history.Append(TrackingCase.Event("completed on=2025-02-25 recorded=2025-03-01"));
        ResultCode.Of(late).Should().Be("breaks-later");
        late.Errors.Single().Should().Contain("Event 2, transferred on 2025-03-01,");
    }

    [Fact]
    public void A_wrong_entry_is_replaced_in_one_step_whatever_rests_on_it()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31"), "acknowledged on=2020-03-05 / transferred on=2020-03-09 to=b");
        TaskEvent[] right = [TrackingCase.Event("voided on=2020-03-10 event=1"), TrackingCase.Event("assigned on=2020-03-04 recorded=2020-03-10 officer=X")];

        ResultCode.Of(history.Append(right[0])).Should().Be("breaks-later");
        ResultCode.Of(history.Append(right[1])).Should().Be("assigned-already");
        ResultCode.Of(history.Append([right[0], TrackingCase.Event("assigned on=2020-03-06 recorded=2020-03-10")])).Should().Be("breaks-later");
        ResultCode.Of(history.Append([.. right, TrackingCase.Event("resumed on=2020-03-10")])).Should().Be("not-suspended");
        var corrected = history.Append(right).Value;
        corrected.Assignment!.DeskOfficer.Should().Be("X");
        corrected.StateAsOf(new LocalDate(2020, 3, 10), new LocalDate(2020, 3, 10)).Assignments.Single().Should().BeEquivalentTo(new { Unit = "b", Assigned = new LocalDate(2020, 3, 4), Acknowledged = new LocalDate(2020, 3, 5) });
        history.Append([]).Value.Should().Be(history);
        var register = TaskRegister.Empty.With([history]).Value;
        register.Append("n#1", right).Value.Find("n#1").Should().Be(corrected);
        ResultCode.Of(register.Append("x", right)).Should().Be("task-unknown");
    }

    [Fact]
    public void What_has_no_text_form_is_not_recorded()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31"), "");

        ResultCode.Of(history.Append(new ProgressReported(TrackingCase.Given, TrackingCase.Given) { Percent = 150 })).Should().Be("percent-range");
        ResultCode.Of(history.Append(new Transferred(TrackingCase.Given, TrackingCase.Given, ""))).Should().Be("unit-missing");
    }

    [Fact]
    public void A_unit_that_is_no_member_of_the_collective_is_refused()
    {
        var task = TrackingCase.Task("2020-12-31", "") with { Lead = [new Party("các sở", PartyType.Collective)], Authority = "UBND tỉnh Quảng Ngãi" };
        var history = TrackingCase.History(task, "");

        history.Append(TrackingCase.Event("completed on=2020-03-05 lead=quang-ngai/so-y-te")).IsSuccess.Should().BeTrue();
        history.Append(TrackingCase.Event("completed on=2020-03-05 lead=\"Sở Y tế\"")).IsSuccess.Should().BeTrue();
        ResultCode.Of(history.Append(TrackingCase.Event("completed on=2020-03-05 lead=quang-ngai/so-yte"))).Should().Be("lead-unknown");
        history.Append(TrackingCase.Event("completed on=2020-03-05 lead=quang-ngai/so-yte"), new TrackingRules { Registry = UnitRegistry.Empty }).IsSuccess.Should().BeTrue(because: "it cannot be told");
    }

    [Fact]
    public void A_unit_means_the_part_it_has_before_one_it_had()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31", "a c"), "transferred on=2020-04-01 to=d lead=a / transferred on=2020-04-02 to=a lead=c / completed on=2020-05-01 lead=a");

        history.StateAsOf(new LocalDate(2020, 5, 1), new LocalDate(2020, 5, 1)).Assignments.Select(part => (part.Given, part.Unit, part.Condition)).Should().Equal(
            ("a", "d", TaskCondition.InTime), ("c", "a", TaskCondition.DoneOnTime));
    }

    [Theory]
    [InlineData("withdrawn on=2020-05-01 lead=a / completed on=2020-05-02 lead=b", TaskCondition.DoneOnTime)]
    [InlineData("withdrawn on=2020-05-01 lead=a / closed-undone on=2020-05-02 lead=b by=ct note=x", TaskCondition.ClosedUndone)]
    [InlineData("withdrawn on=2020-05-01", TaskCondition.Withdrawn)]
    public void A_task_is_done_where_one_lead_did_it_and_another_was_let_off(string events, TaskCondition expected) =>
        TrackingCase.History(TrackingCase.Task("2020-12-31", "a b"), events).StateAsOf(new LocalDate(2020, 6, 1), new LocalDate(2020, 6, 1)).Condition.Should().Be(expected);

    [Theory]
    [InlineData("extension-requested on=2020-12-20 until=2021-01-31 / completed on=2021-01-10 / extension-granted on=2021-01-15 until=2021-01-31", "", TaskCondition.DoneOnTime, ExtensionOutcome.Granted)]
    [InlineData("extension-requested on=2020-12-20 until=2021-01-31 / completed on=2021-01-10 / extension-granted on=2021-01-15 until=2021-01-05", "", TaskCondition.DoneLate, ExtensionOutcome.Granted)]
    [InlineData("extension-requested on=2020-12-20 until=2021-01-31 / completed on=2021-01-10 / extension-granted on=2021-01-15 until=2021-01-31", "!ExtensionCountsFromRequest", TaskCondition.DoneLate, ExtensionOutcome.Granted)]
    [InlineData("extension-requested on=2021-01-05 until=2021-01-31 / completed on=2021-01-10 / extension-granted on=2021-01-15 until=2021-01-31", "", TaskCondition.DoneLate, ExtensionOutcome.Granted)]
    [InlineData("extension-requested on=2020-12-20 until=2021-01-31 / completed on=2021-01-10 / extension-refused on=2021-01-15", "", TaskCondition.DoneLate, ExtensionOutcome.Refused)]
    [InlineData("extension-requested on=2020-12-20 until=2021-01-31 / completed on=2021-01-10 / extension-countered on=2021-01-15 until=2021-01-20", "", TaskCondition.DoneLate, ExtensionOutcome.Countered)]
    public void A_request_that_was_pending_when_the_task_was_done_is_still_decided(string events, string policy, TaskCondition expected, ExtensionOutcome outcome)
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31"), events);
        var rules = TrackingCase.Rules(policy);

        history.StateAsOf(new LocalDate(2021, 2, 1), new LocalDate(2021, 1, 12), rules).Condition.Should().Be(TaskCondition.DoneLate, because: "the decision is not known yet");
        var part = history.StateAsOf(new LocalDate(2021, 2, 1), new LocalDate(2021, 2, 1), rules).Assignments.Single();
        (part.Condition, part.Extensions.Single().Outcome, part.Closed, part.IsOnTimeByOriginal).Should().Be((expected, outcome, new LocalDate(2021, 1, 10), false));
        ResultCode.Of(history.Append(TrackingCase.Event("withdrawn on=2021-01-20"))).Should().Be("closed");
    }

    [Fact]
    public void What_a_term_is_counted_from_may_have_occurred_before_the_assignment()
    {
        var task = TrackingCase.Task("received+P7D");
        var history = TaskHistory.Of(task, [TrackingCase.Event("trigger-occurred on=2020-02-28")]);

        var given = TrackingCase.Append(history, new Assigned(TrackingCase.Given, TrackingCase.Given));
        var later = TrackingCase.History(task, "trigger-occurred on=2020-02-28 recorded=2020-03-03");

        foreach (var each in new[] { given, later })
            each.StateAsOf(TrackingCase.Given, new LocalDate(2020, 3, 3)).Should().BeEquivalentTo(new { Condition = TaskCondition.DueSoon, Anomalies = Array.Empty<TaskAnomaly>() });
        given.StateAsOf(TrackingCase.Given, TrackingCase.Given).Assignments.Single().Due.Should().Be(new LocalDate(2020, 3, 6));
    }

    [Fact]
    public void The_original_deadline_is_that_of_the_term_though_it_was_extended_before_its_first_day_was_known()
    {
        var part = TrackingCase.History(TrackingCase.Task("received+P7D"), "extension-granted on=2020-03-05 until=2020-06-30 / trigger-occurred on=2020-03-10").StateAsOf(new LocalDate(2020, 4, 1), new LocalDate(2020, 4, 1)).Assignments.Single();

        (part.Due, part.OriginalDue).Should().Be((new LocalDate(2020, 6, 30), new LocalDate(2020, 3, 17)));
    }

    [Fact]
    public void What_is_handed_in_is_not_followed_up() => TrackingCase.History(TrackingCase.Task("unspecified"), "submitted on=2020-03-20")
        .StateAsOf(new LocalDate(2020, 6, 1), new LocalDate(2020, 6, 1)).Assignments.Single().FollowUp.Should().BeNull();

    [Fact]
    public void A_unit_known_by_its_name_alone_has_a_successor_where_the_province_is_known()
    {
        var task = TrackingCase.Task("2025-12-31", "", issued: new LocalDate(2024, 12, 2)) with { Lead = [new Party("Sở Tài nguyên và Môi trường", PartyType.Unit)], Authority = "UBND tỉnh Quảng Ngãi" };
        var history = TrackingCase.History(task, "");
        var day = new LocalDate(2025, 3, 1);

        history.StateAsOf(day, day).Assignments.Single().Holdings.Select(holding => holding.Unit).Should().Equal("Sở Tài nguyên và Môi trường", "quang-ngai/so-nong-nghiep-va-moi-truong");
        history.Append(TrackingCase.Event("completed on=2025-03-10 lead=quang-ngai/so-nong-nghiep-va-moi-truong")).IsSuccess.Should().BeTrue();
        TrackingCase.History(task with { Authority = null }, "").StateAsOf(day, day).Assignments.Single().Unit.Should().Be("Sở Tài nguyên và Môi trường");
        var coordinated = TaskRegister.Empty.With([TrackingCase.History(task with { Lead = [], Coordinating = task.Lead }, "")]).Value.AsKnownOn(day, day);
        coordinated.Query(new TaskQuery { Unit = "quang-ngai/so-nong-nghiep-va-moi-truong", Role = AssignmentRole.Coordinating }, day).Should().ContainSingle();
        TrackingCase.History(task with { Lead = [new Party("UBND huyện Bình Sơn", PartyType.Unit)] }, "").StateAsOf(day.PlusMonths(4), day.PlusMonths(4)).Assignments.Single()
            .Should().BeEquivalentTo(new { Unit = "UBND huyện Bình Sơn", NeedsDecision = true });
    }

    [Fact]
    public void What_was_overdue_when_it_was_given_fell_overdue_with_its_first_holder()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-02-20"), "transferred on=2020-03-10 to=b");

        history.StateAsOf(new LocalDate(2020, 3, 20), new LocalDate(2020, 3, 20)).Assignments.Single().Holdings.Select(holding => holding.FellOverdue).Should().Equal(true, false);
    }
}
