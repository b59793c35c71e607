using Directives.Sdk.Tracking;

namespace Directives.Sdk.Tests.Tracking;

public class NoticeRevisionTests
{
    private static readonly LocalDate s_day = new(2020, 6, 1);

    [Theory]
    [InlineData(null, "báo cáo", true)]
    [InlineData("báo cáo", null, true)]
    [InlineData("Báo cáo", "báo  cáo", false)]
    public void Another_product_needs_a_decision(string? before, string? after, bool differs)
    {
        var task = TrackingCase.Task("2020-06-30");
        var changes = NoticeRevision.Compare([task with { Product = before }], [task with { Product = after }]);

        changes.Select(change => (change.Differences, change.NeedsDecision, change.Propose(s_day, s_day).Count)).Should().Equal(differs ? [(TaskDifference.Product, true, 0)] : []);
    }

    [Fact]
    public void A_corrected_notice_proposes_what_it_changes_and_changes_nothing()
    {
        TrackedTask[] before =
        [
            Task("1.1", "Rà soát  quỹ đất", "2020-06-30", "a"), Task("1.2", "Báo cáo kết quả", "2020-06-30", "a"), Task("2.1", "Lập kế hoạch", "2020-06-30", "a b"), Task("3.1", "Tổ chức họp", "2020-06-30", "a"),
        ];
        TrackedTask[] after =
        [
            Task("1.1", "Rà soát quỹ đất", "2020-09-30", "a"), Task("1.2", "Báo cáo kết quả rà soát", "2020-06-30", "a"), Task("1.3", "Lập kế hoạch", "2020-06-30", "a c"), Task("2.1", "Mua sắm thiết bị", "2020-12-31", "d"),
        ];

        var changes = NoticeRevision.Compare(before, after);

        changes.Select(change => (change.Before?.Id, change.After?.Id, change.Differences)).Should().Equal(
            ("n#1.1", "m#1.1", TaskDifference.Deadline),
            ("n#1.2", "m#1.2", TaskDifference.Action),
            ("n#2.1", "m#1.3", TaskDifference.Lead),
            (null, "m#2.1", TaskDifference.Added),
            ("n#3.1", null, TaskDifference.Removed));
        changes.Select(change => change.NeedsDecision).Should().Equal(false, true, false, true, false);
        changes.Select(change => string.Join(" / ", change.Propose(s_day, s_day, "ct", "TB 06").Select(TaskEventPattern.Format))).Should().Equal(
            "extension-granted on=2020-06-01 recorded=2020-06-01 by=ct until=2020-09-30 note=\"TB 06\"",
            "",
            "transferred on=2020-06-01 recorded=2020-06-01 by=ct lead=b to=c note=\"TB 06\"",
            "",
            "withdrawn on=2020-06-01 recorded=2020-06-01 by=ct note=\"TB 06\"");

        static TrackedTask Task(string id, string action, string deadline, string leads) =>
            TrackingCase.Task(deadline, leads, (leads is "a c" or "d" || action.EndsWith("quỹ đất", StringComparison.Ordinal) && deadline == "2020-09-30" || action.EndsWith("rà soát", StringComparison.Ordinal) ? "m#" : "n#") + id) with { Action = action };
    }

    [Fact]
    public void A_revoked_notice_withdraws_all_and_an_equal_one_changes_nothing()
    {
        TrackedTask[] tasks = [TrackingCase.Task("2020-06-30", id: "n#1"), TrackingCase.Task("2020-06-30", id: "n#2")];

        NoticeRevision.Compare(tasks, []).Should().HaveCount(2).And.OnlyContain(change => change.Differences == TaskDifference.Removed);
        NoticeRevision.Compare(tasks, tasks).Should().BeEmpty();
    }

    [Fact]
    public void A_lead_too_many_is_withdrawn_and_others_coordinate()
    {
        var before = TrackingCase.Task("2020-06-30", "a b");
        var after = TrackingCase.Task("2020-06-30", "a") with { Coordinating = before.Lead };

        var change = NoticeRevision.Compare([before], [after]).Single();

        change.Differences.Should().Be(TaskDifference.Lead | TaskDifference.Coordinating);
        change.Propose(s_day, s_day).Select(TaskEventPattern.Format).Should().Equal("withdrawn on=2020-06-01 recorded=2020-06-01 lead=b");
    }

