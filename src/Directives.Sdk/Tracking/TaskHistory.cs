using Ardalis.Result;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Lịch sử nhiệm vụ: a task and all that happened to it, in the order of recording; events are only ever added. What is asked of it is asked with two days: as of which day, and known
/// on which, so that a late entry does not rewrite what was known. Immutable and thread-safe.
/// </summary>
public sealed class TaskHistory : IEquatable<TaskHistory>
{
    private TaskHistory(TrackedTask task, EquatableList<TaskEvent> events)
    {
        Task = task;
        Events = events;
    }

    /// <summary>The task.</summary>
    public TrackedTask Task { get; }

    /// <summary>The events, in the order of recording; the first has the number 1.</summary>
    public EquatableList<TaskEvent> Events { get; }

    /// <summary>How it was given: desk officer, secrecy, the Centre's deadline. Null where no assignment is on record that was not voided.</summary>
    public Assigned? Assignment => Events.OfType<Assigned>().FirstOrDefault(IsOnRecord);

    /// <summary>A task to which nothing has happened yet.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is null.</exception>
    public static TaskHistory Of(TrackedTask task) => Of(task, []);

    /// <summary>A task with the events on record. Nothing is refused: what does not fit is marked when it is asked for (<see cref="TaskState.Anomalies"/>).</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TaskHistory Of(TrackedTask task, IEnumerable<TaskEvent> events)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(events);
        return new TaskHistory(task, events.ToEquatableList());
    }

    /// <summary>This history with one more event, if that can have happened.</summary>
    /// <remarks>
    /// The event takes its place by its effective day, so it must fit what came before and after it. What was recorded ahead (an order, a transfer) and takes effect only after the event is
    /// recorded does not stand in its way: where it no longer fits, it is an anomaly.
    /// </remarks>
    /// <param name="taskEvent">The event.</param>
    /// <param name="rules">The rules; default <see cref="TrackingRules.Default"/>. They matter only for whom a unit succeeded.</param>
    /// <returns>
    /// The new history, or <c>Conflict</c> with its reason. Of the record: <c>recorded-decreases</c>, <c>on-record-already</c>, <c>effective-ahead</c> (done on a day after it was recorded), <c>reason-missing</c>,
    /// <c>authority-missing</c> (closed undone), <c>void-unknown</c>, <c>voided-already</c>, <c>breaks-later</c> (a later event would no longer fit; the reason names it),
    /// <c>percent-range</c>, <c>unit-missing</c> (transferred to nobody).
    /// Of the state: <c>not-assigned</c>, <c>assigned-already</c>, <c>acknowledged-already</c>, <c>closed</c>, <c>no-deadline</c>, <c>request-pending</c>, <c>no-request</c>,
    /// <c>submitted-already</c>, <c>nothing-submitted</c>, <c>suspended-already</c>, <c>not-suspended</c>, <c>held-already</c>, <c>no-trigger</c>, <c>trigger-known</c>, <c>extension-no-day</c>,
    /// <c>lead-unknown</c>, <c>lead-missing</c>, <c>occurrence-missing</c>, <c>occurrence-unexpected</c>, <c>occurrence-unknown</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="taskEvent"/> is null.</exception>
    public Result<TaskHistory> Append(TaskEvent taskEvent, TrackingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(taskEvent);
        return Append([taskEvent], rules);
    }

    /// <summary>This history with more events, all or none of them: such as the void of a wrong entry with the right one in its place.</summary>
    /// <remarks>
    /// They are recorded one after the other, and judged by the history that has them all: what a void leaves without ground is refused only where the rest does not give it one again. An
    /// assignment that events rest on is corrected so, by its void and another assignment.
    /// </remarks>
    /// <param name="taskEvents">The events, in the order of recording.</param>
    /// <param name="rules">The rules; default <see cref="TrackingRules.Default"/>.</param>
    /// <returns>The new history; or <c>Conflict</c> with the reason for which one of them does not fit, as for one event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="taskEvents"/> or one of them is null.</exception>
    public Result<TaskHistory> Append(IEnumerable<TaskEvent> taskEvents, TrackingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(taskEvents);
        var longer = this;
        foreach (var taskEvent in taskEvents)
        {
            ArgumentNullException.ThrowIfNull(taskEvent, nameof(taskEvents));
            if (longer.Unrecordable(taskEvent) is { } refused)
                return Refuse(refused);
            longer = new TaskHistory(Task, [.. longer.Events, taskEvent]);
        }

        return longer.NewAnomaly(this, rules ?? TrackingRules.Default) is { } refusal ? Refuse(refusal) : Result<TaskHistory>.Success(longer);
    }

    /// <summary>How the task stands as of the end of a day, by what was recorded up to another. Total: every history has a state on every day.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="knownOn">The last day of recording that counts.</param>
    /// <param name="rules">Policy, calendar and successions; default <see cref="TrackingRules.Default"/>.</param>
    public TaskState StateAsOf(LocalDate asOf, LocalDate knownOn, TrackingRules? rules = null)
    {
        var chosen = rules ?? TrackingRules.Default;
        var day = DayNumber.Of(asOf);
        var folded = TaskFolding.Run(this, DayNumber.Of(knownOn), day, chosen, new RuleAnswers(chosen));
        var parts = folded.Timelines.Where(timeline => timeline.Occurrence is null || timeline.Opens <= day).Select(timeline => StateWriter.Write(timeline, day, chosen));
        var anomalies = folded.Anomalies.Where(anomaly => Events[anomaly.Event - 1] is Voided || DayNumber.Of(Events[anomaly.Event - 1].Effective) <= day);
        return new TaskState(Task, asOf, knownOn, parts.ToEquatableList(), anomalies.OrderBy(anomaly => anomaly.Event).ToEquatableList());
    }

    /// <inheritdoc/>
    public bool Equals(TaskHistory? other) => other is not null && Task == other.Task && Events.Equals(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TaskHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Task, Events);

    /// <summary>The task's id and the number of its events.</summary>
    public override string ToString() => $"{Task.Id} ({Events.Count})";

    private Refusal? Unrecordable(TaskEvent taskEvent)
    {
        if (Events.Count > 0 && DayNumber.Of(taskEvent.Recorded) < DayNumber.Of(Events[Events.Count - 1].Recorded))
            return new Refusal("recorded-decreases", $"The last event was recorded on {LocalDatePattern.Iso.Format(Events[Events.Count - 1].Recorded)}; a later one cannot be recorded before.");
        if (IsOnRecord(taskEvent))
            return new Refusal("on-record-already", "The same event is on record already.");
        if (!taskEvent.MayLieAhead && DayNumber.Of(taskEvent.Effective) > DayNumber.Of(taskEvent.Recorded))
            return new Refusal("effective-ahead", "What somebody does cannot be recorded before it has happened.");
        return Incomplete(taskEvent);
    }

    /// <summary>What an event lacks, or has out of bounds.</summary>
    private static Refusal? Incomplete(TaskEvent taskEvent)
    {
        if (taskEvent is ProgressReported { Percent: < 0 or > 100 } report)
            return new Refusal("percent-range", $"{report.Percent} is no percentage from 0 to 100.");
        if (taskEvent is Transferred { To: var to } && string.IsNullOrWhiteSpace(to))
            return new Refusal("unit-missing", "A transfer names the unit that takes the task over.");
        if (taskEvent is not ClosedUndone)
            return null;
        if (string.IsNullOrWhiteSpace(taskEvent.Note))
            return new Refusal("reason-missing", "A task is closed without being done for a reason, which must be given.");
        return string.IsNullOrWhiteSpace(taskEvent.By) ? new Refusal("authority-missing", "A task is closed without being done by an authority, which must be named.") : null;
    }

    /// <summary>Whether the same event is there and was not voided.</summary>
    private bool IsOnRecord(TaskEvent taskEvent)
    {
        for (var index = 0; index < Events.Count; index++)
        {
            if (Events[index] == taskEvent && !Events.Any(other => other is Voided entry && entry.Event == index + 1))
                return true;
        }

        return false;
    }

    /// <summary>What does not fit here but did in the shorter history, or is not in that.</summary>
    private Refusal? NewAnomaly(TaskHistory shorter, TrackingRules rules)
    {
        var before = new HashSet<int>(shorter.AllAnomalies(rules).Select(anomaly => anomaly.Event));
        var fresh = AllAnomalies(rules).Where(anomaly => !before.Contains(anomaly.Event)).ToList();
        if (fresh.Find(anomaly => anomaly.Event > shorter.Events.Count) is { } own)
            return new Refusal(own.Code, own.Reason);
        if (fresh.Find(anomaly => !IsStillAhead(Events[anomaly.Event - 1])) is not { } broken)
            return null;
        var day = LocalDatePattern.Iso.Format(Events[broken.Event - 1].Effective);
        return new Refusal("breaks-later", $"Event {broken.Event}, {Events[broken.Event - 1].Kind} on {day}, would no longer fit and is to be voided first: {broken.Reason}");
    }

    /// <summary>Whether an event was recorded ahead and has not taken effect by the last day of recording.</summary>
    private bool IsStillAhead(TaskEvent taskEvent) => taskEvent.MayLieAhead && DayNumber.Of(taskEvent.Effective) > DayNumber.Of(Events[Events.Count - 1].Recorded);

    private static Result<TaskHistory> Refuse(Refusal refusal) => Result<TaskHistory>.Conflict(ResultCode.With(refusal.Code, refusal.Reason));

    private List<TaskAnomaly> AllAnomalies(TrackingRules rules) =>
        TaskFolding.Run(this, DayNumber.Never, int.MinValue, rules, new RuleAnswers(rules)).Anomalies.FindAll(anomaly => anomaly.Code != TaskAnomaly.NotExpanded);
}
