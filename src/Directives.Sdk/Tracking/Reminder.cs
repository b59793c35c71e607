using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Một lời đôn đốc: one assignment of which a unit is reminded on a day.</summary>
/// <param name="Assignment">How it stands.</param>
/// <param name="Step">The step that falls on the day; of a repetition the last one.</param>
/// <param name="Leader">The leader in charge, where one is named.</param>
public sealed record Reminder(AssignmentState Assignment, ReminderStep Step, string? Leader)
{
    /// <summary>When it is due.</summary>
    public LocalDate Due => Assignment.Due!.Value;
}
