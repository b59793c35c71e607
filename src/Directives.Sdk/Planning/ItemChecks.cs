using NodaTime;

namespace Directives.Sdk.Planning;

/// <summary>What can be said of an item by itself.</summary>
internal static class ItemChecks
{
    /// <summary>The steps would have to begin before the first day of work.</summary>
    internal static PlanFinding? Steps(ProgrammeItem item, PlanFrame frame)
    {
        if (item.Begins >= frame.From || item.Steps.Count == 0 || item.Target > item.Entry.Due)
            return null;
        var calendar = frame.Rules.Calendar;
        var (needed, eve) = (item.Steps.Sum(step => step.Rule.WorkingDays), frame.From.PlusDays(-1));
        var left = Math.Max(0, calendar.CountWorkingDays(eve, item.Target));
        var earliest = calendar.AddWorkingDays(eve, needed);
        var (first, last) = frame.Window(item.Entry);
        return PlanFinding.Of("steps-do-not-fit", [item.Id], PlanningTexts.Quote(item.Entry.Title), PlanningTexts.Number(needed), PlanningTexts.Day(item.Target), PlanningTexts.Number(left), PlanningTexts.Day(earliest)) with
        {
            Move = first <= last && first > item.Month ? PlanMove.Of(item.Entry, item.Month, first, "repaired-steps") : null,
        };
    }

    /// <summary>The item stands after its due date: past due, or still in time by the register.</summary>
    internal static PlanFinding? PastDue(ProgrammeItem item) =>
        item.Entry.Due is { } due && item.Target > due ? PlanFinding.Of(item.Entry.IsOverdue == false ? "still-in-time" : "past-due", [item.Id], PlanningTexts.Quote(item.Entry.Title), PlanningTexts.Day(due)) : null;

    /// <summary>What the item does not say, or says against the programme.</summary>
    internal static IEnumerable<PlanFinding> Blanks(ProgrammeItem item, WorkProgramme programme)
    {
        var entry = item.Entry;
        if (entry.Lead.Count == 0)
            yield return PlanFinding.Of("no-lead", [item.Id], PlanningTexts.Quote(entry.Title));
        if (string.IsNullOrWhiteSpace(entry.Product))
            yield return PlanFinding.Of("no-product", [item.Id], PlanningTexts.Quote(entry.Title));
        if (entry.Due is not { } due)
            yield return PlanFinding.Of("no-due-date", [item.Id], PlanningTexts.Quote(entry.Title), PlanningTexts.Number(item.Quarter));
        else if (due > new LocalDate(programme.Year, 12, 31))
            yield return PlanFinding.Of("due-after-year", [item.Id], PlanningTexts.Quote(entry.Title), PlanningTexts.Day(due));
        if (NaturalPlace.AsksBeyond(entry))
            yield return PlanFinding.Of("asked-after-due", [item.Id], PlanningTexts.Quote(entry.Title), entry.Asked.ToString()!, PlanningTexts.Day(entry.Due!.Value));
    }
}
