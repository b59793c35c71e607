using System.Globalization;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tests.Calendars;

public class ProjectionTests
{
    // Announces 2199 alone, so that every other year is projected.
    private static readonly WorkingCalendar Projected =
        WorkingCalendar.Load("date\tkind\tname\tsource\n2199-01-01\tstatutory\tTết Dương lịch\ttest\n", "projection").Value;

    public static TheoryData<int, string, string> Years
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            foreach (var row in TestTable.Read("calendars/projected-years.tsv").Rows)
                data.Add(int.Parse(row[0], CultureInfo.InvariantCulture), row[1], row[2]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_year_without_announcement_follows_the_law_in_force(int year, string statutory, string compensation)
    {
        Of(CalendarDayKind.Statutory).Should().Be(statutory);
        Of(CalendarDayKind.Compensation).Should().Be(compensation);
        Projected.DaysOf(year).Should().OnlyContain(d => d.Kind == CalendarDayKind.Statutory || d.Kind == CalendarDayKind.Compensation);

        string Of(CalendarDayKind kind) =>
            string.Join(" ", Projected.DaysOf(year).Where(d => d.Kind == kind).Select(d => d.Date.ToString("dd/MM", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_projection_would_have_given_every_announced_day_but_the_swaps()
    {
        var different = new List<LocalDate>();
        for (var day = new LocalDate(2018, 1, 1); day.Year <= 2027; day = day.PlusDays(1))
        {
            if (Projected.IsWorkingDay(day) != WorkingCalendar.Vietnam.IsWorkingDay(day))
                different.Add(day);
        }

        different.Should().Equal(TestTable.Read("calendars/vn-nonworking-days.tsv").Rows
            .Where(r => r[2] is "announced-swap-off" or "makeup-working").Select(r => TestTable.Date(r[0])));
    }

    [Fact]
    public void Every_year_covered_has_its_holidays_compensated_on_a_day_otherwise_worked()
    {
        for (var year = WorkingCalendar.MinYear; year < WorkingCalendar.MaxYear; year++)
        {
            var days = Projected.DaysOf(year);
            days.Select(d => d.Date).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.OnlyContain(d => d.Year == year);
            var compensated = days.Count(d => d.Kind == CalendarDayKind.Statutory && WorkingCalendar.IsWeeklyRestDay(d.Date)
                && d.Name != "Ngày Văn hóa Việt Nam" && year >= 1995);
            var compensation = days.Where(d => d.Kind == CalendarDayKind.Compensation).ToList();
            compensation.Should().HaveCount(compensated, $"of {year}");
            compensation.Should().NotContain(d => WorkingCalendar.IsWeeklyRestDay(d.Date));
        }
    }

    [Fact]
    public void The_culture_day_of_2029_falls_on_a_Saturday_and_is_not_compensated()
    {
        WorkingCalendar.Vietnam.Find(new LocalDate(2029, 11, 24))!.Kind.Should().Be(CalendarDayKind.Statutory);
        WorkingCalendar.Vietnam.IsWorkingDay(new LocalDate(2029, 11, 26)).Should().BeTrue("Nghị quyết 28/2026/QH16 grants no nghỉ bù");
    }

    [Fact]
    public void The_culture_day_is_off_from_2026() =>
        Enumerable.Range(2020, 10).Where(y => !Projected.IsWorkingDay(new LocalDate(y, 11, 24)) && !WorkingCalendar.IsWeeklyRestDay(new LocalDate(y, 11, 24)))
            .Should().Equal(2026, 2027, 2028);

    [Fact]
    public void Gio_To_is_off_from_2007()
    {
        Projected.IsWorkingDay(VietnameseLunisolarCalendar.HungKingsDay(2006)).Should().BeTrue();
        Projected.IsWorkingDay(VietnameseLunisolarCalendar.HungKingsDay(2007)).Should().BeFalse();
    }

    [Fact]
    public void Saturdays_are_free_from_the_second_of_October_1999()
    {
        Projected.IsWorkingDay(new LocalDate(1999, 9, 25)).Should().BeTrue();
        Projected.IsWorkingDay(new LocalDate(1999, 10, 2)).Should().BeFalse();
        WorkingCalendar.IsWeeklyRestDay(new LocalDate(1999, 9, 26)).Should().BeTrue();
    }

    [Fact]
    public void A_holiday_names_the_law_of_its_day()
    {
        Projected.Find(new LocalDate(2013, 4, 30))!.Source.Should().Contain("BLLĐ 1994");
        Projected.Find(new LocalDate(2013, 5, 1))!.Source.Should().Contain("Điều 115 BLLĐ 2012");
        Projected.Find(new LocalDate(2021, 1, 1))!.Source.Should().Contain("Điều 112 BLLĐ 2019");
    }
}
