using NodaTime;

namespace Directives.Sdk.Calendars;

/// <summary>
/// Ngày nghỉ hoặc ngày làm bù: a day that the working calendar lists, with the reason. Ordinary weekdays and weekends are not listed.
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Why it is listed; this decides whether it is worked.</param>
/// <param name="Name">Its Vietnamese name, such as <c>Quốc khánh</c>.</param>
/// <param name="Source">The article of law or the announcement behind it.</param>
public sealed record CalendarDay(LocalDate Date, CalendarDayKind Kind, string Name, string Source)
{
    /// <summary>Whether the day is worked: only <see cref="CalendarDayKind.MakeupWorking"/> is.</summary>
    public bool IsWorking => Kind == CalendarDayKind.MakeupWorking;
}
