using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>One assignment through time, as known on a day: what a state, a sweep and a backlog are read from.</summary>
internal sealed class AssignmentTimeline(
    TrackedTask task,
    AssignmentSlot slot,
    LocalDate? occurrence,
    int opens,
    TrackingRules rules,
    RuleAnswers answers,
    List<AssignmentSpan> spans,
    List<(int From, string Unit, HoldingReason Reason)> holders,
    List<TaskExtension> extensions,
    List<(int From, int To)> pauses)
{
    internal TrackedTask Task => task;

    internal AssignmentSlot Slot => slot;

    internal LocalDate? Occurrence => occurrence;

    /// <summary>The day from which it is there: that of the assignment, of an occurrence the day after the one before was due.</summary>
    internal int Opens => Math.Max(opens, Assigned);

    /// <summary>The day of the assignment.</summary>
    internal int Assigned => spans.Count > 0 ? spans[0].From : DayNumber.Never;

    internal IReadOnlyList<AssignmentSpan> Spans => spans;

    internal IReadOnlyList<TaskExtension> Extensions => extensions;

    internal bool IsContinuous => task.Deadline is Continuous;

    /// <summary>The day on which it was closed, done or not.</summary>
    internal int Closed => spans.Count > 0 && !spans[spans.Count - 1].IsOpen ? spans[spans.Count - 1].From : DayNumber.Never;

    /// <summary>The last due day through which what is unfinished on a day counts as due soon.</summary>
    internal static int SoonThrough(int day, TrackingRules rules)
    {
        var date = DayNumber.Day(day);
        if (!WorkingCalendar.Supports(date))
            return int.MinValue;
        return rules.Calendar.TryAddWorkingDays(date, rules.Policy.DueSoonWorkingDays + 1, out var beyond) ? DayNumber.Of(beyond) - 1 : DayNumber.Of(WorkingCalendar.LastDay);
    }

    /// <summary>The span of a day; null where it is not there yet.</summary>
    internal AssignmentSpan? SpanAt(int day)
    {
        if (day < Opens)
            return null;
        var index = spans.Count - 1;
        while (index >= 0 && spans[index].From > day)
            index--;
        return index < 0 ? null : spans[index];
    }

    internal TaskCondition ConditionAt(int day) => SpanAt(day) is { } span ? Fixed(span) ?? Live(span.Due!, day, answers.SoonThrough(day)) : TaskCondition.NotAssigned;

    /// <summary>The condition of a span where no day changes it; null where the day decides between in time, due soon and overdue.</summary>
    internal TaskCondition? Fixed(AssignmentSpan span) => span.Phase switch
    {
        AssignmentPhase.None => TaskCondition.NotAssigned,
        AssignmentPhase.Withdrawn => TaskCondition.Withdrawn,
        AssignmentPhase.ClosedUndone => TaskCondition.ClosedUndone,
        AssignmentPhase.Completed when span.Due is null => TaskCondition.DoneNoDeadline,
        AssignmentPhase.Completed => span.IsLate ? TaskCondition.DoneLate : TaskCondition.DoneOnTime,
        _ when span.Due is null => IsContinuous ? TaskCondition.Ongoing : TaskCondition.NoDeadline,
        _ => span.Frozen is { } day ? Live(span.Due, day, answers.SoonThrough(day)) : null,
    };

    internal TaskCondition Live(DueLine due, int day, int soonThrough)
    {
        if (day >= due.OverdueFrom(rules.Policy))
            return TaskCondition.Overdue;
        return due.Day <= soonThrough ? TaskCondition.DueSoon : TaskCondition.InTime;
    }

    /// <summary>The days late, and as many in working days (null beyond the calendar), of what is overdue or was done late; 0 else.</summary>
    internal (int Days, int? WorkingDays) Late(AssignmentSpan span, int day)
    {
        if ((Fixed(span) ?? Live(span.Due!, day, int.MinValue)) is not (TaskCondition.Overdue or TaskCondition.DoneLate))
            return (0, 0);
        var end = span.Phase == AssignmentPhase.Completed ? span.Counted : span.Frozen ?? day;
        var due = span.Due!.Day;
        if (end <= due)
            return (0, 0);
        var working = WorkingDays(due, end);
        var days = end - due;
        foreach (var (from, to) in pauses)
        {
            var (first, last) = (Math.Max(from, due + 1), Math.Min(to - 1, end));
            if (to > day || to <= span.Due.MovedUntil || last < first)
                continue;
            days -= last - first + 1;
            working -= WorkingDays(first - 1, last);
        }

        return (days, working);
    }

    /// <summary>Who answered for it, from the assignment to a day or its end, successions among them.</summary>
    internal List<Tenure> Tenures(int until)
    {
        var tenures = new List<Tenure>();
        var last = Math.Min(until, Closed);
        for (var index = 0; index < holders.Count && holders[index].From <= last; index++)
        {
            var (from, unit, reason) = holders[index];
            var end = index + 1 < holders.Count ? Math.Min(holders[index + 1].From - 1, last) : last;
            if (tenures.Count == 0 || tenures[tenures.Count - 1].Unit != unit)
                tenures.Add(new Tenure(from, unit, reason));
            if (end < from)
                continue;
            foreach (var step in answers.Passing(task, unit, DayNumber.Day(from), DayNumber.Day(end)))
                tenures.Add(new Tenure(DayNumber.Of(step.Day), step.Unit, HoldingReason.Succeeded, step.Source, step.NeedsDecision));
        }

        return tenures;
    }

    private int? WorkingDays(int from, int to)
    {
        var (first, last) = (DayNumber.Day(from), DayNumber.Day(to));
        return WorkingCalendar.Supports(first) && WorkingCalendar.Supports(last) ? rules.Calendar.CountWorkingDays(first, last) : null;
    }

    /// <summary>From a day on, who answers.</summary>
    internal readonly record struct Tenure(int From, string Unit, HoldingReason Reason, string? Source = null, bool NeedsDecision = false);
}
