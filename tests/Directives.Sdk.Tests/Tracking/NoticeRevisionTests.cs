using Directives.Sdk.Tracking;

namespace Directives.Sdk.Tests.Tracking;

public class NoticeRevisionTests
{
    private static readonly LocalDate s_day = new(2020, 6, 1);

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
}
