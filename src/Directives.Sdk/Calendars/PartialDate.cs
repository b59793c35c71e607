using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime;

namespace Directives.Sdk.Calendars;

/// <summary>
/// Ngày tháng như văn bản ghi: a date as a document has it, where the day, or the day and the month, may still be blank
/// ("Quảng Ngãi, ngày … tháng 01 năm 2021" is <c>2021-01</c>).
/// </summary>
/// <remarks>
/// Ordered by year, month, day, a blank before any number. Two dates are equal where they say the same: <c>2021-01</c> is not
/// <c>2021-01-01</c>. The default value is <c>0001</c>.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    internal const string OutOfRangeCode = "partial-date-out-of-range";

    private readonly short _yearLessOne; // so that the default value is a date
    private readonly byte _month; // 0 where blank
    private readonly byte _day; // 0 where blank

    private PartialDate(int year, int month, int day)
    {
        _yearLessOne = (short)(year - 1);
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>The year, 1 to 9999; a document's date always has it.</summary>
    public int Year => _yearLessOne + 1;

    /// <summary>The month, 1 to 12, or null where it is blank.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, or null where it is blank.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>Whether day, month and year are all given.</summary>
    public bool IsComplete => _day != 0;

    /// <summary>The first day that the date may be: of the year, of the month, or the date itself.</summary>
    public LocalDate FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date may be: of the year, of the month, or the date itself; inclusive.</summary>
    public LocalDate LastDay => IsComplete ? FirstDay : new LocalDate(Year, Month ?? 12, 1).With(DateAdjusters.EndOfMonth);

    /// <summary>A date of the given parts.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12, or null where it is blank.</param>
    /// <param name="day">The day of that month, or null where it is blank; not without a month.</param>
    /// <returns>
    /// The date, or <c>Invalid</c>: <c>partial-date-out-of-range</c> for a number that no calendar has (29 February only in leap
    /// years), <c>partial-date-month-missing</c> for a day without a month.
    /// </returns>
    public static Result<PartialDate> Create(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999)
            return Refuse(nameof(Year), year, 9999);
        if (month is < 1 or > 12)
            return Refuse(nameof(Month), month.Value, 12);
        if (day is null)
            return Result<PartialDate>.Success(new PartialDate(year, month ?? 0, 0));
        if (month is null)
            return Result<PartialDate>.Invalid(TextError.Of(nameof(Month), "partial-date-month-missing", $"The day {day} stands without a month."));
        var days = CalendarSystem.Iso.GetDaysInMonth(year, month.Value);
        return day < 1 || day > days
            ? Refuse(nameof(Day), day.Value, days)
            : Result<PartialDate>.Success(new PartialDate(year, month.Value, day.Value));
    }

    /// <summary>The complete date of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies before 1.</exception>
    public static PartialDate FromLocalDate(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        ArgumentOutOfRangeException.ThrowIfLessThan(day.Year, 1, nameof(date));
        return new PartialDate(day.Year, day.Month, day.Day);
    }

    /// <summary>The day itself where the date is complete, else null.</summary>
    public LocalDate? ToLocalDate() => IsComplete ? FirstDay : null;

    /// <summary>By year, month, day, a blank before any number.</summary>
    public int CompareTo(PartialDate other)
    {
        if (Year != other.Year)
            return Year.CompareTo(other.Year);
        return _month != other._month ? _month.CompareTo(other._month) : _day.CompareTo(other._day);
    }

    /// <summary>Whether the left date is ordered before the right one.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date is ordered after the right one.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date is ordered before the right one or equals it.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date is ordered after the right one or equals it.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The text form of <see cref="PartialDatePattern"/>: <c>2021</c>, <c>2021-01</c> or <c>2021-01-05</c>.</summary>
    public override string ToString() => PartialDatePattern.Format(this);

    private static Result<PartialDate> Refuse(string member, int value, int most) =>
        Result<PartialDate>.Invalid(CalendarErrors.OutOfRange(member, OutOfRangeCode, value, 1, most));
}
