namespace Directives.Sdk.Calendars;

/// <summary>Loại ngày: why a day of the working calendar is not an ordinary one. Text forms: <see cref="CalendarDayKindPattern"/>.</summary>
public enum CalendarDayKind
{
    /// <summary>Ngày nghỉ lễ, tết: a day off by law (khoản 1 Điều 112 Bộ luật Lao động 2019, and 24/11 by Nghị quyết 28/2026/QH16). Not a working day.</summary>
    Statutory,

    /// <summary>Nghỉ bù: the next working day, off for a holiday that fell on a weekly rest day (khoản 3 Điều 111). Not a working day.</summary>
    Compensation,

    /// <summary>Nghỉ hoán đổi: a weekday off by an announced swap. Not a working day.</summary>
    AnnouncedSwapOff,

    /// <summary>Làm bù: a rest day worked in exchange, before or after the day off, perhaps in another year. A working day.</summary>
    MakeupWorking,

    /// <summary>Nghỉ theo quyết định của địa phương: a day off that a host has added, such as a closure for a storm. Not a working day.</summary>
    Local,
}
