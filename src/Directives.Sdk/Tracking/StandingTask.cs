using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>A task as it stands after all that is on record: with the deadline that was granted, the leads to whom it was passed, the first day of its term.</summary>
/// <param name="Ordered">The task as it was ordered.</param>
/// <param name="Now">The task as it stands.</param>
/// <param name="IsClosed">Whether it was done, withdrawn or closed.</param>
internal sealed record StandingTask(TrackedTask Ordered, TrackedTask Now, bool IsClosed)
{
    internal static StandingTask Of(TrackedTask task) => new(task, task, IsClosed: false);

    internal static StandingTask Of(TaskHistory history)
    {
        if (history.Events.Count == 0)
            return Of(history.Task);
        var knownOn = history.Events[history.Events.Count - 1].Recorded;
        // What was recorded ahead is decided too.
        var state = history.StateAsOf(history.Events.Select(entry => entry.Effective).Append(knownOn).Aggregate((left, right) => DayNumber.Of(left) > DayNumber.Of(right) ? left : right), knownOn);
        var passedOver = new HashSet<int>(state.Anomalies.Select(anomaly => anomaly.Event));
        passedOver.UnionWith(history.Events.OfType<Voided>().Select(entry => entry.Event));
        var events = history.Events.Where((_, index) => !passedOver.Contains(index + 1)).OrderBy(entry => DayNumber.Of(entry.Effective)).ToList();
        var ordered = Started(history.Task, events);
        var parts = state.Assignments.Where(part => part.Role == AssignmentRole.Lead).ToList();
        return new StandingTask(ordered, ordered with { Deadline = DeadlineOf(ordered, events), Lead = LeadsOf(ordered, parts) }, parts.Count > 0 && parts.TrueForAll(part => !part.IsOpen));
    }

    /// <summary>The task with the first day of its term, where that was recorded after it was a draft.</summary>
    private static TrackedTask Started(TrackedTask task, List<TaskEvent> events) =>
        task.Deadline is AfterEvent { Event: DeadlineEvent.Issued } && events.OfType<TriggerOccurred>().FirstOrDefault() is { } started
            ? task with { Issued = PartialDate.FromLocalDate(started.Effective) }
            : task;

    /// <summary>The last deadline that was granted for the whole task.</summary>
    private static Deadline DeadlineOf(TrackedTask task, List<TaskEvent> events)
    {
        var granted = task.Deadline;
        foreach (var entry in events.Where(entry => entry.Occurrence is null && (entry.Lead is null || task.Lead.Count <= 1)))
            granted = entry switch { ExtensionGranted extension => extension.Until, ExtensionCountered other => other.Until, _ => granted };
        return granted;
    }

    private static EquatableList<Party> LeadsOf(TrackedTask task, List<AssignmentState> parts)
    {
        var leads = new List<Party>();
        foreach (var lead in task.Lead)
        {
            var key = TrackedTask.KeyOf(lead);
            if (parts.FindLast(part => part.Given == key) is not { } part)
                leads.Add(lead);
            else if (part.Holdings.LastOrDefault(holding => holding.Reason == HoldingReason.Transferred) is { } passed)
                leads.Add(new Party(UnitRegistry.Vietnam.Find(passed.Unit)?.Name ?? passed.Unit, lead.Type) { Id = passed.Unit });
            else if (part.Condition != TaskCondition.Withdrawn || parts.TrueForAll(other => !other.IsOpen))
                leads.Add(lead);
        }

        return leads.ToEquatableList();
    }
}
