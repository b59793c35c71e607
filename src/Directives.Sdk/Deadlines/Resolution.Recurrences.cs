using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>Recurring deadlines.</summary>
internal sealed partial class Resolution
{
    /// <summary>A recurring deadline: the first occurrence whose due date, after the bound, is not before the issue day. A bare rhythm ends with its period.</summary>
    internal void SettleRecurrence(RecurrenceRule rule, Bound bound)
    {
        if (context.IssueDay is null && context.Issued is { } blank)
        {
            SettleRecurrenceOfBlankDay(rule, bound, blank);
            return;
        }

        if (!TryEventDay(DeadlineEvent.Issued, out var issued) || !Reaches(issued))
            return;
        if (rule.IsRhythm)
        {
            SettleRhythm(rule, bound, issued);
            return;
        }

        var shift = bound == Bound.Exclusive && rule.Time is null && Policy.ExclusiveDay == ExclusiveDay.DayBefore ? 1 : 0;
        // The rarest supported rule, 29 February of every n-th year, recurs within 8 n years.
        var horizon = issued.PlusYears(Math.Min((rule.Frequency == RecurrenceFrequency.Yearly ? 8 : 1) * (rule.Interval + 1), 7000));
        foreach (var occurrence in rule.Occurrences(issued.PlusDays(shift), horizon, issued))
        {
            Step("recurrence-first", rule.ToString(), Show(issued), Show(occurrence));
            if (rule.Time is { } time)
                SettleNamedHour(occurrence, time, bound);
            else
                SettleNamedDay(occurrence, bound);
            return;
        }

        Open("no-occurrence", rule.ToString());
    }

    /// <summary>A blank issue day does not matter where the first and the last day it could be lead to the same due date, and so does every day between them.</summary>
    private void SettleRecurrenceOfBlankDay(RecurrenceRule rule, Bound bound, PartialDate blank)
    {
        var recurring = new Recurring(rule) { Bound = bound };
        var first = recurring.Resolve(context with { Issued = PartialDate.FromLocalDate(blank.FirstDay) });
        var last = recurring.Resolve(context with { Issued = PartialDate.FromLocalDate(blank.LastDay) });
        if (!first.IsSuccess || !last.IsSuccess || first.Value.Day != last.Value.Day || first.Value.Time != last.Value.Time)
        {
            TryEventDay(DeadlineEvent.Issued, out _);
            return;
        }

        Step("issue-day-irrelevant", blank.ToString());
        _steps.AddRange(first.Value.Basis.Where(step => step.Rule != "calendar-projected"));
        _due = first.Value;
        _earliest = first.Value.Earliest;
        _latest = first.Value.Latest;
        if (first.Value.IsProjection)
            NoteProjection(first.Value.Day, first.Value.Day);
    }

    private void SettleRhythm(RecurrenceRule rule, Bound bound, LocalDate issued)
    {
        var shift = bound == Bound.Exclusive && Policy.ExclusiveDay == ExclusiveDay.DayBefore ? 1 : 0;
        var end = rule.RhythmEnd(issued.PlusDays(shift), issued);
        var byWeek = bound == Bound.Inclusive && rule.Frequency == RecurrenceFrequency.Weekly && Policy.WeekEndsOnWorkingDay;
        if (byWeek)
        {
            // Issued on the weekend, the week's last working day is past: the first occurrence is the next period's.
            if (!TryWeekEnd(CalendarPeriod.Containing(end, PeriodGrain.Week), out var worked))
                return;
            if (worked < issued)
                end = rule.RhythmEnd(end.PlusDays(1), issued);
        }

        Step("recurrence-rhythm", rule.ToString(), Show(issued), Show(end));
        if (byWeek)
            SettleWeekEnd(CalendarPeriod.Containing(end, PeriodGrain.Week));
        else if (bound == Bound.Exclusive)
            SettleExclusiveDay(end);
        else
            SettleNamed(end, "end-of-period", [rule.ToString(), Show(end)], Policy.MoveNamedPeriodEnd);
    }
}
