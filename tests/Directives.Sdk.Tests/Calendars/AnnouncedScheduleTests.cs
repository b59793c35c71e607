using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tests.Calendars;

public class AnnouncedScheduleTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;

    public static TheoryData<string, string, string, string, string> Days
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string>();
            foreach (var row in TestTable.Read("calendars/vn-nonworking-days.tsv").Rows)
                data.Add(row[0], row[1], row[2], row[3], row[4]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Each_announced_day_is_in_the_calendar(string date, string weekday, string kind, string name, string source)
    {
        var day = TestTable.Date(date);

        day.DayOfWeek.ToString().Should().StartWith(weekday);
        Calendar.Find(day).Should().Be(new CalendarDay(day, CalendarDayKindPattern.Parse(kind).Value, name, source));
        Calendar.IsWorkingDay(day).Should().Be(kind == "makeup-working");
    }

    [Fact]
    public void No_other_day_of_the_announced_years_is_listed_or_off()
    {
        var listed = TestTable.Read("calendars/vn-nonworking-days.tsv").Rows.Select(r => TestTable.Date(r[0])).ToHashSet();
        for (var day = new LocalDate(2018, 1, 1); day.Year <= 2027; day = day.PlusDays(1))
        {
            if (listed.Contains(day))
                continue;
            Calendar.Find(day).Should().BeNull();
            Calendar.IsWorkingDay(day).Should().Be(day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday), $"of {day:uuuu-MM-dd}");
        }
    }

    [Fact]
    public void The_days_of_a_year_are_the_tables_in_order()
    {
        for (var year = 2018; year <= 2027; year++)
        {
            var expected = TestTable.Read("calendars/vn-nonworking-days.tsv").Rows.Select(r => TestTable.Date(r[0])).Where(d => d.Year == year);
            Calendar.DaysOf(year).Select(d => d.Date).Should().Equal(expected);
        }
    }

    [Fact]
    public void The_announced_years_are_2018_to_2027()
    {
        Calendar.AnnouncedFrom.Should().Be(2018);
        Calendar.AnnouncedThrough.Should().Be(2027);
        Calendar.Version.Should().MatchRegex(@"^\d{4}-\d\d-\d\d$");
        Calendar.IsAnnounced(new LocalDate(2018, 1, 1)).Should().BeTrue();
        Calendar.IsAnnounced(new LocalDate(2027, 12, 31)).Should().BeTrue();
        Calendar.IsProjection(new LocalDate(2017, 12, 31)).Should().BeTrue();
        Calendar.IsProjection(new LocalDate(2028, 1, 1)).Should().BeTrue();
    }

    [Fact]
    public void Each_swapped_day_off_has_its_day_worked()
    {
        var days = Enumerable.Range(2018, 10).SelectMany(Calendar.DaysOf).ToList();

        days.Count(d => d.Kind == CalendarDayKind.AnnouncedSwapOff).Should().Be(6).And.Be(days.Count(d => d.Kind == CalendarDayKind.MakeupWorking));
        Calendar.IsWorkingDay(new LocalDate(2018, 12, 31)).Should().BeFalse();
        Calendar.IsWorkingDay(new LocalDate(2019, 1, 5)).Should().BeTrue("it is worked for a day of the year before");
    }

    // Hung Kings' Day as announced, against the computed lunisolar calendar.
    [Fact]
    public void The_announced_Gio_To_is_the_computed_one()
    {
        var announced = TestTable.Read("calendars/vn-nonworking-days.tsv").Rows.Where(r => r[3] == "Giỗ Tổ Hùng Vương").Select(r => TestTable.Date(r[0])).ToList();

        announced.Should().HaveCount(10).And.Equal(Enumerable.Range(2018, 10).Select(VietnameseLunisolarCalendar.HungKingsDay));
    }
}
