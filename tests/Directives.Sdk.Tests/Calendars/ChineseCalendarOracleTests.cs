using System.Globalization;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tests.Calendars;

/// <summary>
/// The framework's Chinese calendar, another implementation at UTC+8: equal on every day but those of the months in
/// china-differences.tsv, each of which Vietnam begins earlier because its new moon falls in the last hour before midnight in
/// Hà Nội, or numbers otherwise because a principal term does.
/// </summary>
public class ChineseCalendarOracleTests
{
    private static readonly ChineseLunisolarCalendar China = new();
    private static readonly LocalDate First = LocalDate.FromDateTime(China.MinSupportedDateTime);
    private static readonly LocalDate Last = LocalDate.FromDateTime(China.MaxSupportedDateTime);

    [Fact]
    public void Vietnam_differs_from_China_in_the_listed_months_only()
    {
        var found = new List<string>();
        var differed = false;
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            var (vietnam, china) = (VietnameseLunisolarCalendar.ToLunisolar(day), InChina(day));
            if (vietnam != china && (vietnam.Day == 1 || !differed))
                found.Add($"{day:uuuu-MM-dd} {vietnam} {china}");
            differed = vietnam != china;
        }

        found.Should().Equal(TestTable.Read("calendars/china-differences.tsv").Rows.Select(r => $"{r[0]} {r[1]} {r[2]}"));
    }

    [Fact]
    public void A_month_that_Vietnam_begins_earlier_has_its_new_moon_in_the_hour_before_midnight()
    {
        foreach (var row in TestTable.Read("calendars/china-differences.tsv").Rows.Where(r => r[3] == "new-moon"))
        {
            var lunation = Lunation(TestTable.Date(row[0]));
            var hours = (HanoiTime.StartOf(NewMoon.Day(lunation) + 1) - NewMoon.Instant(lunation)) * 24;
            hours.Should().BeInRange(0, 1.02, $"of the month of {row[0]}");
        }
    }

    private static int Lunation(LocalDate day)
    {
        var lunation = NewMoon.Nearest(day.Year + day.DayOfYear / 365.25);
        return Enumerable.Range(lunation - 2, 5).Single(l => HanoiTime.DateOf(NewMoon.Day(l)) == day);
    }

    private static LunisolarDate InChina(LocalDate day)
    {
        var date = day.ToDateTimeUnspecified();
        var year = China.GetYear(date);
        var position = China.GetMonth(date);
        var leap = China.GetLeapMonth(year);
        var month = leap > 0 && position >= leap ? position - 1 : position;
        return LunisolarDate.Create(year, month, China.GetDayOfMonth(date), position == leap).Value;
    }
}
