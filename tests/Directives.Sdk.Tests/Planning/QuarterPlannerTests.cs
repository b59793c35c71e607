using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class QuarterPlannerTests
{
    public static TheoryData<string, string, string, string, string, string> Placements()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in TestTable.Read("planning/placements.tsv").Rows)
            data.Add(row["due"], row["asked"], row["from"], row["month"], row["target"], row["reasons"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Placements))]
    public void An_entry_stands_where_its_dates_put_it(string due, string asked, string from, string month, string target, string reasons)
    {
        var entry = Entry("x", due.Length > 0 ? due : null);
        if (asked.Length > 0)
            entry = entry with { Asked = CalendarPeriod.TryParse(asked, out var period) ? period : throw new InvalidDataException(asked) };

        var item = Plan([entry], null, from.Length > 0 ? TestTable.Date(from) : null).Items.Should().ContainSingle().Which;

        item.Month.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(month);
        item.Target.Should().Be(TestTable.Date(target));
        item.Reasons.Select(reason => reason.Code).Should().Equal(reasons.Split(' '));
        item.Reasons.Should().OnlyContain(reason => !reason.Describe(Language.English).Contains('…') && reason.ToString().Length > 10);
        item.Entry.Should().Be(entry);
    }

    [Fact]
    public void Items_stand_by_month_then_day_then_id_and_by_quarter()
    {
        var programme = Plan(Entry("c", "2021-05-10"), Entry("b", "2021-02-05"), Entry("a", "2021-02-05"), Entry("d", "2021-02-01"));

        programme.Items.Select(item => item.Id).Should().Equal("d", "a", "b", "c");
        programme.InQuarter(1).Select(item => item.Id).Should().Equal("d", "a", "b");
        programme.InMonth(5).Select(item => item.Id).Should().Equal("c");
        (programme.Find("c")!.Quarter, programme.Find("x")).Should().Be((2, null));
        programme.CalendarVersion.Should().Be(WorkingCalendar.Vietnam.Version);
    }

    [Fact]
    public void What_is_unfinished_at_a_quarters_end_is_carried_over_with_its_count()
    {
        var programme = Plan(Entry("done", "2021-03-10"), Entry("open", "2021-03-12"), Entry("late", "2021-02-01") with { CarriedOver = 2 }, Entry("next", "2021-05-10"));

        var later = QuarterPlanner.CarryOver(programme, 1, item => item.Id == "done");

        later.Items.Select(item => (item.Id, item.Month, item.Entry.Origin, item.Entry.CarriedOver)).Should().BeEquivalentTo(
        [
            ("done", 3, ItemOrigin.Task, 0), ("late", 4, ItemOrigin.CarryOver, 3), ("open", 4, ItemOrigin.CarryOver, 1), ("next", 5, ItemOrigin.Task, 0),
        ]);
        later.Find("open")!.Reasons.Select(reason => reason.Code).Should().Equal("due-date", "carried-over");
        later.Find("open")!.Target.Should().Be(new LocalDate(2021, 4, 29), because: "30/04 is a holiday");
        later.Findings.Where(finding => finding.Code == "past-due").SelectMany(finding => finding.Items).Should().BeEquivalentTo("open", "late");
    }

    [Fact]
    public void What_is_unfinished_at_the_years_end_goes_into_the_next_programme()
    {
        var programme = Plan(Entry("open", "2021-12-10"), Entry("done", "2021-12-10"), Entry("early", "2021-02-01"));

        var entries = QuarterPlanner.Unfinished(programme, 4, item => item.Id == "done");
        var item = Plan(entries, null, null, 2022).Items.Should().ContainSingle().Which;

        (item.Id, item.Month, item.Entry.Origin, item.Entry.CarriedOver).Should().Be(("open", 1, ItemOrigin.CarryOver, 1));
        item.Reasons.Select(reason => reason.Code).Should().Equal("carried-over", "past-due");
    }

    // Five optional items of one unit without due date, of capacity 2 a month, would all stand in March; two stay, and the nearest months with room take the rest: February and April.
    [Fact]
    public void Optional_items_are_leveled_over_the_nearest_months()
    {
        var programme = Plan(Enumerable.Range(1, 5).Select(number => Entry("n" + number) with { IsOptional = true }), Small);

        programme.Items.GroupBy(item => item.Month).Select(group => (group.Key, group.Count())).Should().BeEquivalentTo([(2, 2), (3, 2), (4, 1)]);
        programme.Codes().Should().NotContain("overload");
        programme.Items.Where(item => item.Month != 3).Should().OnlyContain(item => item.Reasons[1].Code == "leveled");
    }

    [Fact]
    public void Items_that_are_not_optional_stay_though_their_unit_is_overloaded()
    {
        var programme = Plan(Enumerable.Range(1, 5).Select(number => Entry("n" + number, "2021-06-1" + number)), Small);

        programme.Items.Should().OnlyContain(item => item.Month == 6);
        programme.Codes().Should().Contain("overload");
    }

    [Fact]
    public void An_optional_item_is_never_leveled_past_its_due_date_nor_before_its_preparation_fits()
    {
        var entries = Enumerable.Range(1, 6).Select(number => Entry("n" + number, "2021-04-15") with { IsOptional = true, Level = ApprovingLevel.PeoplesCommittee });

        var programme = Plan(entries, Small);

        // 32 working days from Monday 04/01: with the five off for Tết, the 32nd is 23/02. So February is the first month.
        programme.Items.Select(item => item.Month).Should().BeEquivalentTo([2, 2, 3, 3, 4, 4]);
        programme.Items.Should().OnlyContain(item => item.Target <= item.Entry.Due && item.Steps[0].From >= new LocalDate(2021, 1, 1));
    }

    [Fact]
    public void The_capacity_of_a_unit_is_its_own()
    {
        var rules = new PlanningRules { Policy = new PlanningPolicy { MonthlyCapacity = 2, Capacities = [new("a", 5)] } };
        var entries = Enumerable.Range(1, 5).SelectMany(number => (ProgrammeEntry[])[Entry("a" + number, "2021-06-10"), Entry("b" + number, "2021-06-10", "b")]);

        var finding = Plan(entries, rules).Findings.Should().ContainSingle(finding => finding.Code == "overload").Which;

        finding.Arguments.Should().Equal("b", "6", "5", "2");
        finding.Items.Should().Equal("b1", "b2", "b3", "b4", "b5");
        finding.Message(Language.Vietnamese).Should().Be("b: tháng 6 có 5 việc, vượt khả năng 2.");
    }

    [Theory]
    [InlineData(1972, null, "planning-year-unsupported")]
    [InlineData(2195, null, "planning-year-unsupported")]
    [InlineData(2021, "2022-01-01", "planning-from-outside-year")]
    public void A_year_that_cannot_be_planned_is_refused(int year, string? from, string code) =>
        ResultCode.Of(QuarterPlanner.Plan([], year, null, from is null ? null : TestTable.Date(from))).Should().Be(code);

    [Fact]
    public void Entries_need_ids_of_their_own() =>
        QuarterPlanner.Plan([Entry("a"), Entry(" "), Entry("a")], 2021).ValidationErrors.Select(error => (error.Identifier, error.ErrorCode)).Should().Equal(
            ("entries[1]", "entry-id-blank"), ("entries[2]", "entry-id-repeated"));

    [Theory]
    [InlineData(1973)]
    [InlineData(2194)]
    public void The_longest_preparation_fits_into_the_calendar(int year)
    {
        var rules = new PlanningRules { Steps = StepLibrary.Default.WithLength("draft", 900, "quy chế thử") };

        Plan([Entry("x", year + "-01-02") with { Level = ApprovingLevel.Chairman }, Entry("y") with { Level = ApprovingLevel.PeoplesCouncil }], rules, null, year).Codes().Should().Contain("steps-do-not-fit");
    }

    [Fact]
    public void A_load_and_a_policy_hold_only_what_makes_sense()
    {
        FluentActions.Invoking(() => Entry("x") with { Load = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PlanningPolicy { QuarterWithoutDueDate = 5 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PlanningPolicy { MonthlyCapacity = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => QuarterPlanner.CarryOver(Plan(), 4, _ => true)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
