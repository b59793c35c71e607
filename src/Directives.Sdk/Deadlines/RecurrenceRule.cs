using System.Globalization;
using System.Text;
using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Text;

namespace Directives.Sdk.Deadlines;

/// <summary>
/// When something recurs: the part of RFC 5545 that directives need, evaluated in closed form.
/// <list type="bullet">
/// <item>FREQ of DAILY, WEEKLY, MONTHLY, YEARLY, with INTERVAL;</item>
/// <item>WEEKLY with one BYDAY; MONTHLY with one BYMONTHDAY (1 to 31, or -1 for the last day); YEARLY with BYMONTH (one or several) and BYMONTHDAY;</item>
/// <item>BYHOUR and BYMINUTE, one each, with a rule that names a day.</item>
/// </list>
/// A rule that names no day is a bare rhythm ("hằng quý"): its occurrence is the last day of its period.
/// As in RFC 5545, a month without the named day (the 31st of June) has no occurrence.
/// </summary>
public sealed record RecurrenceRule
{
    internal const string Prefix = "RRULE:";

    private const int MaxInterval = 1200;

    private RecurrenceRule(RecurrenceFrequency frequency, int interval)
    {
        Frequency = frequency;
        Interval = interval;
    }

    /// <summary>How often.</summary>
    public RecurrenceFrequency Frequency { get; }

    /// <summary>Every how many days, weeks, months or years; 1 or more.</summary>
    public int Interval { get; }

    /// <summary>The months of a yearly rule, ascending; empty for none.</summary>
    public EquatableList<int> ByMonth { get; private init; } = [];

    /// <summary>The day of the month, -1 for its last.</summary>
    public int? ByMonthDay { get; private init; }

    /// <summary>The day of the week.</summary>
    public IsoDayOfWeek? ByDay { get; private init; }

    /// <summary>The time of day by which each occurrence is due.</summary>
    public LocalTime? Time { get; private init; }

    /// <summary>Whether the rule names no day: a bare rhythm, whose occurrence is its period's last day.</summary>
    public bool IsRhythm => ByMonthDay is null && ByDay is null && ByMonth.Count == 0 && Frequency != RecurrenceFrequency.Daily;

    /// <summary>A rule.</summary>
    /// <returns>The rule, or <c>Invalid</c> with the code <c>recurrence-unsupported</c> where it lies outside the supported part of RFC 5545.</returns>
    public static Result<RecurrenceRule> Create(
        RecurrenceFrequency frequency,
        int interval = 1,
        IEnumerable<int>? byMonth = null,
        int? byMonthDay = null,
        IsoDayOfWeek? byDay = null,
        LocalTime? time = null)
    {
        var months = (byMonth ?? []).Distinct().OrderBy(month => month).ToEquatableList();
        var problem = Problem(frequency, interval, months, byMonthDay, byDay, time);
        return problem is null
            ? Result<RecurrenceRule>.Success(Make(frequency, interval, months, byMonthDay, byDay, time))
            : Result<RecurrenceRule>.Invalid(TextError.Whole("recurrence-unsupported", problem));
    }

