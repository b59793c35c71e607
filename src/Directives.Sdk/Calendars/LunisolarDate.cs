using Ardalis.Result;

namespace Directives.Sdk.Calendars;

/// <summary>
/// Ngày âm lịch: a day of the Vietnamese lunisolar calendar, such as mùng 10 tháng 3 (<c>10/03/2025</c>) or the 15th of
/// the leap sixth month (rằm tháng 6 nhuận, <c>15/06+/2025</c>).
/// </summary>
/// <remarks>
/// The value names a day; whether the year has it (a leap month, a 30th) is known to
/// <see cref="VietnameseLunisolarCalendar.ToSolar"/>. Ordered by time: a leap month follows the month whose number it
/// repeats. The default value is <c>01/01/0001</c>.
/// </remarks>
public readonly record struct LunisolarDate : IComparable<LunisolarDate>
{
    internal const string OutOfRangeCode = "lunisolar-date-out-of-range";

    // Each less one, so that the default value is a date.
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    internal LunisolarDate(int year, int month, int day, bool isLeapMonth)
    {
        _year = (short)(year - 1);
        _month = (byte)(month - 1);
        _day = (byte)(day - 1);
        IsLeapMonth = isLeapMonth;
    }

    /// <summary>The lunar year (năm âm lịch), 1 to 9999, numbered by the Gregorian year in which its Tết falls.</summary>
    public int Year => _year + 1;

    /// <summary>The month (tháng), 1 (Giêng) to 12 (Chạp).</summary>
    public int Month => _month + 1;

    /// <summary>The day of the month (ngày), 1 to 30.</summary>
    public int Day => _day + 1;

    /// <summary>Whether the month is the leap one (tháng nhuận), the second of its number.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>A lunisolar date of the given numbers.</summary>
    /// <param name="year">The lunar year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, 1 to 30.</param>
    /// <param name="isLeapMonth">Whether the month is the leap one of its number.</param>
    /// <returns>The date, or <c>Invalid</c> with the code <c>lunisolar-date-out-of-range</c> for each number outside its range.</returns>
    public static Result<LunisolarDate> Create(int year, int month, int day, bool isLeapMonth = false)
    {
        var errors = new List<ValidationError>();
        Check(nameof(Year), year, 9999);
        Check(nameof(Month), month, 12);
        Check(nameof(Day), day, 30);
        return errors.Count > 0
            ? Result<LunisolarDate>.Invalid(errors)
            : Result<LunisolarDate>.Success(new LunisolarDate(year, month, day, isLeapMonth));

        void Check(string member, int value, int most)
        {
            if (value < 1 || value > most)
                errors.Add(CalendarErrors.OutOfRange(member, OutOfRangeCode, value, 1, most));
        }
    }

    /// <summary>By year, month (the leap month after the one it repeats), day.</summary>
    public int CompareTo(LunisolarDate other)
    {
        if (Year != other.Year)
            return Year.CompareTo(other.Year);
        if (Month != other.Month)
            return Month.CompareTo(other.Month);
        return IsLeapMonth != other.IsLeapMonth ? IsLeapMonth.CompareTo(other.IsLeapMonth) : Day.CompareTo(other.Day);
    }

    /// <summary>Whether the left date comes before the right one.</summary>
    public static bool operator <(LunisolarDate left, LunisolarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date comes after the right one.</summary>
    public static bool operator >(LunisolarDate left, LunisolarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date comes before the right one or equals it.</summary>
    public static bool operator <=(LunisolarDate left, LunisolarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date comes after the right one or equals it.</summary>
    public static bool operator >=(LunisolarDate left, LunisolarDate right) => left.CompareTo(right) >= 0;

    /// <summary>The text form of <see cref="LunisolarDatePattern"/>: <c>01/01/2030</c>, with a leap month <c>15/06+/2025</c>.</summary>
    public override string ToString() => LunisolarDatePattern.Format(this);
}
