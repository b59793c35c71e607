using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime;

namespace Directives.Sdk.Calendars;

/// <summary>
/// Âm lịch Việt Nam: the Vietnamese lunisolar calendar of the lunar years 1900 to 2199, computed from the instants of new
/// moon and the sun's longitude at UTC+7.
/// </summary>
/// <remarks>
/// <para>
/// Legal since 1968 (Quyết định 121-CP of 08/8/1967: UTC+7 and the calendar's base). Earlier years are what these rules
/// would have given; history used the Chinese dates. China's calendar follows UTC+8 and differs at times: Tết of 1968,
/// 1969, 1985 (by a month), 2007, 2030 and 2053.
/// </para>
/// <para>
/// A new moon is good to about half a minute, but the earth's rotation is a prediction: one that falls within some minutes
/// of midnight may, far ahead, turn out to lie on the neighbouring day. None that decides Tết or Giỗ Tổ of 1968-2100 lies within
/// 7 minutes; within 5 minutes lie those of Giỗ Tổ 2114 and 2138 and of Tết 2175, 2179 and 2199. Other months so close begin on
/// 08/5/2054, 09/12/2072, 15/11/2077 and 18/10/2085 (within 90 seconds; the tests list all).
/// </para>
/// <para>Each year is computed at its first use and kept. Every member is thread-safe.</para>
/// </remarks>
public static class VietnameseLunisolarCalendar
{
    private const int GioToMonth = 3;
    private const int GioToDay = 10;

    /// <summary>The first lunar year that can be computed.</summary>
    public const int MinYear = LunisolarYear.First;

    /// <summary>The last lunar year that can be computed.</summary>
    public const int MaxYear = LunisolarYear.Last;

    /// <summary>The first date that has a lunisolar name here: Tết of <see cref="MinYear"/>.</summary>
    public static LocalDate FirstDay => LunisolarYear.Of(MinYear).FirstDay;

    /// <summary>The last date that has a lunisolar name here: the end of tháng Chạp of <see cref="MaxYear"/>, in 2200.</summary>
    public static LocalDate LastDay => LunisolarYear.Of(MaxYear).LastDay;

    /// <summary>Whether a date lies between <see cref="FirstDay"/> and <see cref="LastDay"/>, both included.</summary>
    public static bool Supports(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return day >= FirstDay && day <= LastDay;
    }

    /// <summary>The lunisolar name of a date (đổi dương lịch sang âm lịch).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not supported; ask <see cref="Supports"/> first.</exception>
    public static LunisolarDate ToLunisolar(LocalDate date)
    {
        if (!Supports(date))
            throw new ArgumentOutOfRangeException(nameof(date), date, $"The lunisolar calendar covers the lunar years {MinYear} to {MaxYear}.");
        var day = date.WithCalendar(CalendarSystem.Iso);
        var year = day.Year <= MaxYear && day >= LunisolarYear.Of(day.Year).FirstDay ? day.Year : day.Year - 1;
        return LunisolarYear.Of(year).Name(day);
    }

    /// <summary>The date that a lunisolar date names (đổi âm lịch sang dương lịch).</summary>
    /// <returns>
    /// The date, or <c>Invalid</c>: <c>lunisolar-year-unsupported</c> outside <see cref="MinYear"/> to <see cref="MaxYear"/>,
    /// <c>lunisolar-month-missing</c> where the year has no such leap month, <c>lunisolar-day-missing</c> where the month has
    /// 29 days (tháng thiếu).
    /// </returns>
    public static Result<LocalDate> ToSolar(LunisolarDate date)
    {
        if (date.Year is < MinYear or > MaxYear)
            return Invalid(CalendarErrors.OutOfRange(nameof(date.Year), "lunisolar-year-unsupported", date.Year, MinYear, MaxYear));
        var year = LunisolarYear.Of(date.Year);
        var days = year.DaysIn(date.Month, date.IsLeapMonth);
        if (days == 0)
            return Invalid(TextError.Of(nameof(date.Month), "lunisolar-month-missing", $"{date}: the year {date.Year} has no leap month {date.Month}."));
        if (date.Day > days)
            return Invalid(TextError.Of(nameof(date.Day), "lunisolar-day-missing", $"{date}: the month has {days} days."));
        return Result<LocalDate>.Success(year.Date(date.Month, date.Day, date.IsLeapMonth));
    }

    /// <summary>Mùng 1 Tết Nguyên đán: the first day of a lunar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside <see cref="MinYear"/> to <see cref="MaxYear"/>.</exception>
    public static LocalDate Tet(int year) => Year(year).FirstDay;

    /// <summary>Giỗ Tổ Hùng Vương: the 10th of the third month (mùng 10 tháng 3 âm lịch) of a lunar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside <see cref="MinYear"/> to <see cref="MaxYear"/>.</exception>
    public static LocalDate HungKingsDay(int year) => Year(year).Date(GioToMonth, GioToDay);

    /// <summary>Tháng nhuận: the number, 1 to 12, that the leap month of a lunar year repeats; null where it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside <see cref="MinYear"/> to <see cref="MaxYear"/>.</exception>
    public static int? LeapMonth(int year) => Year(year).LeapMonth;

    private static Result<LocalDate> Invalid(ValidationError error) => Result<LocalDate>.Invalid(error);

    private static LunisolarYear Year(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        return LunisolarYear.Of(year);
    }
}
