using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Tracking;
using NodaTime.Text;

namespace Directives.Sdk.Tests.Tracking;

public class ReportingPeriodTests
{
    public static TheoryData<string, string, string> Periods => TestTable.Read("tracking/reporting-periods.tsv").Triples("period", "first", "last");

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_report_covers_the_days_of_the_decree(string text, string first, string last)
    {
        CalendarPeriod.TryParse(text, out var period).Should().BeTrue();

        var found = ReportingPeriod.Of(period);

        if (first == "-")
        {
            ResultCode.Of(found).Should().Be("reporting-period-unsupported");
            return;
        }

        (LocalDatePattern.Iso.Format(found.Value.FirstDay), LocalDatePattern.Iso.Format(found.Value.LastDay)).Should().Be((first, last));
        found.Value.ToString().Should().Be($"{text} ({first}/{last})");
    }

    [Fact]
    public void Each_day_lies_in_one_period_of_a_grain() => Gen.Select(Gen.Int[0, 20_000].Select(new LocalDate(1990, 1, 1).PlusDays), Gen.OneOf(PeriodGrain.Month, PeriodGrain.Quarter, PeriodGrain.Year)).Sample((day, grain) =>
    {
        var period = ReportingPeriod.Containing(day, grain).Value;
        var next = ReportingPeriod.Of(period.Period.Plus(1)).Value;
        return period.Contains(day) && next.FirstDay == period.LastDay.PlusDays(1) && !next.Contains(day);
    });
}
