using CsCheck;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Tracking;

public class BacklogTests
{
    private static readonly LocalDate s_from = new(2020, 1, 1);
    private static readonly LocalDate s_to = new(2020, 12, 31);
    private static readonly LocalDate s_known = new(2021, 12, 31);

    [Fact]
    public void Totals_always_add_up() => Gen.Select(
        Gen.OneOf(TrackingGen.AnyHistory, TrackingGen.FittingHistory).List[1, 8], TrackingGen.Day, Gen.Int[0, 400], TrackingGen.Day, TrackingGen.Rules, Gen.Select(TrackingGen.Unit.Null(), Gen.Bool, TrackingGen.Day.Nullable())).Sample((histories, from, days, knownOn, rules, scope) =>
    {
        var query = new BacklogQuery(from, from.PlusDays(days), knownOn) { Unit = scope.Item1, WithSubordinates = scope.Item2, SuccessorsOn = scope.Item3 };
        var report = Backlog.Compute(TaskRegisterTests.Register(histories), query, rules).Value;
        var total = report.Total;
        return report.Units.Append(total).All(row => row.In == row.Out)
            && total.In - total.TransferredIn == report.Units.Sum(row => row.In - row.TransferredIn)
            && total.Out - total.TransferredOut == report.Units.Sum(row => row.Out - row.TransferredOut)
            && total.TransferredIn >= 0 && total.TransferredOut >= 0
            && (scope.Item1 is not null || total.TransferredIn + total.TransferredOut == 0)
            && report.LateOrUnfinished.Count == total.Late + total.OpenInTime + total.OpenOverdue + total.OpenNoDeadline
            && report.DistinctTasks <= total.CarriedOver + total.Assigned + total.TransferredIn
            && report.Units.All(row => row.OnTimeByOriginal <= row.Completed);
    });

    [Fact]
    public void What_is_open_at_the_end_is_carried_over_into_the_next_period() => Gen.Select(TrackingGen.FittingHistory.List[1, 8], TrackingGen.Day, TrackingGen.Rules).Sample((histories, split, rules) =>
    {
        var register = TaskRegisterTests.Register(histories.Where(history => history.Task.Deadline is not Sdk.Deadlines.Recurring));
        var known = new LocalDate(2027, 1, 1);
        var first = Backlog.Compute(register, new BacklogQuery(new LocalDate(2023, 1, 1), split, known), rules).Value;
        var second = Backlog.Compute(register, new BacklogQuery(split.PlusDays(1), new LocalDate(2026, 12, 31), known), rules).Value;
        return first.Units.All(row => row.OpenInTime + row.OpenOverdue + row.OpenNoDeadline == (second.Units.FirstOrDefault(other => other.Unit == row.Unit)?.CarriedOver ?? 0));
    });

    [Fact]
    public void Events_recorded_later_change_no_table() => Gen.Select(TrackingGen.AnyHistory.List[1, 5], TrackingGen.AnyEvent.List[1, 3], TrackingGen.Day, Gen.Int[0, 300], TrackingGen.Day).Sample((histories, later, from, days, knownOn) =>
    {
        var query = new BacklogQuery(from, from.PlusDays(days), knownOn);
        var longer = histories.Select(history => TaskHistory.Of(history.Task, history.Events.Concat(later.Where(taskEvent => taskEvent.Recorded > knownOn))));
        return Backlog.Compute(TaskRegisterTests.Register(histories), query).Value == Backlog.Compute(TaskRegisterTests.Register(longer), query).Value;
    });

    /// <summary>The Government's figures of 2017: 21,914 tasks, 16,051 completed (14,068 on time, 1,983 late), 5,863 open (5,640 in time, 223 late); published 98.62 % done.</summary>
    [Fact]
    public void The_figures_of_2017_reproduce()
    {
        var histories = Many("done", 14_068, "completed on=2020-11-30").Concat(Many("late", 1_983, "completed on=2020-12-01")).Concat(Many("in-time", 5_640, "", "2021-06-30")).Concat(Many("overdue", 223, ""));

        var report = Backlog.Compute(TaskRegister.Empty.With(histories).Value, new BacklogQuery(s_from, s_to, s_known)).Value;

        (report.Total.OnTime, report.Total.Late, report.Total.OpenInTime, report.Total.OpenOverdue, report.Total.Assigned, report.DistinctTasks).Should().Be((14_068, 1_983, 5_640, 223, 21_914, 21_914));
        report.Total.OfficialRate.Should().Be(new BacklogRate(16_051, 16_274));
        report.Total.OfficialRate.Percent.Should().Be(98.62m);
        report.Total.OnTimeRate.ToString().Should().Be("86.44 % (14068/16274)");
        report.Total.OnTimeByOriginalRate.Should().Be(report.Total.OnTimeRate);

        static IEnumerable<TaskHistory> Many(string name, int count, string events, string deadline = "2020-11-30") =>
            Enumerable.Range(0, count).Select(number => TrackingCase.Task(deadline, "a", $"{name}#{number}")).Select(task =>
                TaskHistory.Of(task, TrackingCase.Events(events).Prepend(new Assigned(TrackingCase.Given, TrackingCase.Given))));
    }

