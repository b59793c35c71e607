using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Một nhiệm vụ trong danh sách kèm theo: an assignment behind the figures of a backlog.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="Unit">The row in which it is counted at the end of the period.</param>
/// <param name="Condition">How it stands at the end of the period.</param>
public sealed record BacklogItem(string Task, string Unit, TaskCondition Condition)
{
    /// <summary>The occurrence of a recurring task.</summary>
    public LocalDate? Occurrence { get; init; }

    /// <summary>The day of the assignment.</summary>
    public LocalDate Assigned { get; init; }

    /// <summary>Whether it was open when the period began, else it was given in it.</summary>
    public bool IsCarriedOver { get; init; }

    /// <summary>The last day on time by the deadline in force; null where there is none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Why there is no due date: <c>open</c>, <c>event-unknown</c>, <c>issue-day-unknown</c>, <c>calendar-unsupported</c>; null where there is one.</summary>
    public string? DueMissing { get; init; }

    /// <summary>Whether it is suspended at the end of the period.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>Đã trình: whether a result was handed in by the end of the period that awaits acceptance.</summary>
    public bool IsSubmitted { get; init; }

    /// <summary>Calendar days late.</summary>
    public int DaysLate { get; init; }

    /// <summary>Working days late; null where the calendar does not reach.</summary>
    public int? WorkingDaysLate { get; init; }
}
