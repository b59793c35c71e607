using NodaTime;

namespace Directives.Sdk.Calendars;

/// <summary>
/// Ngày nghỉ hằng tuần của cơ quan hành chính: Sunday; Saturday too since 02/10/1999, when the week of 40 hours began
/// (Quyết định 188/1999/QĐ-TTg).
/// </summary>
internal static class WorkingWeek
{
    private static readonly LocalDate FirstFreeSaturday = new(1999, 10, 2);

    internal static bool IsRestDay(LocalDate date) => date.DayOfWeek switch
    {
        IsoDayOfWeek.Sunday => true,
        IsoDayOfWeek.Saturday => date >= FirstFreeSaturday,
        _ => false,
    };
}
