using CsCheck;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tests.Calendars;

public class WorkingDayArithmeticTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;
    private static readonly int Length = Period.DaysBetween(WorkingCalendar.FirstDay, WorkingCalendar.LastDay);

    private static readonly Gen<LocalDate> AnyDay = Gen.Int[0, Length].Select(WorkingCalendar.FirstDay.PlusDays);

    // Days from which two years can be walked either way.
    private static readonly Gen<LocalDate> InnerDay = Gen.Int[800, Length - 800].Select(WorkingCalendar.FirstDay.PlusDays);

    private static readonly Gen<LocalDate> AnnouncedDay = Gen.Int[0, 3651].Select(new LocalDate(2018, 1, 1).PlusDays);

    [Fact]
    public void Adding_is_walking_from_day_to_day() =>
        Gen.Select(Gen.OneOf(InnerDay, AnnouncedDay), Gen.Int[-400, 400]).Sample((day, days) => Calendar.AddWorkingDays(day, days) == Walk(day, days));

    [Fact]
    public void Counting_is_walking_from_day_to_day() =>
        Gen.Select(Gen.OneOf(InnerDay, AnnouncedDay), Gen.Int[-700, 700]).Sample((day, days) =>
            Calendar.CountWorkingDays(day, day.PlusDays(days)) == Walked(day, day.PlusDays(days)));

    [Fact]
    public void Counting_undoes_adding()
    {
        Gen.Select(InnerDay, Gen.Int[0, 400]).Sample((day, days) => Calendar.CountWorkingDays(day, Calendar.AddWorkingDays(day, days)) == days);
        Gen.Select(InnerDay, Gen.Int[-400, 0]).Where((day, _) => Calendar.IsWorkingDay(day))
            .Sample((day, days) => Calendar.CountWorkingDays(day, Calendar.AddWorkingDays(day, days)) == days);
    }

    [Fact]
    public void Adding_back_from_a_working_day_undoes_adding() =>
        Gen.Select(InnerDay, Gen.Int[-400, 400]).Where((day, _) => Calendar.IsWorkingDay(day))
            .Sample((day, days) => Calendar.AddWorkingDays(Calendar.AddWorkingDays(day, days), -days) == day);

    [Fact]
    public void Counts_add_up_over_any_three_days() =>
        Gen.Select(AnyDay, AnyDay, AnyDay).Sample((a, b, c) =>
            Calendar.CountWorkingDays(a, b) + Calendar.CountWorkingDays(b, c) == Calendar.CountWorkingDays(a, c));

    [Fact]
    public void What_is_added_is_a_working_day() =>
        Gen.Select(InnerDay, Gen.Int[-400, 400]).Where((_, days) => days != 0).Sample((day, days) => Calendar.IsWorkingDay(Calendar.AddWorkingDays(day, days)));

    [Fact]
    public void Long_distances_agree_with_the_count() =>
        Gen.Select(AnyDay, AnyDay).Where((_, to) => Calendar.IsWorkingDay(to)).Where((from, to) => from < to)
            .Sample((from, to) => Calendar.AddWorkingDays(from, Calendar.CountWorkingDays(from, to)) == to);

    [Fact]
    public void Neighbours_are_the_nearest_working_days() => InnerDay.Sample(day =>
        Calendar.NextWorkingDay(day) == Walk(day, 1)
        && Calendar.PreviousWorkingDay(day) == Walk(day, -1)
        && Calendar.SameOrNextWorkingDay(day) == (Calendar.IsWorkingDay(day) ? day : Walk(day, 1))
        && Calendar.SameOrPreviousWorkingDay(day) == (Calendar.IsWorkingDay(day) ? day : Walk(day, -1)));

    [Theory]
    [InlineData("2021-01-05", 5, "2021-01-12")] // a week on
    [InlineData("2021-02-09", 1, "2021-02-17")] // over Tết
    [InlineData("2021-02-12", 1, "2021-02-17")] // from a holiday
    [InlineData("2021-02-12", 0, "2021-02-12")]
    [InlineData("2021-02-12", -1, "2021-02-09")]
    [InlineData("2018-12-28", 1, "2019-01-02")] // 31/12/2018 swapped
    [InlineData("2019-01-04", 1, "2019-01-05")] // for this Saturday
    [InlineData("2019-01-06", -1, "2019-01-05")]
    [InlineData("2025-04-25", 1, "2025-04-26")]
    [InlineData("2027-12-31", 1, "2028-01-04")] // into the projection: Saturday 01/01, nghỉ bù on Monday
    public void Known_cases(string from, int days, string expected) =>
        Calendar.AddWorkingDays(TestTable.Date(from), days).Should().Be(TestTable.Date(expected));

    [Fact]
    public void Counts_exclude_the_first_day_and_include_the_last()
    {
        var (monday, friday) = (new LocalDate(2021, 3, 1), new LocalDate(2021, 3, 5));

        Calendar.CountWorkingDays(monday, friday).Should().Be(4);
        Calendar.CountWorkingDays(friday, monday).Should().Be(-4);
        Calendar.CountWorkingDays(friday, friday.PlusDays(2)).Should().Be(0);
        Calendar.CountWorkingDays(monday, monday).Should().Be(0);
    }

    [Fact]
    public void Whole_range_can_be_counted_and_added()
    {
        var days = Calendar.CountWorkingDays(WorkingCalendar.FirstDay, WorkingCalendar.LastDay);

        days.Should().BeInRange(55_000, 62_000);
        Calendar.AddWorkingDays(WorkingCalendar.FirstDay, days).Should().Be(Calendar.SameOrPreviousWorkingDay(WorkingCalendar.LastDay));
        Calendar.AddWorkingDays(WorkingCalendar.LastDay, 1 - days).Should().Be(Calendar.SameOrNextWorkingDay(WorkingCalendar.FirstDay));
    }

    [Fact]
    public void What_lies_outside_is_refused()
    {
        WorkingCalendar.Supports(WorkingCalendar.FirstDay).Should().BeTrue();
        WorkingCalendar.Supports(WorkingCalendar.FirstDay.PlusDays(-1)).Should().BeFalse();
        WorkingCalendar.Supports(WorkingCalendar.LastDay).Should().BeTrue();
        WorkingCalendar.Supports(WorkingCalendar.LastDay.PlusDays(1)).Should().BeFalse();
        Refused(() => Calendar.IsWorkingDay(WorkingCalendar.FirstDay.PlusDays(-1)));
        Refused(() => Calendar.Find(WorkingCalendar.LastDay.PlusDays(1)));
        Refused(() => Calendar.NextWorkingDay(WorkingCalendar.LastDay));
        Refused(() => Calendar.PreviousWorkingDay(WorkingCalendar.FirstDay));
        Refused(() => Calendar.AddWorkingDays(new LocalDate(2021, 1, 5), int.MaxValue));
        Refused(() => Calendar.AddWorkingDays(new LocalDate(2021, 1, 5), int.MinValue));
        Refused(() => Calendar.CountWorkingDays(new LocalDate(2021, 1, 5), LocalDate.MaxIsoValue));
        Refused(() => Calendar.DaysOf(1967));
        Refused(() => Calendar.DaysOf(2200));
        Calendar.TryAddWorkingDays(new LocalDate(2021, 1, 5), 1_000_000, out _).Should().BeFalse();
        Calendar.TryAddWorkingDays(LocalDate.MaxIsoValue, 1, out _).Should().BeFalse();

        static void Refused<T>(Func<T> ask) => ask.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Many_threads_see_one_calendar()
    {
        var fresh = Calendar.With([], "fresh");
        var days = Enumerable.Range(0, 4_000).Select(i => WorkingCalendar.FirstDay.PlusDays(i * 7919 % (Length - 60))).ToArray();
        var results = new LocalDate[days.Length];

        Parallel.For(0, days.Length, i => results[i] = fresh.AddWorkingDays(days[i], 20));

        results.Should().Equal(days.Select(d => Calendar.AddWorkingDays(d, 20)));
    }

    private static LocalDate Walk(LocalDate day, int days)
    {
        for (var left = Math.Abs(days); left > 0;)
        {
            day = day.PlusDays(Math.Sign(days));
            if (Calendar.IsWorkingDay(day))
                left--;
        }

        return day;
    }

    private static int Walked(LocalDate from, LocalDate to)
    {
        if (to < from)
            return -Walked(to, from);
        var count = 0;
        for (var day = from.PlusDays(1); day <= to; day = day.PlusDays(1))
            count += Calendar.IsWorkingDay(day) ? 1 : 0;
        return count;
    }
}
