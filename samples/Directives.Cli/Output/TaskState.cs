using System.Globalization;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>
/// Tình trạng: how a task stands on a day, at its end, by its deadline alone. Nothing is known of its progress, so it counts as unfinished;
/// of a recurring task the earlier occurrences count as done.
/// </summary>
/// <param name="Code"><c>in-time</c>, <c>due-soon</c>, <c>overdue</c>, <c>ongoing</c>, <c>no-deadline</c>, or <c>undetermined</c> where the day of issue or of an event is missing.</param>
/// <param name="Text">The administration's words.</param>
/// <param name="DaysOverdue">Calendar days since the due date; null where it is not overdue.</param>
internal sealed record TaskState(string Code, string Text, int? DaysOverdue = null)
{
    /// <summary>Sắp đến hạn: at most so many working days are left.</summary>
    private const int SoonWorkingDays = 5;

    internal static TaskState Of(Deadline deadline, DeadlineContext context, LocalDate asOf)
    {
        switch (deadline)
        {
            case Unspecified or WithinPeriod { IsTerm: true }:
                return new("no-deadline", "không xác định thời hạn");
            case Continuous:
                return new("ongoing", "thường xuyên");
            case Recurring recurring when NextDue(recurring, context, asOf) is { } next:
                var state = Of(next, context, asOf);
                return state with { Text = $"{state.Text} (kỳ {Show.Day(next.Day)})" };
        }

        var answer = new DueAnswer(deadline, context);
        return answer.Due is { } due ? Of(due, context, asOf) : new("undetermined", "chưa tính được hạn: " + answer.Missing);
    }

    private static TaskState Of(DueDate due, DeadlineContext context, LocalDate asOf)
    {
        if (due.IsOverdue(asOf))
        {
            var days = Period.DaysBetween(due.Day, asOf);
            return new("overdue", days == 0 ? "quá hạn trong ngày" : string.Create(CultureInfo.InvariantCulture, $"quá hạn {days} ngày"), days);
        }

        var isSoon = WorkingCalendar.Supports(asOf) && WorkingCalendar.Supports(due.Day) && context.Calendar.CountWorkingDays(asOf, due.Day) <= SoonWorkingDays;
        return isSoon ? new("due-soon", "sắp đến hạn") : new("in-time", "trong hạn");
    }

    /// <summary>The due date of the first occurrence that is not over on a day; null where none comes within the calendar's years.</summary>
    private static DueDate? NextDue(Recurring recurring, DeadlineContext context, LocalDate asOf)
    {
        var start = context.Issued?.FirstDay ?? asOf;
        var from = LocalDate.Max(asOf, start);
        foreach (var occurrence in recurring.Rule.Occurrences(from, WorkingCalendar.LastDay, start))
        {
            if (OfOccurrence(recurring, occurrence).Resolve(context) is { IsSuccess: true } due && !due.Value.IsOverdue(from))
                return due.Value;
        }

        return null;
    }

    private static Deadline OfOccurrence(Recurring recurring, LocalDate occurrence) =>
        recurring.Rule is { IsRhythm: true, Frequency: RecurrenceFrequency.Weekly }
            ? new WithinPeriod(CalendarPeriod.Containing(occurrence, PeriodGrain.Week)) { Bound = recurring.Bound }
            : new OnDate(occurrence, recurring.Rule.Time) { Bound = recurring.Bound };
}
