using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>
/// Trong một khoảng thời gian: within a named period, or from one to another, both inclusive.
/// "trong tháng 6/2022", "trong quý I/2021", "6 tháng đầu năm 2022", "tuần này", "từ ngày 05 đến ngày 15/01/2021".
/// </summary>
public sealed record WithinPeriod : Deadline
{
    /// <summary>Within one period.</summary>
    public WithinPeriod(CalendarPeriod period)
        : this(period, period)
    {
    }

    /// <summary>From the first day of one period to the last day of another, both inclusive.</summary>
    /// <exception cref="ArgumentException">The last period ends before the first begins.</exception>
    public WithinPeriod(CalendarPeriod first, CalendarPeriod last)
    {
        if (last.LastDay < first.FirstDay)
            throw new ArgumentException("A period must not end before it begins.", nameof(last));
        First = first;
        Last = last;
    }

    /// <summary>From an hour of one day to an hour of another, both inclusive.</summary>
    /// <exception cref="ArgumentException">The end lies before the start, or a time has seconds, which no text form has.</exception>
    public WithinPeriod(LocalDateTime start, LocalDateTime end)
        : this(CalendarPeriod.OfDay(start.Date), CalendarPeriod.OfDay(end.Date))
    {
        if (end < start)
            throw new ArgumentException("A period must not end before it begins.", nameof(end));
        StartTime = DeadlineText.RequireMinutes(start.TimeOfDay);
        EndTime = DeadlineText.RequireMinutes(end.TimeOfDay);
    }

    /// <summary>The first period; the same as <see cref="Last"/> where the text names one.</summary>
    public CalendarPeriod First { get; }

    /// <summary>The last period.</summary>
    public CalendarPeriod Last { get; }

    /// <summary>The hour of the first day at which it begins, where the text names one.</summary>
    public LocalTime? StartTime { get; }

    /// <summary>The hour of the last day at which it ends, where the text names one.</summary>
    public LocalTime? EndTime { get; }

    /// <summary>
    /// Whether the years are those of a term of office or a school year (nhiệm kỳ 2021-2026, năm học 2021-2022), whose last day the calendar does not say:
    /// such a deadline is open.
    /// </summary>
    /// <exception cref="ArgumentException">A term is set whose ends are not years.</exception>
    public bool IsTerm
    {
        get;
        init => field = !value || (First.Grain == PeriodGrain.Year && Last.Grain == PeriodGrain.Year)
            ? value
            : throw new ArgumentException("A term of office or a school year is one of years.", nameof(value));
    }

    internal override void Apply(Resolution resolution)
    {
        if (IsTerm)
            resolution.Open("term-without-end", FormatValue());
        else if (StartTime is { } start && Bound == Bound.Exclusive)
            resolution.SettleNamedHour(First.FirstDay, start, Bound);
        else if (EndTime is { } end)
            resolution.SettleNamedHour(Last.LastDay, end, Bound);
        else
            resolution.SettlePeriodEnd(First, Last, Bound);
    }

    internal override string FormatValue()
    {
        if (StartTime is { } start)
            return DeadlineText.Moment(First.FirstDay, start) + "/" + DeadlineText.Moment(Last.LastDay, EndTime);
        return First == Last && First.Grain != PeriodGrain.Day ? First.ToString() : First + "/" + Last;
    }
}