    /// <summary>The rule of a text such as <c>RRULE:FREQ=MONTHLY;BYMONTHDAY=25</c>; parts in any order.</summary>
    /// <returns>The rule, or <c>Invalid</c> with the code <c>recurrence-syntax</c> or <c>recurrence-unsupported</c>, saying where.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Result<RecurrenceRule> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return RecurrenceParser.Parse(text, 0);
    }

    /// <summary>The occurrences from one day to another, both inclusive, in order; none in a period that reaches beyond the year 9998.</summary>
    /// <param name="from">The first day that counts.</param>
    /// <param name="to">The last day that counts.</param>
    /// <param name="start">
    /// The day on which the rule begins (DTSTART): nothing occurs before it. An interval that divides twelve months is counted from January of any year, so "hằng quý" means
    /// the calendar's quarters; any other interval is counted from this day.
    /// </param>
    public IEnumerable<LocalDate> Occurrences(LocalDate from, LocalDate to, LocalDate start)
    {
        for (var index = IndexOf(LocalDate.Max(from, start), start); IsInRange(index + 1, start) && PeriodStart(index, start) <= to; index++)
        {
            foreach (var day in DaysOfPeriod(index, start))
            {
                if (day > to)
                    yield break;
                if (day >= from && day >= start)
                    yield return day;
            }
        }
    }

    /// <summary>The rule in the text form of RFC 5545.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Prefix).Append("FREQ=").Append(Frequency.ToString().ToUpperInvariant());
        if (Interval != 1)
            text.Append(";INTERVAL=").Append(Interval.ToString(CultureInfo.InvariantCulture));
        if (ByMonth.Count > 0)
            text.Append(";BYMONTH=").Append(string.Join(",", ByMonth.Select(month => month.ToString(CultureInfo.InvariantCulture))));
        if (ByMonthDay is { } day)
            text.Append(";BYMONTHDAY=").Append(day.ToString(CultureInfo.InvariantCulture));
        if (ByDay is { } weekday)
            text.Append(";BYDAY=").Append(RecurrenceParser.Weekday(weekday));
        if (Time is { } time)
        {
            text.Append(";BYHOUR=").Append(time.Hour.ToString(CultureInfo.InvariantCulture));
            if (time.Minute != 0)
                text.Append(";BYMINUTE=").Append(time.Minute.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    internal static RecurrenceRule Make(
        RecurrenceFrequency frequency, int interval = 1, EquatableList<int>? byMonth = null, int? byMonthDay = null, IsoDayOfWeek? byDay = null, LocalTime? time = null) =>
        new(frequency, interval) { ByMonth = byMonth ?? [], ByMonthDay = byMonthDay, ByDay = byDay, Time = time };

    /// <summary>The last day of the first period of a bare rhythm that ends on or after a day, the rule beginning on the start.</summary>
    internal LocalDate RhythmEnd(LocalDate day, LocalDate start) => PeriodStart(IndexOf(day, start) + 1, start).PlusDays(-1);

    private static string? Problem(
        RecurrenceFrequency frequency, int interval, EquatableList<int> byMonth, int? byMonthDay, IsoDayOfWeek? byDay, LocalTime? time)
    {
        if (interval is < 1 or > MaxInterval)
            return $"INTERVAL must be 1 to {MaxInterval}, not {interval}.";
        if (byMonth.Any(month => month is < 1 or > 12))
            return "BYMONTH must be 1 to 12.";
        if (byMonthDay is { } day && day != -1 && day is < 1 or > 31)
            return $"BYMONTHDAY must be 1 to 31 or -1, not {byMonthDay}.";
        if (byDay is not null && frequency != RecurrenceFrequency.Weekly)
            return "BYDAY is supported with FREQ=WEEKLY only.";
        if (byMonthDay is not null && frequency is RecurrenceFrequency.Daily or RecurrenceFrequency.Weekly)
            return "BYMONTHDAY is supported with FREQ=MONTHLY and FREQ=YEARLY only.";
        if (byMonth.Count > 0 != (byMonthDay is not null) && frequency == RecurrenceFrequency.Yearly)
            return "FREQ=YEARLY takes BYMONTH and BYMONTHDAY together.";
        if (byMonth.Count > 0 && frequency != RecurrenceFrequency.Yearly)
            return "BYMONTH is supported with FREQ=YEARLY only.";
        if (byMonthDay > 0 && byMonth.Count > 0 && byMonth.All(month => byMonthDay > CalendarSystem.Iso.GetDaysInMonth(2000, month)))
            return $"No month of BYMONTH has a day {byMonthDay}.";
        if (time is { } at && (at.Second != 0 || at.NanosecondOfSecond != 0))
            return "Seconds are not supported.";
        return time is not null && byMonthDay is null && byDay is null && frequency != RecurrenceFrequency.Daily
            ? "BYHOUR needs a rule that names a day."
            : null;
    }

    /// <summary>The number of the period that holds a day, counted from the period that holds the base; each is an interval long.</summary>
    private int IndexOf(LocalDate day, LocalDate start) => Frequency switch
    {
        RecurrenceFrequency.Daily => Period.DaysBetween(start, day) / Interval,
        RecurrenceFrequency.Weekly => Period.DaysBetween(Monday(start), day) / 7 / Interval,
        RecurrenceFrequency.Monthly => FloorDivide(Months(day) - Months(Base(start)), Interval),
        _ => FloorDivide(day.Year - Base(start).Year, Interval),
    };

    /// <summary>Whether a period starts within the years that dates have, reckoned so short that it never says yes wrongly.</summary>
    private bool IsInRange(int index, LocalDate start)
    {
        var steps = (long)index * Interval;
        var years = Frequency switch
        {
            RecurrenceFrequency.Daily => steps / 365,
            RecurrenceFrequency.Weekly => steps / 52,
            RecurrenceFrequency.Monthly => steps / 12,
            _ => steps,
        };
        return start.Year + years < 9999;
    }

    private LocalDate PeriodStart(int index, LocalDate start) => Frequency switch
    {
        RecurrenceFrequency.Daily => start.PlusDays(index * Interval),
        RecurrenceFrequency.Weekly => Monday(start).PlusWeeks(index * Interval),
        RecurrenceFrequency.Monthly => Base(start).PlusMonths(index * Interval),
        _ => Base(start).PlusYears(index * Interval),
    };

    /// <summary>Where counting begins: January where the interval divides twelve months, else the month of the start.</summary>
    private LocalDate Base(LocalDate start) =>
        Frequency == RecurrenceFrequency.Monthly && 12 % Interval != 0
            ? new LocalDate(start.Year, start.Month, 1)
            : new LocalDate(start.Year, 1, 1);

    private IEnumerable<LocalDate> DaysOfPeriod(int index, LocalDate start)
    {
        var first = PeriodStart(index, start);
        if (Frequency == RecurrenceFrequency.Daily)
            return [first];
        if (IsRhythm)
            return [PeriodStart(index + 1, start).PlusDays(-1)];
        if (ByDay is { } weekday)
            return [first.PlusDays((int)weekday - 1)];
        return Frequency == RecurrenceFrequency.Monthly
            ? DayIn(first.Year, first.Month)
            : ByMonth.SelectMany(month => DayIn(first.Year, month));
    }

    private IEnumerable<LocalDate> DayIn(int year, int month)
    {
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        var day = ByMonthDay == -1 ? length : ByMonthDay!.Value;
        return day <= length ? [new LocalDate(year, month, day)] : [];
    }

    private static int Months(LocalDate day) => (day.Year * 12) + day.Month - 1;

    private static int FloorDivide(int dividend, int divisor) =>
        (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