    [Theory]
    [InlineData("2020-06-30", "2020-09-30", "extension-granted on=2020-06-01 recorded=2020-06-01 until=2020-09-30")]
    [InlineData("2020-06-30", "issued+P90D", "extension-granted on=2020-06-01 recorded=2020-06-01 until=event=2020-05-04+P90D")] // counted from the later notice
    [InlineData("2020-06-30", "issued+P30D", "")] // 03/06/2020: brought forward
    [InlineData("2020-06-30", "2020-06-15", "")]
    [InlineData("issued+P30D", "issued+P30D", "extension-granted on=2020-06-01 recorded=2020-06-01 until=event=2020-05-04+P30D")]
    [InlineData("2020-06-30", "received+P30D", "")]
    [InlineData("2020-06-30", "unspecified", "")]
    [InlineData("2020-06-30", "ongoing", "")]
    [InlineData("2020-06-30", "RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "")]
    [InlineData("RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "2020-09-30", "")]
    [InlineData("ongoing", "2020-09-30", "")]
    public void Another_deadline_is_proposed_where_a_day_follows_from_it_else_a_person_decides(string before, string after, string expected)
    {
        var change = NoticeRevision.Compare([TrackingCase.Task(before)], [TrackingCase.Task(after, issued: new LocalDate(2020, 5, 4))]).Single();

        change.Differences.Should().Be(TaskDifference.Deadline);
        string.Join(" / ", change.Propose(s_day, s_day).Select(TaskEventPattern.Format)).Should().Be(expected);
        change.NeedsDecision.Should().Be(expected.Length == 0);
        TrackingCase.History(change.Before!, "").Append(change.Propose(s_day, s_day)).IsSuccess.Should().BeTrue();
    }

    [Theory]
    [InlineData("2020-06-30", "2020-06-15", true)]
    [InlineData("2020-06-30", "2020-07-15", false)]
    [InlineData("unspecified", "2020-06-15", false)]
    public void A_deadline_that_is_brought_forward_is_no_extension(string before, string after, bool isBroughtForward)
    {
        var change = NoticeRevision.Compare([TrackingCase.Task(before)], [TrackingCase.Task(after)]).Single();

        (change.IsBroughtForward, change.NeedsDecision, change.Propose(s_day, s_day).Count).Should().Be((isBroughtForward, isBroughtForward, isBroughtForward ? 0 : 1));
    }

    // The points are numbered anew: what stood under 1.1 stands under 1.2; at its place is another order of another lead.
    [Fact]
    public void Tasks_are_paired_by_wording_and_lead_before_the_number_of_the_point()
    {
        TrackedTask[] before = [Task("n#1.1", "a", "Rà soát nhà, đất công, báo cáo kết quả"), Task("n#2.1", "b", "Tổ chức tiêm chủng"), Task("n#3.1", "c", "Báo cáo"), Task("n#4.1", "d", "Báo cáo")];
        TrackedTask[] after = [Task("m#1.1", "e", "Bảo đảm an ninh bầu cử"), Task("m#1.2", "a", "Rà soát, sắp xếp nhà, đất công, báo cáo kết quả"), Task("m#2.1", "b", "Mua sắm vắc xin"), Task("m#3.1", "d", "Báo cáo")];

        NoticeRevision.Compare(before, after).Select(change => (change.Before?.Id, change.After?.Id, change.Differences)).Should().Equal(
            (null, "m#1.1", TaskDifference.Added),
            ("n#1.1", "m#1.2", TaskDifference.Action),
            (null, "m#2.1", TaskDifference.Added),
            ("n#2.1", null, TaskDifference.Removed),
            ("n#3.1", null, TaskDifference.Removed));
    }

    [Fact]
    public void Of_orders_as_like_the_number_of_the_point_decides()
    {
        TrackedTask[] before = [Task("n#1.1", "a", "Rà soát đất công"), Task("n#2.1", "a", "Rà soát đất công")];

        NoticeRevision.Compare(before, [Task("m#2.1", "a", "Rà soát kỹ đất công")]).Select(change => change.Before!.Id).Should().Equal("n#2.1", "n#1.1");
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("", "a:Rà soát đất công", 0)]
    [InlineData("a:Rà soát đất công", "b:Lập phương án tiêm vắc xin / c:Bảo đảm an ninh bầu cử", 0)]
    [InlineData("a:Rà soát đất công", "a:Lập dự toán kinh phí bầu cử", 0)]
    [InlineData("a:Rà soát đất công / b:Tiêm chủng", "a:Rà soát kỹ đất công / c:Bảo đảm an ninh / d:Lập dự toán", 0.5)]
    [InlineData("a:Rà soát đất công trước ngày 05/6/2021", "b:Rà soát đất công trước ngày 16/7/2021 / c:Bảo đảm an ninh", 1)]
    public void Notices_are_as_like_as_the_one_with_fewer_tasks_has_counterparts(string before, string after, double expected)
    {
        NoticeRevision.Likeness(Tasks(before), Tasks(after)).Should().Be(expected);
        NoticeRevision.Likeness(Tasks(after), Tasks(before)).Should().Be(expected);

        static IEnumerable<TrackedTask> Tasks(string text) => text.Split(" / ", StringSplitOptions.RemoveEmptyEntries).Select((task, index) => Task($"n#{index}", task[..1], task[2..]));
    }

    // What was entered, and what a later notice then changes: deadline and lead of the task, its events, deadline and lead of the later notice.
    [Theory]
    [InlineData("2020-06-30|a", "extension-granted on=2020-06-01 until=2020-09-30", "2020-09-30|a", TaskDifference.None, "")]
    [InlineData("2020-06-30|a", "extension-granted on=2020-06-01 until=2020-09-30", "2020-06-30|a", TaskDifference.None, "")] // repeats the order
    [InlineData("2020-06-30|a", "extension-granted on=2020-06-01 until=2020-09-30", "2020-Q3|a", TaskDifference.None, "")] // its last day is 30/09/2020
    [InlineData("2020-06-30|a", "extension-granted on=2020-06-01 until=2020-09-30", "2020-12-31|a", TaskDifference.Deadline, "extension-granted on=2020-10-01 recorded=2020-10-01 until=2020-12-31")]
    [InlineData("2020-06-30|a", "extension-granted on=2020-06-01 until=2020-09-30", "2020-08-31|a", TaskDifference.Deadline, "")]
    [InlineData("2020-06-30|a", "extension-granted on=2020-06-01 until=2020-09-30 / voided on=2020-06-02 event=2", "2020-09-30|a", TaskDifference.Deadline, "extension-granted on=2020-10-01 recorded=2020-10-01 until=2020-09-30")]
    [InlineData("2020-06-30|a", "transferred on=2020-06-01 to=b", "2020-06-30|b", TaskDifference.None, "")]
    [InlineData("2020-06-30|a", "transferred on=2020-06-10 recorded=2020-06-01 to=b", "2020-06-30|b", TaskDifference.None, "")] // ordered ahead
    [InlineData("2020-06-30|a", "transferred on=2020-06-01 to=b", "2020-06-30|a", TaskDifference.None, "")]
    [InlineData("2020-06-30|a", "transferred on=2020-06-01 to=b", "2020-06-30|c", TaskDifference.Lead, "transferred on=2020-10-01 recorded=2020-10-01 lead=b to=c")]
    [InlineData("2020-06-30|a b", "withdrawn on=2020-06-01 lead=b", "2020-06-30|a", TaskDifference.None, "")]
    [InlineData("2020-06-30|a", "completed on=2020-06-01", "2020-06-30|a", TaskDifference.None, "")]
    [InlineData("2020-06-30|a", "completed on=2020-06-01", "2020-12-31|a", TaskDifference.Deadline, "")]
    [InlineData("issued+P30D|a", "", "issued+P30D|a", TaskDifference.None, "")]
    public void What_was_entered_is_no_change_any_more(string before, string events, string after, TaskDifference expected, string proposed)
    {
        var history = TrackingCase.History(Task(before), events);
        var day = new LocalDate(2020, 10, 1);

        var change = NoticeRevision.Compare([history], [Task(after)]).SingleOrDefault();

        (change?.Differences ?? TaskDifference.None).Should().Be(expected);
        string.Join(" / ", (change?.Propose(day, day) ?? []).Select(TaskEventPattern.Format)).Should().Be(proposed);
        if (change is not null)
        {
            change.NeedsDecision.Should().Be(proposed.Length == 0);
            history.Append(change.Propose(day, day)).IsSuccess.Should().BeTrue();
        }

        static TrackedTask Task(string text) => TrackingCase.Task(text.Split('|')[0], text.Split('|')[1]);
    }

    [Theory]
    [InlineData("Rà soát đất công, báo cáo trước ngày 30/9/2020", TaskDifference.None)]
    [InlineData("Rà soát, bán đất công, báo cáo trước ngày 30/9/2020", TaskDifference.Action)]
    public void Words_that_say_a_granted_deadline_are_no_other_wording(string action, TaskDifference expected)
    {
        var task = TrackingCase.Task("before:2020-06-30") with { Action = "Rà soát đất công, báo cáo trước ngày 30/6/2020" };
        var later = TrackingCase.Task("before:2020-09-30") with { Action = action };
        var history = TrackingCase.History(task, "extension-granted on=2020-06-01 until=before:2020-09-30");

        (NoticeRevision.Compare([history], [later]).SingleOrDefault()?.Differences ?? TaskDifference.None).Should().Be(expected);
        NoticeRevision.Compare([task], [later]).Single().Differences.Should().Be(TaskDifference.Action | TaskDifference.Deadline);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("completed on=2020-06-01", false)]
    [InlineData("withdrawn on=2020-06-01", false)]
    [InlineData("closed-undone on=2020-06-01 by=ct note=x", false)]
    public void Only_what_is_open_is_withdrawn(string events, bool isWithdrawn) =>
        NoticeRevision.Compare([TrackingCase.History(TrackingCase.Task("2020-06-30"), events)], []).Should().HaveCount(isWithdrawn ? 1 : 0);

    private static TrackedTask Task(string id, string lead, string action) => TrackingCase.Task("2020-06-30", lead, id) with { Action = action };

    [Fact]
    public void A_day_of_issue_from_which_nothing_is_counted_changes_nothing() =>
        NoticeRevision.Compare([TrackingCase.Task("2020-06-30")], [TrackingCase.Task("2020-06-30", issued: new LocalDate(2020, 5, 4))]).Should().BeEmpty();
}
