using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Một lời đôn đốc: one assignment of which a unit is reminded on a day.</summary>
/// <param name="Assignment">How it stands.</param>
/// <param name="Step">The step that falls on the day, of a repetition the last one; null where a report is due on what has no due day.</param>
/// <param name="Leader">The leader in charge, where one is named.</param>
public sealed record Reminder(AssignmentState Assignment, ReminderStep? Step, string? Leader)
{
    /// <summary>When it is due, or the report on it.</summary>
    public LocalDate Due => Assignment.Due ?? Assignment.FollowUp!.Value;

    /// <summary>To whom it goes, the unit always among them.</summary>
    public ReminderRecipient Recipient => Step?.Recipient ?? ReminderRecipient.Unit;
}
