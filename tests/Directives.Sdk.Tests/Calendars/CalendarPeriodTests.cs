using System.Globalization;
using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Tests.Deadlines;

namespace Directives.Sdk.Tests.Calendars;

public class CalendarPeriodTests
{
    private static readonly TestTable s_valid = TestTable.Read("deadlines/calendar-period-valid.tsv");
    private static readonly TestTable s_invalid = TestTable.Read("deadlines/calendar-period-invalid.tsv");

    public static TheoryData<string, string> Invalid => s_invalid.Pairs();

    public static TheoryData<string, string, string, string, int, int> Valid()
    {
        var data = new TheoryData<string, string, string, string, int, int>();
        foreach (var row in s_valid.Rows)
            data.Add(row["text"], row["grain"], row["first"], row["last"], int.Parse(row["year"], CultureInfo.InvariantCulture), int.Parse(row["number"], CultureInfo.InvariantCulture));
        return data;
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_text_names_its_period(string text, string grain, string first, string last, int year, int number)
    {
        CalendarPeriod.TryParse(text, out var period).Should().BeTrue();

        period.Grain.Should().Be(Enum.Parse<PeriodGrain>(grain));
        period.FirstDay.Should().Be(TestTable.Date(first));
        period.LastDay.Should().Be(TestTable.Date(last));
        period.Year.Should().Be(year);
        period.Number.Should().Be(number);
        period.ToString().Should().Be(text);
        Make(period.Grain, year, number, period.FirstDay).Should().Be(period);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Another_text_names_none(string text, string reason)
    {
        CalendarPeriod.TryParse(text, out var period).Should().BeFalse(because: reason);

        period.Should().Be(default(CalendarPeriod));
    }

    [Fact]
    public void Every_period_round_trips() => DeadlineGen.AnyPeriod.Sample(period => CalendarPeriod.TryParse(period.ToString(), out var parsed) && parsed == period);

    [Fact]
    public void A_period_contains_the_day_that_it_was_made_of_and_only_its_own_days() =>
        Gen.Select(DeadlineGen.NearDay, Gen.Enum<PeriodGrain>()).Sample((day, grain) =>
        {
            var period = CalendarPeriod.Containing(day, grain);
            return period.Contains(day) && period.Contains(period.FirstDay) && period.Contains(period.LastDay)
                && !period.Contains(period.FirstDay.PlusDays(-1)) && !period.Contains(period.LastDay.PlusDays(1));
        });

    [Fact]
    public void Periods_of_a_grain_follow_each_other_without_a_gap() =>
        Gen.Select(DeadlineGen.NearDay, Gen.Enum<PeriodGrain>(), Gen.Int[-40, 40]).Sample((day, grain, count) =>
        {
            var period = CalendarPeriod.Containing(day, grain);
            var other = period.Plus(count);
            return other.Plus(1).FirstDay == other.LastDay.PlusDays(1)
                && other.Plus(-count) == period
                && other == CalendarPeriod.Containing(other.FirstDay, grain)
                && other.CompareTo(period).CompareTo(0) == count.CompareTo(0);
        });

    [Fact]
    public void Weeks_are_those_of_the_framework() => DeadlineGen.NearDay.Sample(day =>
    {
        var week = CalendarPeriod.Containing(day, PeriodGrain.Week);
        return week.Year == ISOWeek.GetYear(day.ToDateTimeUnspecified()) && week.Number == ISOWeek.GetWeekOfYear(day.ToDateTimeUnspecified());
    });

    [Fact]
    public void No_string_makes_parsing_throw() =>
        Gen.OneOf(Gen.String, Gen.OneOf("0123456789-HQW".ToCharArray()).Array[0, 12].Select(chars => new string(chars)))
            .Sample(text => !CalendarPeriod.TryParse(text, out var period) || period.ToString() == text);

    [Fact]
    public void Periods_are_ordered_by_first_day_and_the_longer_comes_first()
    {
        string[] ordered = ["2020-12-31", "2021", "2021-H1", "2021-Q1", "2021-01", "2021-01-01", "2021-W01", "2021-01-04", "2021-Q2", "2022"];
        var periods = ordered.Select(text => CalendarPeriod.TryParse(text, out var period) ? period : default).ToList();

        periods.AsEnumerable().Reverse().Order().Select(period => period.ToString()).Should().Equal(ordered);
        (periods[1] < periods[2]).Should().BeTrue();
        (periods[2] > periods[1]).Should().BeTrue();
        (periods[1] <= CalendarPeriod.OfYear(2021)).Should().BeTrue();
        (periods[1] >= periods[2]).Should().BeFalse();
    }

    [Theory]
    [InlineData(PeriodGrain.Half, 0)]
    [InlineData(PeriodGrain.Half, 3)]
    [InlineData(PeriodGrain.Quarter, 0)]
    [InlineData(PeriodGrain.Quarter, 5)]
    [InlineData(PeriodGrain.Month, 0)]
    [InlineData(PeriodGrain.Month, 13)]
    [InlineData(PeriodGrain.Week, 0)]
    [InlineData(PeriodGrain.Week, 53)]
    public void A_number_that_the_year_has_not_is_a_bug_of_the_caller(PeriodGrain grain, int number)
    {
        var make = () => Make(grain, 2021, number, default);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_default_value_is_the_year_1() => default(CalendarPeriod).Should().Be(CalendarPeriod.OfYear(1));

    private static CalendarPeriod Make(PeriodGrain grain, int year, int number, LocalDate day) => grain switch
    {
        PeriodGrain.Year => CalendarPeriod.OfYear(year),
        PeriodGrain.Half => CalendarPeriod.OfHalf(year, number),
        PeriodGrain.Quarter => CalendarPeriod.OfQuarter(year, number),
        PeriodGrain.Month => CalendarPeriod.OfMonth(year, number),
        PeriodGrain.Week => CalendarPeriod.OfWeek(year, number),
        _ => CalendarPeriod.OfDay(day),
    };
}
