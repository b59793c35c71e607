using System.Globalization;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tests.Calendars;

public class VietnameseLunisolarCalendarTests
{
    public static TheoryData<int, string, string, string, string> Anchors
    {
        get
        {
            var data = new TheoryData<int, string, string, string, string>();
            foreach (var row in TestTable.Read("calendars/vn-lunar-anchors.tsv").Rows)
                data.Add(int.Parse(row[0], CultureInfo.InvariantCulture), row[1], row[2], row[3], row[4]);
            return data;
        }
    }

    // Official from 1968; before, the reconstruction at UTC+7 which the reference made as well.
    [Theory]
    [MemberData(nameof(Anchors))]
    public void Each_year_of_the_reference_has_its_dates(int year, string tet, string hungKings, string daysOfChap, string leapMonth)
    {
        VietnameseLunisolarCalendar.Tet(year).Should().Be(TestTable.Date(tet));
        VietnameseLunisolarCalendar.HungKingsDay(year).Should().Be(TestTable.Date(hungKings));
        $"{VietnameseLunisolarCalendar.LeapMonth(year)}".Should().Be(leapMonth);
        if (year > VietnameseLunisolarCalendar.MinYear)
            $"{VietnameseLunisolarCalendar.ToLunisolar(TestTable.Date(tet).PlusDays(-1)).Day}".Should().Be(daysOfChap);
    }

    [Fact]
    public void The_reference_covers_two_hundred_and_one_years() => Anchors.Should().HaveCount(201);

    [Theory]
    [InlineData(1968, "1968-01-29", "1968-01-30")]
    [InlineData(1969, "1969-02-16", "1969-02-17")]
    [InlineData(1985, "1985-01-21", "1985-02-20")]
    [InlineData(2007, "2007-02-17", "2007-02-18")]
    [InlineData(2030, "2030-02-02", "2030-02-03")]
    [InlineData(2053, "2053-02-18", "2053-02-19")]
    public void Tet_is_Vietnams_where_China_keeps_another_day(int year, string vietnam, string china)
    {
        VietnameseLunisolarCalendar.Tet(year).Should().Be(TestTable.Date(vietnam));
        LocalDate.FromDateTime(new ChineseLunisolarCalendar().ToDateTime(year, 1, 1, 0, 0, 0, 0)).Should().Be(TestTable.Date(china));
    }

    // 2020 to 2027 as the announced schedules have them, later as published by Hồ Ngọc Đức's and the holidays tables.
    [Theory]
    [InlineData("2009-04-04")]
    [InlineData("2020-04-02")]
    [InlineData("2021-04-21")]
    [InlineData("2022-04-10")]
    [InlineData("2023-04-29")]
    [InlineData("2024-04-18")]
    [InlineData("2025-04-07")]
    [InlineData("2026-04-26")]
    [InlineData("2027-04-16")]
    [InlineData("2028-04-04")]
    [InlineData("2029-04-23")]
    [InlineData("2030-04-12")]
    public void Gio_To_is_the_tenth_of_the_third_month(string published)
    {
        var date = TestTable.Date(published);

        VietnameseLunisolarCalendar.HungKingsDay(date.Year).Should().Be(date);
        VietnameseLunisolarCalendar.ToLunisolar(date).ToString().Should().Be($"10/03/{date.Year}");
    }

    [Fact]
    public void Every_day_of_every_year_goes_to_the_lunisolar_calendar_and_back()
    {
        var previous = VietnameseLunisolarCalendar.ToLunisolar(VietnameseLunisolarCalendar.FirstDay);
        for (var day = VietnameseLunisolarCalendar.FirstDay.PlusDays(1); day <= VietnameseLunisolarCalendar.LastDay; day = day.PlusDays(1))
        {
            var name = VietnameseLunisolarCalendar.ToLunisolar(day);
            if (VietnameseLunisolarCalendar.ToSolar(name).Value != day || name <= previous || (name.Day != 1 && name.Day != previous.Day + 1))
                Assert.Fail($"{day:uuuu-MM-dd} is {name} after {previous}.");
            previous = name;
        }
    }

