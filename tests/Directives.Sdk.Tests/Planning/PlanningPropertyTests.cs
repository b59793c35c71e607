using CsCheck;
using Directives.Sdk.Planning;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class PlanningPropertyTests
{
    [Fact]
    public void Nothing_is_lost_or_doubled() => Gen.Select(PlanningGen.Entries, PlanningGen.Rules, PlanningGen.From).Sample((entries, rules, from) =>
        Plan(entries, rules, from).Items.Select(item => item.Entry).OrderBy(entry => entry.Id, StringComparer.Ordinal).Should().Equal(entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)));

    [Fact]
    public void No_item_stands_after_its_due_date_unless_a_finding_says_so() => Gen.Select(PlanningGen.Entries, PlanningGen.Rules, PlanningGen.From).Sample((entries, rules, from) =>
    {
        var programme = Plan(entries, rules, from);
        var late = programme.Items.Where(item => item.Target > item.Entry.Due).Select(item => item.Id);

        programme.Findings.Where(finding => finding.Code == "past-due").SelectMany(finding => finding.Items).Should().BeEquivalentTo(late);
        programme.Items.Where(item => item.Target.Month != item.Month || item.Target < from || (item.Target > item.Entry.Due && item.Entry.Due >= from)).Should().BeEmpty();
    });

    [Fact]
    public void Leveling_never_raises_the_worst_overload() => Gen.Select(PlanningGen.Entries, PlanningGen.Rules, PlanningGen.From).Sample((entries, rules, from) =>
    {
        var capacity = rules.Policy.MonthlyCapacity;
        var (leveled, unleveled) = (Plan(entries, rules, from), Plan(entries.Select(entry => entry with { IsOptional = false }), rules, from));

        WorstExcess(leveled.Places(), capacity).Should().BeLessThanOrEqualTo(WorstExcess(unleveled.Places(), capacity));
        WorstExcess(Quarters(leveled), 3 * capacity).Should().BeLessThanOrEqualTo(WorstExcess(Quarters(unleveled), 3 * capacity));
    });

    [Fact]
    public void Planning_twice_and_in_any_order_of_input_gives_the_same() => Gen.Select(PlanningGen.Entries, PlanningGen.Rules, PlanningGen.From).Sample((entries, rules, from) =>
    {
        var once = Plan(entries, rules, from);

        Plan(entries, rules, from).Should().Be(once);
        Plan(entries.AsEnumerable().Reverse(), rules, from).Should().Be(once);
    });

    [Fact]
    public void Steps_follow_each_other_on_working_days_up_to_the_target() => Gen.Select(PlanningGen.Entries, PlanningGen.Rules, PlanningGen.From).Sample((entries, rules, from) =>
    {
        var calendar = rules.Calendar;
        foreach (var item in Plan(entries, rules, from).Items.Where(item => item.Steps.Count > 0))
        {
            item.Steps[^1].To.Should().Be(calendar.SameOrPreviousWorkingDay(item.Target));
            item.Steps.Where(step => !calendar.IsWorkingDay(step.From) || calendar.CountWorkingDays(step.From, step.To) != step.Rule.WorkingDays - 1).Should().BeEmpty();
            item.Steps.Zip(item.Steps.Skip(1)).Where(pair => calendar.NextWorkingDay(pair.First.To) != pair.Second.From).Should().BeEmpty();
        }
    });

    [Fact]
    public void Every_finding_speaks_of_items_that_are_there_in_both_languages() => Gen.Select(PlanningGen.Entries, PlanningGen.Rules, PlanningGen.From).Sample((entries, rules, from) =>
    {
        var programme = Plan(entries, rules, from);
        foreach (var finding in programme.Findings)
        {
            finding.Items.Should().NotBeEmpty();
            finding.Items.Where(id => programme.Find(id) is null).Should().BeEmpty();
            foreach (var language in (Language[])[Language.Vietnamese, Language.English])
                (finding.Message(language) + finding.Advice(language)).Should().NotContain("…").And.NotContain("{");
        }
    });

    private static IEnumerable<(ProgrammeEntry Entry, int Month)> Quarters(WorkProgramme programme) => programme.Items.Select(item => (item.Entry, item.Quarter));
}
