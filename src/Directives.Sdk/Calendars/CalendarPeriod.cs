using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Directives.Sdk.Calendars;

/// <summary>
/// A period that the Gregorian calendar names: a year, half, quarter, month, ISO week or day.
/// Its text forms are <c>2021</c>, <c>2021-H1</c>, <c>2021-Q1</c>, <c>2021-06</c>, <c>2021-W01</c>, <c>2021-03-15</c>.
/// The default value is the year 1.
/// </summary>
public readonly record struct CalendarPeriod : IComparable<CalendarPeriod>
{
    private CalendarPeriod(PeriodGrain grain, LocalDate firstDay)
    {
        Grain = grain;
        FirstDay = firstDay;
    }

    /// <summary>How long the period is.</summary>
    public PeriodGrain Grain { get; }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate LastDay => Grain switch
    {
        PeriodGrain.Year => new LocalDate(FirstDay.Year, 12, 31),
        PeriodGrain.Half => FirstDay.PlusMonths(6).PlusDays(-1),
        PeriodGrain.Quarter => FirstDay.PlusMonths(3).PlusDays(-1),
        PeriodGrain.Month => FirstDay.PlusMonths(1).PlusDays(-1),
        PeriodGrain.Week => FirstDay.PlusDays(6),
        _ => FirstDay,
    };

    /// <summary>The year that the period's name holds; of a week, the week-year of ISO 8601.</summary>
    public int Year => Grain == PeriodGrain.Week ? WeekYearRules.Iso.GetWeekYear(FirstDay) : FirstDay.Year;

    /// <summary>The number of the half, quarter, month or week in its year, from 1; of a year or a day, 1.</summary>
    public int Number => Grain switch
    {
        PeriodGrain.Half => (FirstDay.Month + 5) / 6,
        PeriodGrain.Quarter => (FirstDay.Month + 2) / 3,
        PeriodGrain.Month => FirstDay.Month,
        PeriodGrain.Week => WeekYearRules.Iso.GetWeekOfWeekYear(FirstDay),
        _ => 1,
    };

    /// <summary>The period of the given grain that holds a day.</summary>
    public static CalendarPeriod Containing(LocalDate day, PeriodGrain grain) => new(grain, grain switch
    {
        PeriodGrain.Year => new LocalDate(day.Year, 1, 1),
        PeriodGrain.Half => new LocalDate(day.Year, day.Month < 7 ? 1 : 7, 1),
        PeriodGrain.Quarter => new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        PeriodGrain.Month => new LocalDate(day.Year, day.Month, 1),
        PeriodGrain.Week => day.PlusDays(1 - (int)day.DayOfWeek),
        _ => day,
    });

    /// <summary>A year.</summary>
    public static CalendarPeriod OfYear(int year) => new(PeriodGrain.Year, new LocalDate(year, 1, 1));

    /// <summary>A half of a year, 1 or 2.</summary>
    public static CalendarPeriod OfHalf(int year, int half) => new(PeriodGrain.Half, new LocalDate(year, (half * 6) - 5, 1));

    /// <summary>A quarter of a year, 1 to 4.</summary>
    public static CalendarPeriod OfQuarter(int year, int quarter) => new(PeriodGrain.Quarter, new LocalDate(year, (quarter * 3) - 2, 1));

    /// <summary>A month of a year, 1 to 12.</summary>
    public static CalendarPeriod OfMonth(int year, int month) => new(PeriodGrain.Month, new LocalDate(year, month, 1));

    /// <summary>A week of an ISO week-year.</summary>
    public static CalendarPeriod OfWeek(int weekYear, int week) =>
        new(PeriodGrain.Week, WeekYearRules.Iso.GetLocalDate(weekYear, week, IsoDayOfWeek.Monday));

    /// <summary>One day.</summary>
    public static CalendarPeriod OfDay(LocalDate day) => new(PeriodGrain.Day, day);

    /// <summary>The period of the same grain that lies <paramref name="count"/> periods later, or earlier where it is negative.</summary>
    public CalendarPeriod Plus(int count) => new(Grain, Grain switch
    {
        PeriodGrain.Year => FirstDay.PlusYears(count),
        PeriodGrain.Half => FirstDay.PlusMonths(6 * count),
        PeriodGrain.Quarter => FirstDay.PlusMonths(3 * count),
        PeriodGrain.Month => FirstDay.PlusMonths(count),
        PeriodGrain.Week => FirstDay.PlusWeeks(count),
        _ => FirstDay.PlusDays(count),
    });

    /// <summary>Whether the day lies in the period.</summary>
    public bool Contains(LocalDate day) => day >= FirstDay && day <= LastDay;

    /// <summary>By first day; of two that start together, the longer first.</summary>
    public int CompareTo(CalendarPeriod other)
    {
        var byDay = FirstDay.CompareTo(other.FirstDay);
        return byDay != 0 ? byDay : Grain.CompareTo(other.Grain);
    }

    /// <summary>Whether the left period comes before the right one.</summary>
    public static bool operator <(CalendarPeriod left, CalendarPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period comes after the right one.</summary>
    public static bool operator >(CalendarPeriod left, CalendarPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period comes before the right one or equals it.</summary>
    public static bool operator <=(CalendarPeriod left, CalendarPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period comes after the right one or equals it.</summary>
    public static bool operator >=(CalendarPeriod left, CalendarPeriod right) => left.CompareTo(right) >= 0;

    /// <summary>The text form, such as <c>2021-Q1</c>.</summary>
    public override string ToString() => Grain switch
    {
        PeriodGrain.Year => Invariant($"{Year:0000}"),
        PeriodGrain.Half => Invariant($"{Year:0000}-H{Number}"),
        PeriodGrain.Quarter => Invariant($"{Year:0000}-Q{Number}"),
        PeriodGrain.Month => Invariant($"{Year:0000}-{Number:00}"),
        PeriodGrain.Week => Invariant($"{Year:0000}-W{Number:00}"),
        _ => Invariant($"{FirstDay.Year:0000}-{FirstDay.Month:00}-{FirstDay.Day:00}"),
    };

    /// <summary>The period of a text form; false where the text is none, or names a period that does not exist.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CalendarPeriod period)
    {
        period = default;
        if (!TryNumber(text, 0, 4, out var year) || year is < 1 or > 9998)
            return false;
        if (text.Length == 4)
        {
            period = OfYear(year);
            return true;
        }

        if (text.Length < 6 || text[4] != '-')
            return false;
        return text[5] switch
        {
            'H' => text.Length == 7 && TryNumber(text, 6, 1, out var half) && half is 1 or 2 && Found(OfHalf(year, half), out period),
            'Q' => text.Length == 7 && TryNumber(text, 6, 1, out var quarter) && quarter is >= 1 and <= 4 && Found(OfQuarter(year, quarter), out period),
            'W' => text.Length == 8 && TryNumber(text, 6, 2, out var week) && week >= 1 && week <= WeekYearRules.Iso.GetWeeksInWeekYear(year)
                && Found(OfWeek(year, week), out period),
            _ => TryParseMonthOrDay(text, year, out period),
        };
    }

    private static bool TryParseMonthOrDay(ReadOnlySpan<char> text, int year, out CalendarPeriod period)
    {
        period = default;
        if (!TryNumber(text, 5, 2, out var month) || month is < 1 or > 12)
            return false;
        if (text.Length == 7)
            return Found(OfMonth(year, month), out period);
        return text.Length == 10 && text[7] == '-' && TryNumber(text, 8, 2, out var day) && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            && Found(OfDay(new LocalDate(year, month, day)), out period);
    }

    private static bool Found(CalendarPeriod found, out CalendarPeriod period)
    {
        period = found;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int start, int digits, out int number)
    {
        number = 0;
        if (text.Length < start + digits)
            return false;
        foreach (var digit in text.Slice(start, digits))
        {
            if (digit is < '0' or > '9')
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
