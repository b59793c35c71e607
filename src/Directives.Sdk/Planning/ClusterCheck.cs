using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Planning;

/// <summary>Dồn việc: many items due in the last working days before Tết, or of a quarter.</summary>
internal static class ClusterCheck
{
    /// <summary>Days in which many items should not be due, both inclusive, and what that is called.</summary>
    internal readonly record struct Window(string Code, LocalDate First, LocalDate Last, int Quarter)
    {
        internal bool Holds(LocalDate day) => day >= First && day <= Last;
    }

    internal static IEnumerable<PlanFinding> Run(WorkProgramme programme, PlanFrame frame)
    {
        foreach (var window in Windows(frame))
        {
            var items = programme.Items.Where(item => IsIn(item, window)).ToList();
            if (items.Count > frame.Rules.Policy.ClusterSize)
            {
                yield return PlanFinding.Of(
                    window.Code, items.Select(item => item.Id), PlanningTexts.Number(items.Count), PlanningTexts.Day(window.First), PlanningTexts.Day(window.Last),
                    PlanningTexts.Number(window.Quarter));
            }
        }
    }

    /// <summary>Whether an item is submitted on its due date in those days; one that is placed earlier is out of the cluster.</summary>
    internal static bool IsIn(ProgrammeItem item, Window window) => item.Entry.Due == item.Target && window.Holds(item.Target);

    /// <summary>The days before Tết, then those at the end of each quarter; days before the first day of work are over.</summary>
    internal static List<Window> Windows(PlanFrame frame)
    {
        var (calendar, policy) = (frame.Rules.Calendar, frame.Rules.Policy);
        var eve = calendar.PreviousWorkingDay(VietnameseLunisolarCalendar.Tet(frame.Year));
        List<Window> windows = [new("cluster-before-tet", calendar.AddWorkingDays(eve, 1 - policy.WorkingDaysBeforeTet), calendar.NextWorkingDay(eve).PlusDays(-1), 1)];
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var end = CalendarPeriod.OfQuarter(frame.Year, quarter).LastDay;
            var last = calendar.SameOrPreviousWorkingDay(end);
            windows.Add(new Window("cluster-quarter-end", calendar.AddWorkingDays(last, 1 - policy.WorkingDaysAtQuarterEnd), end, quarter));
        }

        return windows.FindAll(window => window.Last >= frame.From);
    }
}
