namespace Directives.Sdk.Tracking;

/// <summary>To whom a reminder goes.</summary>
public enum ReminderRecipient
{
    /// <summary>Cơ quan, đơn vị: the unit that answers.</summary>
    Unit,

    /// <summary>Lãnh đạo phụ trách: the leader in charge.</summary>
    Leader,

    /// <summary>Chủ tịch: the chairman.</summary>
    Chairman,
}
