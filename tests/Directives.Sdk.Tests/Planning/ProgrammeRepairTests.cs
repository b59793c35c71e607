using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class ProgrammeRepairTests
{
    [Fact]
    public void What_stands_too_early_for_its_preparation_is_moved_later()
    {
        var repaired = ProgrammeRepair.Repair(Plan(Entry("x", "2021-06-10") with { Level = ApprovingLevel.PeoplesCommittee, Asked = CalendarPeriod.OfMonth(2021, 1) }));

        repaired.Moves.Select(move => (move.Item, move.From, move.To, move.Reason.Code)).Should().Equal(("x", 1, 2, "repaired-steps"));
        repaired.Programme.Findings.Should().BeEmpty();
        repaired.Programme.Items[0].Reasons.Select(reason => reason.Code).Should().Equal("asked", "repaired-steps");
    }

    [Fact]
    public void What_another_waits_for_is_brought_forward_else_that_one_put_off()
    {
        var first = ProgrammeRepair.Repair(Plan(Entry("x", "2021-05-10"), Entry("y", "2021-04-12") with { After = ["x"] }));

        // On 31/03 at the latest x comes before y, due on 12/04.
        first.Moves.Select(move => (move.Item, move.From, move.To, move.Reason.Code)).Should().Equal(("x", 5, 3, "repaired-order"));
        first.Programme.Findings.Should().BeEmpty();

        var second = ProgrammeRepair.Repair(Plan(
            Entry("x", "2021-05-10") with { Level = ApprovingLevel.PeoplesCouncil, Asked = CalendarPeriod.OfMonth(2021, 5) }, Entry("y", "2021-06-10") with { After = ["x"], Asked = CalendarPeriod.OfMonth(2021, 2) }));

        // The 47 working days of x end on 16/03 at the earliest, so it cannot come before the end of February.
        second.Moves.Select(move => (move.Item, move.From, move.To)).Should().Equal(("y", 2, 5));
        second.Programme.Findings.Should().BeEmpty();
    }

    [Fact]
    public void An_overload_is_leveled_over_all_items_under_their_due_dates()
    {
        var repaired = ProgrammeRepair.Repair(Plan(Enumerable.Range(1, 5).Select(number => Entry("n" + number, "2021-06-1" + number)), Small), Small);

        repaired.Programme.Findings.Should().BeEmpty();
        repaired.Programme.Items.Select(item => item.Month).Should().BeEquivalentTo([4, 5, 5, 6, 6]);
        repaired.Moves.Should().HaveCount(3).And.OnlyContain(move => move.From == 6 && move.Reason.Code == "repaired-load");
        repaired.Moves[0].Describe(Language.Vietnamese).Should().StartWith("Chuyển “Việc n").And.Contain("từ tháng 6 sang tháng");
    }

    [Fact]
    public void As_many_as_are_too_many_leave_a_cluster()
    {
        var entries = ((string[])["a", "b", "c", "d", "e"]).Select(unit => Entry(unit, "2021-06-30", unit));

        var repaired = ProgrammeRepair.Repair(Plan(entries, Small), Small);

        repaired.Moves.Select(move => (move.Item, move.From, move.To, move.Reason.Code)).Should().Equal(("a", 6, 5, "repaired-cluster"), ("b", 6, 5, "repaired-cluster"));
        repaired.Programme.Findings.Should().BeEmpty();
    }

    [Fact]
    public void What_cannot_be_repaired_under_fixed_due_dates_stays_a_finding()
    {
        var programme = Plan(Entry("x", "2021-01-15") with { Level = ApprovingLevel.Chairman }, Entry("y", "2020-12-01"), Entry("z", null, ""));

        var repaired = ProgrammeRepair.Repair(programme);

        repaired.Moves.Should().BeEmpty();
        repaired.Programme.Should().Be(programme);
    }

    [Fact]
    public void A_repair_keeps_every_entry_lists_every_move_and_leaves_no_more_errors() => Gen.Select(PlanningGen.Entries, PlanningGen.Rules, PlanningGen.From).Sample((entries, rules, from) =>
    {
        var programme = Plan(entries, rules, from);
        var repaired = ProgrammeRepair.Repair(programme, rules);
        var months = programme.Items.ToDictionary(item => item.Id, item => item.Month);
        foreach (var move in repaired.Moves)
        {
            months[move.Item].Should().Be(move.From);
            months[move.Item] = move.To;
        }

        repaired.Programme.Items.ToDictionary(item => item.Id, item => item.Month).OrderBy(pair => pair.Key).Should().Equal(months.OrderBy(pair => pair.Key));
        repaired.Programme.Items.Select(item => item.Entry).OrderBy(entry => entry.Id).Should().Equal(programme.Items.Select(item => item.Entry).OrderBy(entry => entry.Id));
        Errors(repaired.Programme).Should().BeLessThanOrEqualTo(Errors(programme));
        repaired.Programme.Items.Where(item => item.Target > item.Entry.Due && programme.Find(item.Id)!.Target <= item.Entry.Due).Should().BeEmpty();
        ProgrammeRepair.Repair(programme, rules).Should().Be(repaired);
    });

    private static int Errors(WorkProgramme programme) => programme.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
}
