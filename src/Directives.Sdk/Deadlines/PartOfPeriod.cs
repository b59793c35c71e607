using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>
/// Đầu, giữa, cuối một khoảng thời gian: a part of a week, month, quarter, half or year, which stands for one day of it (khoản 2, khoản 3 Điều 146 BLDS 2015). "giữa tháng 1/2021", "cuối quý II/2021".
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Part">The part of it.</param>
/// <exception cref="ArgumentException">The period is a day, which has no parts.</exception>
public sealed record PartOfPeriod(CalendarPeriod Period, PeriodPart Part) : Deadline
{
    /// <summary>The period; never a day.</summary>
    /// <exception cref="ArgumentException">The period is a day, which has no parts.</exception>
    public CalendarPeriod Period { get; init => field = RequireLong(value); } = RequireLong(Period);

    internal override void Apply(Resolution resolution) => resolution.SettlePartOfPeriod(Period, Part, Bound);

    internal override string FormatValue() => Period + "~" + DeadlineText.Part(Part);

    private static CalendarPeriod RequireLong(CalendarPeriod period) =>
        period.Grain == PeriodGrain.Day ? throw new ArgumentException("A day has no parts.", nameof(period)) : period;
}
