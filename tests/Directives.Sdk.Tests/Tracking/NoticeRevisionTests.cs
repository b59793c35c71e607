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
    [InlineData("2020-06-30", "issued+P30D", "extension-granted on=2020-06-01 recorded=2020-06-01 until=event=2020-05-04+P30D")] // counted from the later notice
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

    [Fact]
    public void A_day_of_issue_from_which_nothing_is_counted_changes_nothing() =>
        NoticeRevision.Compare([TrackingCase.Task("2020-06-30")], [TrackingCase.Task("2020-06-30", issued: new LocalDate(2020, 5, 4))]).Should().BeEmpty();
}
