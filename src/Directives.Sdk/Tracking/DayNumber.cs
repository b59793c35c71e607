using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Days as numbers, for arithmetic that cannot leave the years that dates have.</summary>
internal static class DayNumber
{
    /// <summary>No day; later than all.</summary>
    internal const int Never = int.MaxValue;

    private static readonly LocalDate s_epoch = new(1970, 1, 1);
    private static readonly int s_first = Of(LocalDate.MinIsoValue);
    private static readonly int s_last = Of(LocalDate.MaxIsoValue);

    internal static int Of(LocalDate day) => Period.DaysBetween(s_epoch, day.WithCalendar(CalendarSystem.Iso));

    /// <summary>The day of a number; the first or last day that dates have, where it lies beyond.</summary>
    internal static LocalDate Day(int number) => s_epoch.PlusDays(Math.Min(Math.Max(number, s_first), s_last));
}
