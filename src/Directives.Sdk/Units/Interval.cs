using NodaTime;

namespace Directives.Sdk.Units;

/// <summary>Intervals of days with both ends included; a missing end is open.</summary>
internal static class Interval
{
    internal static bool Contains(LocalDate? from, LocalDate? to, LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return (from is not { } first || first.WithCalendar(CalendarSystem.Iso) <= iso) && (to is not { } last || iso <= last.WithCalendar(CalendarSystem.Iso));
    }

    internal static bool IsEmpty(LocalDate? from, LocalDate? to) =>
        from is { } first && to is { } last && first.WithCalendar(CalendarSystem.Iso) > last.WithCalendar(CalendarSystem.Iso);
}
