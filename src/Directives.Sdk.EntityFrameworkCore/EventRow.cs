namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Sự kiện: something that happened to a task. Rows are only ever added; a trigger of the SQLite file refuses to change, replace or remove one.</summary>
public sealed class EventRow
{
    /// <summary>The id of the task.</summary>
    public required string Task { get; init; }

    /// <summary>Its number in the task's history, from 1 without a gap. With <see cref="Task"/> it is unique: of two who append at once, one is refused.</summary>
    public required int Number { get; init; }

    /// <summary>The event in the one-line form <c>directives-event/1</c> (<see cref="Tracking.TaskEventPattern"/>).</summary>
    public required string Event { get; init; }
}