    [Fact]
    public void Every_year_has_twelve_or_thirteen_months_of_29_or_30_days()
    {
        for (var year = VietnameseLunisolarCalendar.MinYear; year <= VietnameseLunisolarCalendar.MaxYear; year++)
        {
            var months = VietnameseLunisolarCalendar.LeapMonth(year) is null ? 12 : 13;
            var last = year == VietnameseLunisolarCalendar.MaxYear ? VietnameseLunisolarCalendar.LastDay.PlusDays(1) : VietnameseLunisolarCalendar.Tet(year + 1);
            Period.DaysBetween(VietnameseLunisolarCalendar.Tet(year), last).Should().BeInRange(months * 29 + 5 - 2, months * 30 - 4, $"of {year}");
        }
    }

    [Theory]
    [InlineData(2024, 6, 1, true, "lunisolar-month-missing")]
    [InlineData(2025, 5, 1, true, "lunisolar-month-missing")]
    [InlineData(2025, 12, 30, false, "lunisolar-day-missing")]
    [InlineData(2025, 6, 30, true, "lunisolar-day-missing")]
    [InlineData(1899, 1, 1, false, "lunisolar-year-unsupported")]
    [InlineData(2200, 1, 1, false, "lunisolar-year-unsupported")]
    public void A_day_that_its_year_lacks_is_invalid(int year, int month, int day, bool isLeap, string code)
    {
        var date = LunisolarDate.Create(year, month, day, isLeap).Value;

        VietnameseLunisolarCalendar.ToSolar(date).ValidationErrors.Single().ErrorCode.Should().Be(code);
    }

    [Fact]
    public void Dates_beyond_the_calendar_are_the_callers_bug()
    {
        var before = VietnameseLunisolarCalendar.FirstDay.PlusDays(-1);
        var after = VietnameseLunisolarCalendar.LastDay.PlusDays(1);

        VietnameseLunisolarCalendar.Supports(before).Should().BeFalse();
        VietnameseLunisolarCalendar.Supports(after).Should().BeFalse();
        FluentActions.Invoking(() => VietnameseLunisolarCalendar.ToLunisolar(before)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => VietnameseLunisolarCalendar.ToLunisolar(after)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => VietnameseLunisolarCalendar.Tet(2200)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => VietnameseLunisolarCalendar.HungKingsDay(1899)).Should().Throw<ArgumentOutOfRangeException>();
    }

    // The dates that a better ΔT, or the earth itself, may one day move to the neighbour.
    [Fact]
    public void New_moons_within_five_minutes_of_midnight_are_the_listed_ones()
    {
        var found = new List<string>();
        for (var lunation = NewMoon.Nearest(1968.05); lunation < NewMoon.Nearest(2199.99); lunation++)
        {
            var day = NewMoon.Day(lunation);
            var instant = NewMoon.Instant(lunation);
            var minutes = Math.Min(instant - HanoiTime.StartOf(day), HanoiTime.StartOf(day + 1) - instant) * 24 * 60;
            if (minutes < 5)
                found.Add($"{HanoiTime.DateOf(day):uuuu-MM-dd} {VietnameseLunisolarCalendar.ToLunisolar(HanoiTime.DateOf(day))}");
        }

        found.Should().Equal(TestTable.Read("calendars/near-midnight-new-moons.tsv").Rows.Select(r => $"{r[0]} {r[1]}"));
    }

    // Meeus, Astronomical Algorithms, 2nd edition, examples 25.b (13/10/1992, 0h TD) and 49.a (new moon of February 1977).
    [Fact]
    public void The_series_give_the_worked_examples_of_their_source()
    {
        SolarLongitude.Degrees(2448908.5).Should().BeApproximately(199.90602, 0.0003);
        NewMoon.Instant(-283).Should().BeApproximately(2443192.65118, 0.00002);
    }

    // Observed ΔT in seconds, as tabulated in The Astronomical Almanac.
    [Theory]
    [InlineData(1900, -2.72)]
    [InlineData(1930, 24.02)]
    [InlineData(1950, 29.15)]
    [InlineData(1975, 45.48)]
    [InlineData(2000, 63.83)]
    [InlineData(2010, 66.07)]
    public void Delta_T_follows_the_observations(double year, double seconds) =>
        HanoiTime.DeltaT(year).Should().BeApproximately(seconds, 1);
}