    [Theory]
    [InlineData(2_501, 2_723, "91.84")] // the figures of 2016 to 31/8: published 91,8 %
    [InlineData(1, 3, "33.33")]
    [InlineData(2, 3, "66.66")]
    [InlineData(3, 3, "100.00")]
    [InlineData(0, 3, "0.00")]
    [InlineData(16_051, 16_274, "98.62")]
    public void A_rate_is_cut_not_rounded(int numerator, int denominator, string percent) =>
        new BacklogRate(numerator, denominator).ToString().Should().Be($"{percent} % ({numerator}/{denominator})");

    [Fact]
    public void Nothing_has_no_rate() => new BacklogRate(0, 0).ToString().Should().Be("– (0/0)");

    [Fact]
    public void Each_kind_of_ending_has_its_column()
    {
        var report = Report(
            History("1", "2020-12-31", "completed on=2020-12-31"),
            History("2", "2020-06-30", "completed on=2020-07-01"),
            History("3", "2020-06-30", "extension-granted on=2020-06-01 until=2020-09-30 / completed on=2020-09-30"),
            History("4", "unspecified", "completed on=2020-07-01"),
            History("5", "2020-12-31", ""),
            History("6", "2020-12-30", ""),
            History("7", "unspecified", ""),
            History("8", "2020-12-31", "withdrawn on=2020-07-01"),
            History("9", "2020-12-31", "closed-undone on=2020-07-01 by=ct note=x"),
            History("10", "2020-12-31", "transferred on=2020-07-01 to=b"),
            History("11", "ongoing", ""),
            History("12", "2020-06-30", "suspended on=2020-06-01"),
            History("13", "2020-06-30", "submitted on=2020-07-01"),
            History("14", "2021-06-30", "completed on=2021-01-01"));

        report.Units.Select(row => row.Unit).Should().Equal("a", "b");
        var expected = new BacklogRow("a")
        {
            Assigned = 13, OnTime = 2, Late = 1, DoneNoDeadline = 1, OpenInTime = 3, OpenOverdue = 2, OpenNoDeadline = 1, Withdrawn = 1, ClosedUndone = 1, TransferredOut = 1, OnTimeByOriginal = 1,
        };
        report.Units[0].Should().Be(expected);
        report.Units[1].Should().Be(new BacklogRow("b") { TransferredIn = 1, OpenInTime = 1 });
        report.Total.Should().Be(expected with { Unit = "", Name = "", OpenInTime = 4, TransferredOut = 0 });
        report.DistinctTasks.Should().Be(13);
        report.Continuous.Select(item => item.Task).Should().Equal("11");
        report.LateOrUnfinished.Select(item => (item.Task, item.Unit, TaskConditionPattern.Format(item.Condition), item.DaysLate)).Should().Equal(
            ("2", "a", "done-late", 1), ("5", "a", "due-soon", 0), ("6", "a", "overdue", 1), ("7", "a", "no-deadline", 0), ("10", "b", "due-soon", 0), ("12", "a", "in-time", 0), ("13", "a", "overdue", 1),
            ("14", "a", "in-time", 0));
        (report.Total.OfficialRate, report.Total.OnTimeRate, report.Total.OnTimeByOriginalRate).Should().Be((new BacklogRate(3, 5), new BacklogRate(2, 5), new BacklogRate(1, 5)));
    }

