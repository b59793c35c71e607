namespace Directives.Sdk.Tracking;

/// <summary>Một bước đôn đốc.</summary>
/// <param name="WorkingDays">How many working days from the due day: negative before it, positive after it; 0 on it, or on the last working day before where it is a day off.</param>
/// <param name="Recipient">To whom the reminder goes, the unit always among them.</param>
public sealed record ReminderStep(int WorkingDays, ReminderRecipient Recipient = ReminderRecipient.Unit);
