using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Planning;

/// <summary>Where an entry stands by itself, before any leveling, and why.</summary>
/// <param name="Month">The month.</param>
/// <param name="Reasons">That it was carried over, where it was; then what decided the month.</param>
internal sealed record NaturalPlace(int Month, EquatableList<PlacementReason> Reasons)
{
    internal static NaturalPlace Of(ProgrammeEntry entry, PlanFrame frame)
    {
        var (month, reason) = Decide(entry, frame);
        return new NaturalPlace(month, entry.CarriedOver > 0 ? [PlacementReason.Of("carried-over", PlanningTexts.Number(entry.CarriedOver)), reason] : [reason]);
    }

    /// <summary>The month for which a unit asks, within the open months of the year: of a quarter its last.</summary>
    internal static int? AskedMonth(ProgrammeEntry entry, PlanFrame frame)
    {
        if (entry.Asked is not { } asked)
            return null;
        if (asked.LastDay < frame.From)
            return frame.From.Month;
        return asked.LastDay.Year > frame.Year ? LoadBoard.Months : asked.LastDay.Month;
    }

    private static (int Month, PlacementReason Reason) Decide(ProgrammeEntry entry, PlanFrame frame)
    {
        var asked = AskedMonth(entry, frame);
        if (entry.Due is { } due)
            return frame.IsBehind(entry) ? (frame.From.Month, PlacementReason.Of(entry.IsOverdue == false ? "still-in-time" : "past-due", PlanningTexts.Day(due))) : ByDue(entry, due, asked, frame);
        if (asked is { } month)
            return (month, PlacementReason.Of("asked", entry.Asked.ToString()!));
        var quarter = Math.Max(frame.Rules.Policy.QuarterWithoutDueDate, ProgrammeItem.QuarterOf(frame.From.Month));
        return (quarter * 3, PlacementReason.Of("no-due-date", PlanningTexts.Number(quarter)));
    }

    private static (int Month, PlacementReason Reason) ByDue(ProgrammeEntry entry, LocalDate due, int? asked, PlanFrame frame)
    {
        var isAfter = due.Year > frame.Year;
        var last = isAfter ? LoadBoard.Months : due.Month;
        if (asked < last)
            return (asked.Value, PlacementReason.Of("asked", entry.Asked.ToString()!));
        if (AsksBeyond(entry))
            return (last, PlacementReason.Of("asked-after-due", entry.Asked.ToString()!, PlanningTexts.Day(due)));
        return (last, PlacementReason.Of(isAfter ? "due-after-year" : "due-date", PlanningTexts.Day(due)));
    }

    /// <summary>Whether a unit asks for a period that begins after the due date.</summary>
    internal static bool AsksBeyond(ProgrammeEntry entry) => entry.Asked is { } asked && entry.Due is { } due && asked.FirstDay > due;
}