    [Fact]
    public void What_was_late_or_unfinished_in_2020_depends_on_the_day_it_is_known()
    {
        // Done on 28/12, entered on 01/03; an extension asked for on 20/12, granted and entered on 20/01.
        TaskHistory[] histories =
        [
            History("1", "2020-12-30", "completed on=2020-12-28 recorded=2021-03-01"),
            History("2", "2020-12-30", "extension-requested on=2020-12-20 until=2021-02-28 / extension-granted on=2021-01-20 until=2021-02-28"),
            History("3", "2020-12-30", ""),
        ];

        var early = Report(new BacklogQuery(s_from, s_to, new LocalDate(2021, 1, 5)), histories);
        var late = Report(new BacklogQuery(s_from, s_to, new LocalDate(2021, 3, 5)), histories);

        early.Units.Single().Should().Be(new BacklogRow("a") { Assigned = 3, OpenOverdue = 3 });
        late.Units.Single().Should().Be(new BacklogRow("a") { Assigned = 3, OnTime = 1, OpenInTime = 1, OpenOverdue = 1, OnTimeByOriginal = 1 });
        early.LateOrUnfinished.Select(item => item.Task).Should().Equal("1", "2", "3");
        late.LateOrUnfinished.Select(item => item.Task).Should().Equal("2", "3");
    }

    [Fact]
    public void A_task_of_several_leads_counts_for_each_and_once_among_the_tasks()
    {
        var report = Report(TrackingCase.History(TrackingCase.Task("2020-12-30", "a b c", "1"), "completed on=2020-12-01 lead=a"));

        report.Units.Select(row => (row.Unit, row.OnTime, row.OpenOverdue)).Should().Equal(("a", 1, 0), ("b", 0, 1), ("c", 0, 1));
        (report.Total.Assigned, report.DistinctTasks).Should().Be((3, 1));
    }

