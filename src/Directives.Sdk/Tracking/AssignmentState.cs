using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Tình trạng của một đầu việc: how one lead's part of a task, or one occurrence of it, stands as of the end of a day.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="Given">The unit it was given to: the id, else the name.</param>
/// <param name="Unit">The unit that answers for it on that day: whom it was passed to, or its successor.</param>
/// <param name="Condition">How it stands.</param>
public sealed record AssignmentState(string Task, string Given, string Unit, TaskCondition Condition)
{
    /// <summary>In which role it was given.</summary>
    public AssignmentRole Role { get; init; }

    /// <summary>The occurrence of a recurring task, as its rule has it; null for other tasks.</summary>
    public LocalDate? Occurrence { get; init; }

    /// <summary>The day of the assignment; null where it is not assigned.</summary>
    public LocalDate? Assigned { get; init; }

    /// <summary>The day on which it was acknowledged.</summary>
    public LocalDate? Acknowledged { get; init; }

    /// <summary>The last day on time by the deadline in force, with the days on which the clock stood; null where there is none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The last day on time by the first deadline it had, as it was: neither extensions nor standstills move it.</summary>
    public LocalDate? OriginalDue { get; init; }

    /// <summary>The due date in force as it was resolved, with its basis and hour.</summary>
    public DueDate? DueDate { get; init; }

    /// <summary>Why there is no due date: <c>open</c>, <c>event-unknown</c>, <c>issue-day-unknown</c>, <c>calendar-unsupported</c>; null where there is one.</summary>
    public string? DueMissing { get; init; }

    /// <summary>Calendar days late: of what is overdue to the day asked for, of what was done late to the day that counts. 0 where it is not late, or late by hours only.</summary>
    public int DaysLate { get; init; }

    /// <summary>Working days late, likewise; null where the calendar does not reach.</summary>
    public int? WorkingDaysLate { get; init; }

    /// <summary>Whether it is suspended.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>Các lần tạm dừng: the days on which it stood still, up to the day asked for, in order.</summary>
    public EquatableList<Suspension> Suspensions { get; init; } = [];

    /// <summary>The day on which a result was handed in that was not returned.</summary>
    public LocalDate? Submitted { get; init; }

    /// <summary>The day on which it was completed, withdrawn or closed.</summary>
    public LocalDate? Closed { get; init; }

    /// <summary>Whether it was done by the first deadline it had (<see cref="OriginalDue"/>); null where it is not done or had none.</summary>
    public bool? IsOnTimeByOriginal { get; init; }

    /// <summary>The document that holds the result.</summary>
    public ResultDocument? Document { get; init; }

    /// <summary>The last cause of delay that was named.</summary>
    public DelayCause? Cause { get; init; }

    /// <summary>
    /// When the next report is due: of a task without a deadline (<see cref="OverduePolicy.FollowUpDays"/>) or a continuous one (<see cref="OverduePolicy.ContinuousReporting"/>). Where reports on
    /// a continuous one are missing, the last day on which one was due. Null where it is suspended or handed in.
    /// </summary>
    public LocalDate? FollowUp { get; init; }

    /// <summary>Số kỳ chưa báo cáo: how many reports on a continuous task were due before the day asked for and since its last report; 0 for other tasks.</summary>
    public int ReportsMissed { get; init; }

    /// <summary>The requests for extension and what became of them, in order. What was decided after the day asked for is shown as pending, unless it counts already.</summary>
    public EquatableList<TaskExtension> Extensions { get; init; } = [];

    /// <summary>Số lần gia hạn: how many were granted.</summary>
    public int ExtensionsGranted => Extensions.Count(extension => extension.Outcome == ExtensionOutcome.Granted);

    /// <summary>Who answered for it and for how long, from the assignment on; predecessors and successors among them.</summary>
    public EquatableList<Holding> Holdings { get; init; } = [];

    /// <summary>Whether no successor of the unit is known and a person must say who answers.</summary>
    public bool NeedsDecision => Holdings.Count > 0 && Holdings[Holdings.Count - 1].NeedsDecision;

    /// <summary>Whether it is unfinished.</summary>
    public bool IsOpen => Condition is TaskCondition.InTime or TaskCondition.DueSoon or TaskCondition.Overdue or TaskCondition.NoDeadline or TaskCondition.Ongoing;
}
