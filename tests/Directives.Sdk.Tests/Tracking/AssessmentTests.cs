using Directives.Sdk.Tracking;

namespace Directives.Sdk.Tests.Tracking;

public class AssessmentTests
{
    [Fact]
    public void Measures_are_shares_with_the_tasks_behind_them()
    {
        var register = TaskRegister.Empty.With(
        [
            History("1", "2020-12-31", "completed on=2020-12-31"),
            History("2", "2020-06-30", "progress-reported on=2020-06-29 cause=\"bão số 9\" objective=true / completed on=2020-07-10"),
            History("3", "2020-06-30", ""),
            History("4", "2020-06-30", "closed-undone on=2020-07-01 by=ct note=x"),
            History("5", "2021-06-30", ""),
            History("6", "unspecified", ""),
            History("7", "2020-06-30", "transferred on=2020-07-01 to=b"),
            History("8", "2020-06-30", "withdrawn on=2020-06-01"),
            History("9", "2020-12-31", "completed on=2021-01-04"),
            History("10", "ongoing", ""),
        ]).Value;
        var query = new AssessmentQuery("a", new LocalDate(2020, 1, 1), new LocalDate(2020, 12, 31), new LocalDate(2021, 12, 31)) { Head = "ông X" };

        var measures = AssessmentMeasures.Compute(register, query).Value;

        Ids(measures.OnTime).Should().Equal("1");
        Ids(measures.Late).Should().Equal("2");
        Ids(measures.NotDone).Should().Equal("3", "4");
        Ids(measures.NotDue).Should().Equal("5", "9");
        Ids(measures.NoDeadline).Should().Equal("6", "10");
        Ids(measures.Objective).Should().Equal("2");
        (measures.OnTimeShare, measures.DoneShare, measures.LateShare, measures.NotDoneShare).Should().Be((new BacklogRate(1, 4), new BacklogRate(2, 4), new BacklogRate(2, 4), new BacklogRate(2, 4)));
        measures.Query.Head.Should().Be("ông X");
        measures.Thresholds(AssessmentSubject.OfficialManager).Should().Contain(threshold => threshold.Grade == AssessmentGrade.Good && threshold.Measure == AssessmentMeasure.OnTime && threshold.Value == 80);
        ResultCode.Of(AssessmentMeasures.Compute(register, query with { To = new LocalDate(2019, 1, 1) })).Should().Be("period-empty");

        // A head who came in July answers for what was closed since, and for what is still overdue.
        var later = AssessmentMeasures.Compute(register, query with { From = new LocalDate(2020, 7, 5) }).Value;
        Ids(later.NotDone).Should().Equal("3");
        Ids(later.Late).Should().Equal("2");

        static IEnumerable<string> Ids(EquatableList<AssignmentState> states) => states.Select(state => state.Task);
    }

    [Fact]
    public void A_coordinating_unit_is_measured_by_its_part_where_the_policy_lets_it_answer()
    {
        var task = TrackingCase.Task("2020-12-30", "b") with { Coordinating = TrackingCase.Task("2020-12-30").Lead };
        var register = TaskRegister.Empty.With([TrackingCase.History(task, "")]).Value;
        var query = new AssessmentQuery("a", new LocalDate(2020, 1, 1), new LocalDate(2020, 12, 31), new LocalDate(2021, 12, 31));

        AssessmentMeasures.Compute(register, query).Value.NotDone.Should().BeEmpty();
        AssessmentMeasures.Compute(register, query, TrackingCase.Rules("CoordinatorsAnswer")).Value.NotDone.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Unit = "a", Role = AssignmentRole.Coordinating });
    }

    // Section H: officials by 90/2020 to 31/12/2025, then 335/2025; public employees by 90/2020 to 30/6/2026, then 233/2026, whose thresholds are not known.
    [Theory]
    [InlineData(AssessmentSubject.Official, "2020-08-19", "")]
    [InlineData(AssessmentSubject.Official, "2020-08-20", "Nghị định 90/2020/NĐ-CP")]
    [InlineData(AssessmentSubject.Official, "2025-12-31", "Nghị định 90/2020/NĐ-CP")]
    [InlineData(AssessmentSubject.Official, "2026-01-01", "Nghị định 335/2025/NĐ-CP")]
    [InlineData(AssessmentSubject.OfficialManager, "2026-01-01", "Nghị định 335/2025/NĐ-CP")]
    [InlineData(AssessmentSubject.PublicEmployee, "2026-06-30", "Nghị định 90/2020/NĐ-CP")]
    [InlineData(AssessmentSubject.PublicEmployeeManager, "2026-06-30", "Nghị định 90/2020/NĐ-CP")]
    [InlineData(AssessmentSubject.PublicEmployee, "2026-07-01", "")]
    public void Thresholds_hold_from_day_to_day(AssessmentSubject subject, string day, string decree) =>
        string.Join(", ", AssessmentThreshold.InForce(subject, TestTable.Date(day)).Select(threshold => threshold.Decree).Distinct()).Should().Be(decree);

    [Fact]
    public void Thresholds_are_those_of_the_decrees()
    {
        var day = new LocalDate(2021, 12, 31);

        Shown(AssessmentSubject.PublicEmployee, day).Should().Equal("Excellent OnTime AtLeast 100", "Excellent BeyondTarget AtLeast 50", "Good OnTime AtLeast 100", "Completed Done AtLeast 100", "Completed LateOrPoor AtMost 20", "NotCompleted LateOrPoor MoreThan 50");
        Shown(AssessmentSubject.PublicEmployeeManager, day).Should().Equal("Good Done AtLeast 100", "Good OnTime AtLeast 80", "Completed Done MoreThan 70", "NotCompleted Done LessThan 50");
        Shown(AssessmentSubject.Official, new LocalDate(2026, 6, 1)).Should().Equal("Excellent ResultPoints AtLeast 90", "Good ResultPoints AtLeast 70", "Completed ResultPoints AtLeast 50", "NotCompleted ResultPoints LessThan 50", " ProgressDeduction Exactly 25", "Excellent ShareOfGood AtMost 20");
        Shown(AssessmentSubject.OfficialManager, new LocalDate(2026, 6, 1)).Should().Equal(Shown(AssessmentSubject.Official, new LocalDate(2026, 6, 1)));

        static IEnumerable<string> Shown(AssessmentSubject subject, LocalDate day) => AssessmentThreshold.InForce(subject, day).Select(threshold => $"{threshold.Grade} {threshold.Measure} {threshold.Relation} {threshold.Value}");
    }

    private static TaskHistory History(string id, string deadline, string events) => TrackingCase.History(TrackingCase.Task(deadline, "a", id), events);
}
