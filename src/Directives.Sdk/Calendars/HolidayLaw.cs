using Directives.Sdk.Text;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Calendars;

/// <summary>
/// The holidays that follow from the law of a year where no schedule has been announced: the rows of
/// <c>holiday-laws.tsv</c>, each with its interval of validity. No two of them share a date in the years covered.
/// </summary>
internal static class HolidayLaw
{
    private const string Table = "Calendars/holiday-laws.tsv";

    private static readonly Rule[] Rules = [.. EmbeddedTable.Read(Table).Select(Rule.Read)];

    /// <summary>The holidays of a year and the days off in compensation, in order of date, one entry a date.</summary>
    internal static IEnumerable<CalendarDay> DaysOf(int year)
    {
        var days = new SortedDictionary<LocalDate, CalendarDay>();
        var owed = new SortedDictionary<LocalDate, Rule>();
        foreach (var rule in Rules)
        {
            foreach (var (date, detail) in rule.Days.In(year))
            {
                if (date < rule.From || date > rule.Through)
                    continue;
                days.Add(date, new CalendarDay(date, CalendarDayKind.Statutory, rule.Name + detail, rule.Source));
                if (rule.IsCompensated && WorkingWeek.IsRestDay(date))
                    owed[date] = rule;
            }
        }

        Compensate(days, owed);
        return days.Values;
    }

    // Khoản 3 Điều 111 BLLĐ 2019: a weekly rest day that is a holiday too is made up for on the next working day.
    private static void Compensate(SortedDictionary<LocalDate, CalendarDay> days, SortedDictionary<LocalDate, Rule> owed)
    {
        foreach (var (holiday, rule) in owed.Select(o => (o.Key, o.Value)))
        {
            var date = holiday.PlusDays(1);
            while (WorkingWeek.IsRestDay(date) || days.ContainsKey(date))
                date = date.PlusDays(1);
            days.Add(date, new CalendarDay(date, CalendarDayKind.Compensation, $"Nghỉ bù {rule.Name}", rule.Compensation));
        }
    }

    /// <summary>One row: a holiday as one law has it, from a day through a day, both included.</summary>
    private sealed record Rule(HolidayDays Days, string Name, LocalDate From, LocalDate Through, string Source, string Compensation)
    {
        internal bool IsCompensated => Compensation.Length > 0;

        internal static Rule Read(EmbeddedTable.Row row) => new(
            HolidayDays.Parse(row[0]),
            row[1],
            LocalDatePattern.Iso.Parse(row[2]).Value,
            row[3].Length == 0 ? WorkingCalendar.LastDay : LocalDatePattern.Iso.Parse(row[3]).Value,
            row[4],
            row[5]);
    }
}
