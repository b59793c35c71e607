using NodaTime;

namespace Directives.Sdk.Calendars;

/// <summary>
/// One year of a working calendar: the listed days, and for each day of the year how many working days there are up to it,
/// so that a question about a day is one look-up.
/// </summary>
internal sealed class WorkingYear
{
    private readonly short[] _through; // [d]: working days from 1 January through the d-th day of the year; [0] is 0

    /// <summary>Counts a year.</summary>
    /// <param name="year">The Gregorian year.</param>
    /// <param name="days">Its listed days in order of date.</param>
    /// <param name="before">The ordinal of the last working day of the year before.</param>
    internal WorkingYear(int year, EquatableList<CalendarDay> days, int before)
    {
        Year = year;
        Days = days;
        Before = before;
        _through = Count(year, days);
    }

    internal int Year { get; }

    internal EquatableList<CalendarDay> Days { get; }

    /// <summary>The ordinal of the last working day before this year.</summary>
    internal int Before { get; }

    /// <summary>The ordinal of the last working day of this year.</summary>
    internal int Last => Before + _through[^1];

    /// <summary>How many days of this year are worked.</summary>
    internal int Total => _through[^1];

    internal bool IsWorking(LocalDate date) => _through[date.DayOfYear] != _through[date.DayOfYear - 1];

    /// <summary>The ordinal of the last working day up to and including a date.</summary>
    internal int Ordinal(LocalDate date) => Before + _through[date.DayOfYear];

    /// <summary>The working day with an ordinal above <see cref="Before"/> and up to <see cref="Last"/>.</summary>
    internal LocalDate WorkingDay(int ordinal)
    {
        var wanted = ordinal - Before;
        var (low, high) = (1, _through.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_through[middle] < wanted)
                low = middle + 1;
            else
                high = middle;
        }

        return new LocalDate(Year, 1, 1).PlusDays(low - 1);
    }

    /// <summary>The entry of a listed day, or null.</summary>
    internal CalendarDay? Find(LocalDate date)
    {
        var (low, high) = (0, Days.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Days[middle].Date.CompareTo(date);
            if (order == 0)
                return Days[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private static short[] Count(int year, EquatableList<CalendarDay> days)
    {
        var through = new short[CalendarSystem.Iso.GetDaysInYear(year) + 1];
        var date = new LocalDate(year, 1, 1);
        var listed = 0;
        for (var day = 1; day < through.Length; day++, date = date.PlusDays(1))
        {
            var working = listed < days.Count && days[listed].Date == date
                ? days[listed++].IsWorking
                : !WorkingWeek.IsRestDay(date);
            through[day] = (short)(through[day - 1] + (working ? 1 : 0));
        }

        return through;
    }
}
