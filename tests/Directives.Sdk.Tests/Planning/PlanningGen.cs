using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;

namespace Directives.Sdk.Tests.Planning;

/// <summary>Generators of entries and rules.</summary>
internal static class PlanningGen
{
    private static readonly string[] s_units = ["a", "b", "c", "d"];

    /// <summary>Days around 2021, so that some lie before and after it.</summary>
    private static readonly Gen<LocalDate> s_due = Gen.Int[0, 460].Select(new LocalDate(2020, 11, 15).PlusDays);

    private static readonly Gen<CalendarPeriod> s_asked = Gen.OneOf(
        Gen.Int[1, 4].Select(quarter => CalendarPeriod.OfQuarter(2021, quarter)), Gen.Int[1, 12].Select(month => CalendarPeriod.OfMonth(2021, month)), Gen.Const(CalendarPeriod.OfQuarter(2022, 1)));

    private static readonly Gen<ProgrammeEntry> s_entry = Gen.Select(
        Gen.Select(s_due.Nullable(), s_asked.Nullable(), Gen.OneOf(s_units).HashSet[0, 3], Gen.Int[-1, 3]),
        Gen.Select(Gen.Bool, Gen.Int[1, 3], Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 30].List[0, 2]),
        (what, with) => new ProgrammeEntry("", "việc")
        {
            Due = what.Item1,
            Asked = what.Item2,
            Lead = PlanningCase.Parties(string.Join(' ', what.Item3.Order(StringComparer.Ordinal))),
            Level = what.Item4 < 0 ? null : (ApprovingLevel)what.Item4,
            IsOptional = with.Item1,
            Load = with.Item2,
            Product = with.Item3 ? "báo cáo" : null,
            CarriedOver = with.Item4,
            After = with.Item5.Select(number => "n" + number).ToEquatableList(),
        });

    internal static readonly Gen<List<ProgrammeEntry>> Entries = s_entry.List[0, 30].Select(list => list.Select((entry, index) => entry with { Id = "n" + index }).ToList());

    internal static readonly Gen<PlanningRules> Rules = Gen.Select(Gen.Int[1, 6], Gen.Int[1, 5], Gen.Int[1, 4], (capacity, cluster, quarter) =>
        new PlanningRules { Policy = new PlanningPolicy { MonthlyCapacity = capacity, ClusterSize = cluster, QuarterWithoutDueDate = quarter } });

    internal static readonly Gen<LocalDate> From = Gen.Int[0, 364].Select(new LocalDate(2021, 1, 1).PlusDays);
}
