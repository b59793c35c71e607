using Ardalis.Result;
using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Calendars;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Kỳ báo cáo: the days that a periodic report covers (Điều 12 Nghị định 09/2019/NĐ-CP). A month's run from the 15th of the month before to its 14th; a quarter's from the 15th of the
/// month before it to the 14th of its last month; those of the first half of a year from 15/12 to 14/6, of the second from 15/6 to 14/12; a year's from 15/12 of the year before to 14/12.
/// So a report for quý I is not about 01/01 to 31/3.
/// </summary>
public sealed record ReportingPeriod
{
    private const int FirstDayOfMonth = 15;

    private ReportingPeriod(CalendarPeriod period) => Period = period;

    /// <summary>The period of the calendar by which the report is named.</summary>
    public CalendarPeriod Period { get; }

    /// <summary>The first day that it covers, inclusive.</summary>
    public LocalDate FirstDay => Period.FirstDay.PlusMonths(-1).PlusDays(FirstDayOfMonth - 1);

    /// <summary>The last day that it covers, inclusive.</summary>
    public LocalDate LastDay => new LocalDate(Period.LastDay.Year, Period.LastDay.Month, FirstDayOfMonth).PlusDays(-1);

    /// <summary>The reporting period of a month, quarter, half or year.</summary>
    /// <returns>The period, or <c>Invalid</c> with the code <c>reporting-period-unsupported</c>: a week's and a day's are not set by that article, nor can they lie before the year 2.</returns>
    public static Result<ReportingPeriod> Of(CalendarPeriod period) =>
        period.Grain is PeriodGrain.Month or PeriodGrain.Quarter or PeriodGrain.Half or PeriodGrain.Year && period.FirstDay.Year > 1
            ? Result<ReportingPeriod>.Success(new ReportingPeriod(period))
            : Result<ReportingPeriod>.Invalid(TextError.Of("period", "reporting-period-unsupported", $"'{period}' has no reporting period: months, quarters, halves and years have."));

    /// <summary>The reporting period of a grain in whose days a day lies.</summary>
    /// <inheritdoc cref="Of" path="/returns"/>
    public static Result<ReportingPeriod> Containing(LocalDate day, PeriodGrain grain)
    {
        var found = Of(CalendarPeriod.Containing(day, grain));
        return found.IsSuccess && found.Value.LastDay < day ? Of(found.Value.Period.Plus(1)) : found;
    }

    /// <summary>Whether it covers a day.</summary>
    public bool Contains(LocalDate day) => day >= FirstDay && day <= LastDay;

    /// <summary>The period by which it is named and its days: <c>2021-Q1 (2020-12-15/2021-03-14)</c>.</summary>
    public override string ToString() => $"{Period} ({LocalDatePattern.Iso.Format(FirstDay)}/{LocalDatePattern.Iso.Format(LastDay)})";
}
