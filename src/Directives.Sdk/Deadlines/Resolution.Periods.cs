using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>Named periods and their parts.</summary>
internal sealed partial class Resolution
{
    /// <summary>A named period: its last day; exclusive, the day before its first.</summary>
    internal void SettlePeriodEnd(CalendarPeriod first, CalendarPeriod last, Bound bound)
    {
        var name = first == last ? first.ToString() : first + "/" + last;
        if (bound == Bound.Exclusive)
        {
            var before = first.FirstDay.PlusDays(-1);
            Step("exclusive-period", name, Show(before));
            _due = new DueDate(before);
        }
        else if (last.Grain == PeriodGrain.Week && Policy.WeekEndsOnWorkingDay)
        {
            SettleWeekEnd(last);
        }
        else
        {
            SettleNamed(last.LastDay, "end-of-period", [name, Show(last.LastDay)], Policy.MoveNamedPeriodEnd);
        }
    }

    /// <summary>A week: its last working day, or the next working day if it has none.</summary>
    private void SettleWeekEnd(CalendarPeriod week)
    {
        if (!TryWeekEnd(week, out var end))
            return;
        NoteProjection(week.FirstDay, LocalDate.Max(week.LastDay, end));
        Step(week.Contains(end) ? "end-of-week" : "week-without-working-day", week.ToString(), Show(end));
        _due = new DueDate(end);
    }

    private bool TryWeekEnd(CalendarPeriod week, out LocalDate end)
    {
        end = default;
        if (!Reaches(week.FirstDay) || !Reaches(week.LastDay))
            return false;
        for (end = week.LastDay; end >= week.FirstDay; end = end.PlusDays(-1))
        {
            if (Calendar.IsWorkingDay(end))
                return true;
        }

        return TryAddWorkingDays(week.LastDay, 1, out end);
    }

    /// <summary>A part of a period: of a month by khoản 2, of a year by khoản 3 Điều 146 BLDS 2015; of any other by the policy.</summary>
    internal void SettlePartOfPeriod(CalendarPeriod period, PeriodPart part, Bound bound)
    {
        var day = part switch
        {
            PeriodPart.Start => period.FirstDay,
            PeriodPart.End => period.LastDay,
            _ => Middle(period),
        };
        var suffix = DeadlineText.Part(part);
        var (rule, arguments) = period.Grain switch
        {
            PeriodGrain.Month => ("part-of-month-" + suffix, new[] { Show(day) }),
            PeriodGrain.Year => ("part-of-year-" + suffix, [Show(day)]),
            _ => ("part-of-period-" + suffix, [period.ToString(), Show(day)]),
        };
        if (bound == Bound.Exclusive)
        {
            Step(rule, arguments);
            SettleExclusiveDay(day);
        }
        else
        {
            SettleNamed(day, rule, arguments, Policy.MoveNamedPeriodEnd);
        }
    }

    /// <summary>The middle of a month is its 15th day, of a year 30 June (khoản 2, khoản 3 Điều 146 BLDS 2015); of a quarter the policy's day of its second month.</summary>
    private LocalDate Middle(CalendarPeriod period) => period.Grain switch
    {
        PeriodGrain.Month => period.FirstDay.PlusDays(14),
        PeriodGrain.Year => new LocalDate(period.FirstDay.Year, 6, 30),
        PeriodGrain.Quarter => period.FirstDay.PlusMonths(1).PlusDays(Policy.MiddleOfQuarterDay - 1),
        PeriodGrain.Half => period.FirstDay.PlusMonths(3).PlusDays(-1),
        PeriodGrain.Week => period.FirstDay.PlusDays(2),
        _ => period.FirstDay,
    };
}
