using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tests.Calendars;

public class HostDaysTests
{
    private static readonly LocalDate StormDay = new(2021, 10, 28);
    private static readonly CalendarDay Storm = new(StormDay, CalendarDayKind.Local, "Nghỉ tránh bão", "Công điện của UBND tỉnh");
    private static readonly WorkingCalendar Vietnam = WorkingCalendar.Vietnam;

    [Fact]
    public void A_local_closure_is_off_in_the_new_calendar_only()
    {
        var local = Vietnam.With([Storm], "2021-10-28+quang-ngai");

        local.Version.Should().Be("2021-10-28+quang-ngai");
        local.IsWorkingDay(StormDay).Should().BeFalse();
        local.Find(StormDay).Should().Be(Storm);
        local.AddWorkingDays(StormDay.PlusDays(-1), 1).Should().Be(new LocalDate(2021, 10, 29));
        local.IsAnnounced(StormDay).Should().BeTrue();
        Vietnam.IsWorkingDay(StormDay).Should().BeTrue();
    }

    [Fact]
    public void A_hosts_day_wins_over_the_announced_and_the_projected_one()
    {
        var worked = new CalendarDay(new LocalDate(2021, 9, 3), CalendarDayKind.MakeupWorking, "Trực chống dịch", "UBND tỉnh");
        var chosen = new CalendarDay(new LocalDate(2028, 9, 1), CalendarDayKind.MakeupWorking, "Làm việc", "thông báo mới");
        var host = Vietnam.With([worked, chosen], "x");

        host.IsWorkingDay(worked.Date).Should().BeTrue();
        host.IsWorkingDay(chosen.Date).Should().BeTrue();
        host.DaysOf(2021).Count.Should().Be(Vietnam.DaysOf(2021).Count);
    }

    [Fact]
    public void Days_added_later_join_and_replace_those_added_before()
    {
        var second = Storm with { Date = StormDay.PlusDays(1) };
        var renamed = Storm with { Name = "Bão số 8" };

        var host = Vietnam.With([Storm], "1").With([second, renamed], "2");

        host.Find(StormDay)!.Name.Should().Be("Bão số 8");
        host.Find(second.Date).Should().Be(second);
    }

    [Fact]
    public void A_newer_announcement_replaces_its_years_and_keeps_the_rest()
    {
        const string Text = """
            date,kind,name,source
            2028-01-01,statutory,Tết Dương lịch,"khoản 1 Điều 112 BLLĐ 2019, TB 2027"
            2028-01-03,compensation,Nghỉ bù Tết Dương lịch,khoản 3 Điều 111
            2029-01-06,makeup-working,Làm bù,TB 2027
            """;
        var newer = Vietnam.With([Storm], "host").WithAnnounced(Text, "2027-11-01").Value;

        newer.AnnouncedFrom.Should().Be(2018);
        newer.AnnouncedThrough.Should().Be(2028);
        newer.DaysOf(2028).Select(d => d.Kind).Should().Equal(CalendarDayKind.Statutory, CalendarDayKind.Compensation);
        newer.DaysOf(2028)[0].Source.Should().Be("khoản 1 Điều 112 BLLĐ 2019, TB 2027");
        newer.IsWorkingDay(new LocalDate(2029, 1, 6)).Should().BeTrue("a swap may be worked in the next year");
        newer.IsProjection(new LocalDate(2029, 1, 6)).Should().BeTrue();
        newer.IsWorkingDay(new LocalDate(2029, 1, 1)).Should().BeFalse("the rest of that year is projected");
        newer.DaysOf(2027).Should().BeEquivalentTo(Vietnam.DaysOf(2027));
        newer.IsWorkingDay(StormDay).Should().BeFalse("the host's day stays");
    }

    [Fact]
    public void A_resolution_can_be_repeated_with_the_data_as_it_was()
    {
        LocalDate[] swap = [new(2026, 1, 2), new(2026, 1, 10)];
        var earlier = CalendarDayTable.Format(Enumerable.Range(2018, 9).SelectMany(Vietnam.DaysOf).Where(d => !swap.Contains(d.Date)));

        var october2025 = WorkingCalendar.Load(earlier, "2025-10-16").Value;

        october2025.AnnouncedThrough.Should().Be(2026);
        october2025.AddWorkingDays(new LocalDate(2025, 12, 31), 1).Should().Be(new LocalDate(2026, 1, 2));
        Vietnam.AddWorkingDays(new LocalDate(2025, 12, 31), 1).Should().Be(new LocalDate(2026, 1, 5), "the swap of 25/12/2025 came between");
    }

    [Theory]
    [InlineData("date\tkind\tname\tsource\n2028-05-01\tlocal\tNghỉ\tUBND", "calendar-nothing-announced")]
    [InlineData("date\tkind\tname\tsource\n2030-01-01\tstatutory\tTết Dương lịch\tTB", "calendar-years-gap")]
    [InlineData("nonsense", "calendar-column-missing calendar-column-missing calendar-column-missing calendar-column-missing")]
    [InlineData(null, "calendar-empty")]
    public void An_announcement_that_does_not_fit_is_invalid(string? text, string codes) =>
        string.Join(" ", Vietnam.WithAnnounced(text, "x").ValidationErrors.Select(e => e.ErrorCode)).Should().Be(codes);

    [Fact]
    public void Callers_bugs_are_exceptions()
    {
        FluentActions.Invoking(() => Vietnam.With([Storm, Storm], "x")).Should().Throw<ArgumentException>().WithMessage("2021-10-28*");
        FluentActions.Invoking(() => Vietnam.With([], " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Vietnam.With(null!, "x")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Vietnam.With([Storm with { Date = new LocalDate(1900, 1, 1) }], "x")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => WorkingCalendar.Load("", "")).Should().Throw<ArgumentException>();
    }
}
