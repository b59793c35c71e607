using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>A part of a task that is due after the task itself.</summary>
/// <param name="Part">The id of the part.</param>
/// <param name="Due">When it is due.</param>
/// <param name="Task">The id of the task.</param>
/// <param name="TaskDue">When that is due.</param>
public sealed record PartBeyondTask(string Part, LocalDate Due, string Task, LocalDate TaskDue);
