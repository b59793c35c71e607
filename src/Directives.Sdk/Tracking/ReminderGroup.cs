namespace Directives.Sdk.Tracking;

/// <summary>Công văn đôn đốc gửi một đơn vị: the reminders of one unit on a day.</summary>
/// <param name="Unit">The unit that answers.</param>
/// <param name="Recipient">The highest to whom one of them goes.</param>
/// <param name="Reminders">The reminders, those longest due first.</param>
public sealed record ReminderGroup(string Unit, ReminderRecipient Recipient, EquatableList<Reminder> Reminders);
