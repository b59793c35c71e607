using Directives.Sdk.Planning;
using Directives.Sdk.Tests.Tracking;
using Directives.Sdk.Tracking;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class ProgrammeComparisonTests
{
    [Fact]
    public void What_was_moved_changed_added_and_dropped_is_told()
    {
        var before = Plan(Entry("same", "2021-03-10"), Entry("moved", "2021-03-10"), Entry("gone", "2021-03-10"), Entry("day", "2021-03-10"), Entry("other", "2021-03-10"));
        var after = Plan(
            Entry("same", "2021-03-10"), Entry("moved", "2021-05-10"), Entry("new", "2021-04-12"), Entry("day", "2021-03-11"),
            Entry("other", "2021-03-10", "b") with { Level = ApprovingLevel.Chairman, Product = "đề án" });

        var changes = ProgrammeComparison.Compare(before, after);

        changes.Select(change => (change.Id, change.Differences)).Should().Equal(
            ("other", ProgrammeDifference.Lead | ProgrammeDifference.Level | ProgrammeDifference.Text), ("day", ProgrammeDifference.Due), ("new", ProgrammeDifference.Added),
            ("moved", ProgrammeDifference.Moved | ProgrammeDifference.Due), ("gone", ProgrammeDifference.Dropped));
        changes.Select(change => change.Describe(Language.Vietnamese)).Should().Equal(
            "Chủ trì a thành b. Cấp trình không có thành Chủ tịch UBND. Tên hoặc sản phẩm được sửa.", "Thời hạn 10/03/2021 thành 11/03/2021.", "Bổ sung vào tháng 4.",
            "Chuyển từ tháng 3 sang tháng 5. Thời hạn 10/03/2021 thành 10/05/2021.", "Rút khỏi chương trình; trước ở tháng 3.");
        changes[1].Describe(Language.English).Should().Be("Due 11/03/2021 instead of 10/03/2021.");
        ProgrammeComparison.Compare(before, before).Should().BeEmpty();
    }

    [Fact]
    public void Progress_is_read_from_the_register_as_of_a_day()
    {
        var register = TaskRegister.Empty.With(
        [
            TrackingCase.History(TrackingCase.Task("2021-03-10", "a", "done"), "completed on=2021-03-09"),
            TrackingCase.History(TrackingCase.Task("2021-03-10", "a", "late"), ""),
            TrackingCase.History(TrackingCase.Task("2021-05-10", "a", "open"), ""),
            TrackingCase.History(TrackingCase.Task("2021-05-10", "a", "gone"), "withdrawn on=2021-01-05"),
            TrackingCase.History(TrackingCase.Task("RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "a", "monthly"), ""),
        ]).Value;
        var programme = Plan(
            Entry("done", "2021-03-10"), Entry("late", "2021-03-10"), Entry("open", "2021-05-10"), Entry("gone", "2021-05-10"), Entry("elsewhere", "2021-05-10"),
            Entry("monthly@2021-02-25", "2021-02-25") with { Task = "monthly", Occurrence = new LocalDate(2021, 2, 25) },
            Entry("monthly@2021-06-25", "2021-06-25") with { Task = "monthly", Occurrence = new LocalDate(2021, 6, 25) });

        var progress = ProgrammeProgress.Compute(programme, register, new LocalDate(2021, 3, 31), new LocalDate(2021, 3, 31));

        progress.Items.Select(item => (item.Item.Id, item.Condition)).Should().BeEquivalentTo<(string, TaskCondition?)>(
        [
            ("done", TaskCondition.DoneOnTime), ("late", TaskCondition.Overdue), ("open", TaskCondition.InTime), ("gone", TaskCondition.Withdrawn), ("elsewhere", null),
            ("monthly@2021-02-25", TaskCondition.Overdue), ("monthly@2021-06-25", TaskCondition.InTime),
        ]);
        progress.Quarters[0].Should().Be(new QuarterProgress(1) { Planned = 3, Done = 1, Overdue = 2 });
        progress.Quarters[1].Should().Be(new QuarterProgress(2) { Planned = 4, Open = 2, Ended = 1, NotFollowed = 1 });
        ProgrammeComparison.Compare(programme, programme with { Items = [] }, progress).Select(change => (change.Id, change.Differences, change.Condition)).Should().Contain(
        [
            ("done", ProgrammeDifference.Done, TaskCondition.DoneOnTime), ("gone", ProgrammeDifference.Dropped, TaskCondition.Withdrawn), ("elsewhere", ProgrammeDifference.Dropped, null),
        ]);
        QuarterPlanner.Unfinished(programme, 1, item => progress.Items.First(each => each.Item.Id == item.Id).IsOver).Select(entry => entry.Id).Should().BeEquivalentTo("late", "monthly@2021-02-25");
    }
}
