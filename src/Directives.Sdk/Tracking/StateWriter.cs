using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Writes out how an assignment stands on a day.</summary>
internal static class StateWriter
{
    internal static AssignmentState Write(AssignmentTimeline timeline, int day, TrackingRules rules)
    {
        var span = timeline.SpanAt(day);
        if (span is null)
            return new AssignmentState(timeline.Task.Id, timeline.Slot.Unit, timeline.Slot.Unit, TaskCondition.NotAssigned) { Role = timeline.Slot.Role, Occurrence = timeline.Occurrence };
        var condition = timeline.ConditionAt(day);
        var (days, working) = timeline.Late(span, day);
        var awaitsReport = !span.IsSuspended && span.Phase != AssignmentPhase.Submitted;
        var (followUp, missed) = awaitsReport ? FollowUp(timeline, span, condition, day, rules.Policy) : (null, 0);
        var holdings = Holdings(timeline, span, condition, day, rules);
        return new AssignmentState(timeline.Task.Id, timeline.Slot.Unit, holdings[holdings.Count - 1].Unit, condition)
        {
            Role = timeline.Slot.Role,
            Occurrence = timeline.Occurrence,
            Assigned = DayNumber.Day(timeline.Assigned),
            Acknowledged = Day(span.Acknowledged),
            Due = Day(span.Due?.Day),
            OriginalDue = Day(span.Original?.Day),
            DueDate = span.Due?.Source,
            DueMissing = span.Missing,
            DaysLate = days,
            WorkingDaysLate = working,
            IsSuspended = span.IsSuspended,
            Submitted = Day(span.Submitted),
            Closed = span.IsOpen ? null : DayNumber.Day(span.From),
            IsOnTimeByOriginal = span.Phase == AssignmentPhase.Completed && span.Original is not null ? !span.IsLateByOriginal : null,
            Document = span.Document,
            Cause = span.Cause,
            FollowUp = followUp,
            ReportsMissed = missed,
            Suspensions = Suspensions(timeline, day),
            Extensions = Extensions(timeline, day),
            Holdings = holdings,
        };
    }

    private static LocalDate? Day(int? number) => number is { } day ? DayNumber.Day(day) : null;

    /// <summary>When the next report is due, counted from the last one or the assignment, and how many are missing.</summary>
    private static (LocalDate? Due, int Missed) FollowUp(AssignmentTimeline timeline, AssignmentSpan span, TaskCondition condition, int day, OverduePolicy policy)
    {
        var last = Math.Max(timeline.Assigned, span.Reported ?? timeline.Assigned);
        if (condition == TaskCondition.NoDeadline)
            return (DayNumber.Day(last + policy.FollowUpDays), 0);
        if (condition != TaskCondition.Ongoing)
            return (null, 0);
        LocalDate? due = null;
        var missed = 0;
        foreach (var report in policy.ContinuousReporting.Occurrences(DayNumber.Day(last + 1), LocalDate.MaxIsoValue, DayNumber.Day(timeline.Assigned)))
        {
            var number = DayNumber.Of(report);
            if (number > day)
                return (due ?? report, missed);
            due = report;
            missed += number < day ? 1 : 0;
        }

        return (due, missed);
    }

    private static EquatableList<Suspension> Suspensions(AssignmentTimeline timeline, int day)
    {
        var found = new List<Suspension>();
        int? from = null;
        foreach (var span in timeline.Spans)
        {
            if (span.From > day)
                break;
            if (from is { } first && !span.IsSuspended && span.From > first)
                found.Add(new Suspension(DayNumber.Day(first), DayNumber.Day(span.From - 1)));
            from = span.IsSuspended ? from ?? span.From : null;
        }

        if (from is { } still)
            found.Add(new Suspension(DayNumber.Day(still), null));
        return found.ToEquatableList();
    }

    private static EquatableList<TaskExtension> Extensions(AssignmentTimeline timeline, int day) =>
        timeline.Extensions.Where(extension => DayNumber.Of((extension.Requested ?? extension.Decided)!.Value) <= day).Select(extension => AsOf(extension, day)).ToEquatableList();

    /// <summary>An extension as of a day: a later decision is not there yet, unless it counts from before.</summary>
    private static TaskExtension AsOf(TaskExtension extension, int day)
    {
        var isDecided = extension.Decided is not { } decided || DayNumber.Of(decided) <= day;
        var counts = extension.CountsFrom is { } from && DayNumber.Of(from) <= day;
        return isDecided || counts
            ? extension
            : new TaskExtension(extension.Proposed is null ? ExtensionOutcome.Pending : ExtensionOutcome.Countered)
            {
                Requested = extension.Requested,
                RequestedUntil = extension.RequestedUntil,
                RequestedBy = extension.RequestedBy,
                Proposed = extension.Proposed,
                IsInTime = extension.IsInTime,
            };
    }

    private static EquatableList<Holding> Holdings(AssignmentTimeline timeline, AssignmentSpan span, TaskCondition condition, int day, TrackingRules rules)
    {
        var tenures = timeline.Tenures(day);
        var end = Math.Min(day, timeline.Closed);
        var fell = condition is TaskCondition.Overdue or TaskCondition.DoneLate ? Math.Max(span.Due!.OverdueFrom(rules.Policy), timeline.Assigned) : DayNumber.Never;
        var holdings = new List<Holding>();
        for (var index = 0; index < tenures.Count; index++)
        {
            var tenure = tenures[index];
            var last = index + 1 < tenures.Count ? tenures[index + 1].From - 1 : end;
            holdings.Add(new Holding(tenure.Unit, DayNumber.Day(tenure.From), DayNumber.Day(last), tenure.Reason)
            {
                Source = tenure.Source,
                NeedsDecision = tenure.NeedsDecision,
                FellOverdue = tenure.From <= fell && fell <= last,
            });
        }

        return holdings.ToEquatableList();
    }
}
