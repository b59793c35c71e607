using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Tình trạng theo thời hạn: how a task stands on a day by its deadline alone, where nothing is known of its progress. It counts as unfinished; of a recurring task the earlier
/// occurrences count as done.
/// </summary>
/// <param name="Condition">In time, due soon, overdue, without deadline or continuous.</param>
public sealed record DeadlineState(TaskCondition Condition)
{
    /// <summary>The due date; of a recurring task that of the occurrence that is not over by then. Null where there is none.</summary>
    public DueDate? Due { get; init; }

    /// <summary>The occurrence that is meant, of a recurring task.</summary>
    public LocalDate? Occurrence { get; init; }

    /// <summary>Calendar days late; 0 where it is not, or is late by hours only.</summary>
    public int DaysLate { get; init; }

    /// <summary>Working days late; null where the calendar does not reach.</summary>
    public int? WorkingDaysLate { get; init; }

    /// <summary>Why there is no due date: <c>open</c>, <c>event-unknown</c>, <c>issue-day-unknown</c>, <c>calendar-unsupported</c>; null where there is one.</summary>
    public string? Missing { get; init; }

    /// <summary>How a task stands at the end of a day.</summary>
    /// <param name="deadline">Its deadline.</param>
    /// <param name="context">The days from which it is counted, with calendar and policy of deadlines; those of <paramref name="policy"/> are not asked.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The policy; default <see cref="OverduePolicy.Default"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DeadlineState Of(Deadline deadline, DeadlineContext context, LocalDate asOf, OverduePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(context);
        var chosen = (policy ?? OverduePolicy.Default) with { Deadlines = context.Policy };
        var rules = new TrackingRules { Policy = chosen, Calendar = context.Calendar };
        if (deadline is Continuous)
            return new DeadlineState(TaskCondition.Ongoing) { Missing = "open", WorkingDaysLate = 0 };
        if (deadline is Recurring recurring && Next(recurring, context, asOf) is var (day, due))
            return Of(due, asOf, rules) with { Occurrence = day };
        var resolved = deadline.Resolve(context);
        return resolved.IsSuccess
            ? Of(resolved.Value, asOf, rules)
            : new DeadlineState(TaskCondition.NoDeadline) { Missing = ResultCode.Of(resolved) ?? "open", WorkingDaysLate = 0 };
    }

    private static DeadlineState Of(DueDate due, LocalDate asOf, TrackingRules rules)
    {
        var (line, day) = (DueLine.Of(due, 0)!, DayNumber.Of(asOf));
        if (day < line.OverdueFrom(rules.Policy))
            return new DeadlineState(line.Day <= AssignmentTimeline.SoonThrough(day, rules) ? TaskCondition.DueSoon : TaskCondition.InTime) { Due = due, WorkingDaysLate = 0 };
        var isKnown = WorkingCalendar.Supports(due.Day) && WorkingCalendar.Supports(asOf);
        return new DeadlineState(TaskCondition.Overdue) { Due = due, DaysLate = day - line.Day, WorkingDaysLate = isKnown ? rules.Calendar.CountWorkingDays(due.Day, asOf) : null };
    }

    /// <summary>The first occurrence that is not over on a day; null where none comes within the calendar's years.</summary>
    private static (LocalDate Day, DueDate Due)? Next(Recurring recurring, DeadlineContext context, LocalDate asOf)
    {
        var start = context.Issued?.FirstDay ?? asOf;
        var from = LocalDate.Max(asOf.WithCalendar(CalendarSystem.Iso), start);
        foreach (var day in recurring.Rule.Occurrences(from, WorkingCalendar.LastDay, start))
        {
            if (OccurrenceSeries.DeadlineOf(recurring, day).Resolve(context) is { IsSuccess: true } due && !due.Value.IsOverdue(from))
                return (day, due.Value);
        }

        return null;
    }
}
