using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>The occurrences of a recurring task, each with its own deadline.</summary>
internal static class OccurrenceSeries
{
    /// <summary>One occurrence: the day on which the rule has it, its deadline, and the day from which it is the task's next.</summary>
    internal readonly record struct Item(LocalDate Day, Deadline Deadline, int Opens);

    /// <summary>The occurrences of a task assigned on a day, up to the first that is not over by another; only those within the calendar's years. Of several
    /// that are due on one day the first is it: no day is left on which another would be the next.</summary>
    internal static IEnumerable<Item> Of(TrackedTask task, Recurring recurring, LocalDate assigned, int through, RuleAnswers answers)
    {
        var opens = DayNumber.Of(assigned);
        var start = task.Issued?.FirstDay ?? assigned.WithCalendar(CalendarSystem.Iso);
        foreach (var day in recurring.Rule.Occurrences(LocalDate.Max(start, WorkingCalendar.FirstDay), WorkingCalendar.LastDay, start))
        {
            var deadline = DeadlineOf(recurring, day);
            if (answers.Resolve(task, deadline, null).Due is not { } due || DayNumber.Of(due.Day) < opens)
                continue;
            yield return new Item(day, deadline, opens);
            opens = DayNumber.Of(due.Day) + 1;
            if (opens > through)
                yield break;
        }
    }

    /// <summary>The deadline of an occurrence: its day, or the week that a bare weekly rhythm means.</summary>
    internal static Deadline DeadlineOf(Recurring recurring, LocalDate day) => recurring.Rule is { IsRhythm: true, Frequency: RecurrenceFrequency.Weekly }
        ? new WithinPeriod(CalendarPeriod.Containing(day, PeriodGrain.Week)) { Bound = recurring.Bound }
        : new OnDate(day, recurring.Rule.Time) { Bound = recurring.Bound };
}
