using Directives.Sdk.Planning;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Planning;

/// <summary>Entries and programmes for the tests.</summary>
internal static class PlanningCase
{
    internal static readonly PlanningRules Small = new() { Policy = new PlanningPolicy { MonthlyCapacity = 2, ClusterSize = 3 } };

    /// <summary>An entry that names lead and product.</summary>
    internal static ProgrammeEntry Entry(string id, string? due = null, string leads = "a") => new(id, "Việc " + id)
    {
        Product = "báo cáo",
        Lead = Parties(leads),
        Due = due is null ? null : TestTable.Date(due),
    };

    internal static EquatableList<Party> Parties(string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new Party(name, PartyType.Unit)).ToEquatableList();

    internal static WorkProgramme Plan(IEnumerable<ProgrammeEntry> entries, PlanningRules? rules = null, LocalDate? from = null, int year = 2021)
    {
        var planned = QuarterPlanner.Plan(entries, year, rules, from);
        planned.IsSuccess.Should().BeTrue();
        return planned.Value;
    }

    internal static WorkProgramme Plan(params ProgrammeEntry[] entries) => Plan(entries, null);

    internal static IEnumerable<string> Codes(this WorkProgramme programme) => programme.Findings.Select(finding => finding.Code);

    /// <summary>The worst excess of any unit over its capacity in a month.</summary>
    internal static int WorstExcess(IEnumerable<(ProgrammeEntry Entry, int Month)> places, int capacity) => places
        .SelectMany(place => place.Entry.Lead.Select(lead => (lead.Name, place.Month, place.Entry.Load)))
        .GroupBy(part => (part.Name, part.Month)).Select(group => Math.Max(0, group.Sum(part => part.Load) - capacity)).DefaultIfEmpty().Max();

    internal static IEnumerable<(ProgrammeEntry Entry, int Month)> Places(this WorkProgramme programme) => programme.Items.Select(item => (item.Entry, item.Month));
}
