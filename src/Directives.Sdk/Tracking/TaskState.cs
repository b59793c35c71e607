using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Tình trạng của nhiệm vụ: how a task stands as of the end of a day, by what was recorded up to another.</summary>
/// <param name="Task">The task.</param>
/// <param name="AsOf">The day; its end counts.</param>
/// <param name="KnownOn">The last day of recording that is taken into account.</param>
/// <param name="Assignments">
/// How each lead's part stands (each coordinating unit's too, where the policy says so); of a recurring task each occurrence up to the first that is not over by then.
/// </param>
/// <param name="Anomalies">The events up to that day that do not fit, and were passed over; and collectives that could not be followed by their members.</param>
public sealed record TaskState(TrackedTask Task, LocalDate AsOf, LocalDate KnownOn, EquatableList<AssignmentState> Assignments, EquatableList<TaskAnomaly> Anomalies)
{
    private static readonly TaskCondition[] s_byPressure =
    [
        TaskCondition.Overdue, TaskCondition.DueSoon, TaskCondition.InTime, TaskCondition.NoDeadline, TaskCondition.Ongoing, TaskCondition.DoneLate, TaskCondition.DoneOnTime,
        TaskCondition.DoneNoDeadline, TaskCondition.ClosedUndone, TaskCondition.Withdrawn, TaskCondition.NotAssigned,
    ];

    /// <summary>The most pressing condition of its assignments: overdue before due soon, in time, without deadline and continuous; then done late and done; closed undone or withdrawn only where nothing was done.</summary>
    public TaskCondition Condition => Array.Find(s_byPressure, condition => condition == TaskCondition.NotAssigned || Assignments.Any(part => part.Condition == condition));
}