    [Fact]
    public void Each_occurrence_counts_in_the_period_in_which_it_is_due()
    {
        var history = TrackingCase.History(
            TrackingCase.Task("RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "a", "1"),
            "completed on=2020-03-20 occurrence=2020-03-25 / completed on=2020-06-30 occurrence=2020-07-25 / completed on=2020-08-01 occurrence=2020-04-25");

        var half = Report(new BacklogQuery(s_from, new LocalDate(2020, 6, 30), s_known), history).Units.Single();
        var quarter = Report(new BacklogQuery(new LocalDate(2020, 7, 1), new LocalDate(2020, 9, 30), s_known), history).Units.Single();

        // 25/3 done, 25/4, 25/5 and 25/6 open; then those three come over, and 25/7 (done ahead), 25/8 and 25/9 fall due.
        half.Should().Be(new BacklogRow("a") { Assigned = 4, OnTime = 1, OpenOverdue = 3, OnTimeByOriginal = 1 });
        quarter.Should().Be(new BacklogRow("a") { CarriedOver = 3, Assigned = 3, OnTime = 1, Late = 1, OpenOverdue = 4, OnTimeByOriginal = 1 });
    }

    [Theory]
    [InlineData("withdrawn on=2020-06-28")]
    [InlineData("closed-undone on=2020-06-28 by=ct note=x")]
    public void An_occurrence_that_is_given_up_before_it_is_due_counts_in_the_period_in_which_it_is(string ending)
    {
        var history = TrackingCase.History(TrackingCase.Task("RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "a", "1"), $"completed on=2020-05-20 occurrence=2020-05-25 / completed on=2020-06-20 occurrence=2020-06-25 / {ending}");

        var half = Report(new BacklogQuery(new LocalDate(2020, 6, 1), new LocalDate(2020, 6, 30), s_known), history).Units.Single();

        (half.CarriedOver, half.Assigned, half.OnTime, half.Withdrawn + half.ClosedUndone).Should().Be((2, 2, 1, 3), because: "25/3 and 25/4 were still open");
        Report(new BacklogQuery(new LocalDate(2020, 7, 1), new LocalDate(2020, 9, 30), s_known), history).Units.Should().BeEmpty();
    }

    [Fact]
    public void A_reorganisation_shows_as_a_transfer_or_under_the_successor()
    {
        const string Before = "quang-ngai/so-tai-nguyen-va-moi-truong";
        const string After = "quang-ngai/so-nong-nghiep-va-moi-truong";
        TaskHistory[] histories =
        [
            TrackingCase.History(TrackingCase.Task("2025-06-30", Before, "1", new LocalDate(2024, 12, 2)), ""),
            TrackingCase.History(TrackingCase.Task("2025-06-30", Before, "2", new LocalDate(2024, 12, 2)), "completed on=2025-02-14"),
        ];
        var query = new BacklogQuery(new LocalDate(2025, 1, 1), new LocalDate(2025, 3, 31), new LocalDate(2025, 4, 5));

        var then = Report(query, histories);
        var today = Report(query with { SuccessorsOn = new LocalDate(2025, 4, 5) }, histories);

        then.Units.Should().Equal(
            new BacklogRow(After) { Name = "Sở Nông nghiệp và Môi trường", TransferredIn = 1, OpenInTime = 1 },
            new BacklogRow(Before) { Name = "Sở Tài nguyên và Môi trường", CarriedOver = 2, OnTime = 1, OnTimeByOriginal = 1, TransferredOut = 1 });
        today.Units.Should().Equal(new BacklogRow(After) { Name = "Sở Nông nghiệp và Môi trường", CarriedOver = 2, OnTime = 1, OnTimeByOriginal = 1, OpenInTime = 1 });
        (then.Total.CarriedOver, then.Total.TransferredIn, then.Total.TransferredOut).Should().Be((2, 0, 0));
        Report(query with { Unit = Before, SuccessorsOn = new LocalDate(2025, 4, 5) }, histories).Units.Should().Equal(today.Units);
        Report(query with { Unit = After }, histories).Total.Should().Be(new BacklogRow("") { TransferredIn = 1, OpenInTime = 1 });
    }

    [Fact]
    public void A_collective_is_one_row_or_its_members_of_the_day()
    {
        var task = TrackingCase.Task("2020-12-30", "", "1") with { Lead = [new Party("UBND các huyện, thị xã, thành phố", PartyType.Collective)] };
        var history = TrackingCase.History(task, "completed on=2020-12-01 lead=quang-ngai/huyen-binh-son/ubnd");
        var query = new BacklogQuery(s_from, s_to, s_known);
        var expanding = new TrackingRules { ExpandCollectives = true, Province = "Quảng Ngãi" };

        var one = Report(query, history);
        var members = Backlog.Compute(TaskRegister.Empty.With([history]).Value, query, expanding).Value;

        one.Units.Should().Equal(new BacklogRow("UBND các huyện, thị xã, thành phố") { Assigned = 1, OpenOverdue = 1 });
        members.Units.Should().HaveCount(13).And.OnlyContain(row => row.Assigned == 1);
        members.Total.Should().Be(new BacklogRow("") { Assigned = 13, OnTime = 1, OnTimeByOriginal = 1, OpenOverdue = 12 });
        members.DistinctTasks.Should().Be(1);
        history.StateAsOf(s_to, s_known, expanding).Assignments.Should().HaveCount(13).And.ContainSingle(part => part.Condition == TaskCondition.DoneOnTime);
        var whole = history.StateAsOf(s_to, s_known, expanding with { Province = null });
        whole.Assignments.Should().ContainSingle(because: "without the province the members are not known");
        whole.Anomalies.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Event = 1, Code = "collective-not-expanded" });
        TaskHistory.Of(task).Append(history.Events[0], expanding with { Province = null }).IsSuccess.Should().BeTrue();
        history.StateAsOf(s_to, s_known).Anomalies.Should().BeEmpty();
    }

    [Fact]
    public void A_task_without_a_lead_has_a_row_and_anomalies_are_shown()
    {
        var history = TaskHistory.Of(TrackingCase.Task("2020-12-30", "", "1"), [new Assigned(TrackingCase.Given, TrackingCase.Given), new Resumed(TrackingCase.Given, TrackingCase.Given)]);

        var report = Report(history);

        report.Units.Should().Equal(new BacklogRow("") { Assigned = 1, OpenOverdue = 1 });
        report.Anomalies.Single().Should().Match<BacklogAnomaly>(found => found.Task == "1" && found.Anomaly.Code == "not-suspended");
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused() =>
        ResultCode.Of(Backlog.Compute(TaskRegister.Empty, new BacklogQuery(s_to, s_from, s_known))).Should().Be("period-empty");

    private static TaskHistory History(string id, string deadline, string events) => TrackingCase.History(TrackingCase.Task(deadline, "a", id), events);

    private static BacklogReport Report(params TaskHistory[] histories) => Report(new BacklogQuery(s_from, s_to, s_known), histories);

    private static BacklogReport Report(BacklogQuery query, params TaskHistory[] histories) => Backlog.Compute(TaskRegister.Empty.With(histories).Value, query).Value;
}
