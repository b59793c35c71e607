using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>
/// Đầu, giữa, cuối một khoảng thời gian: a part of a month, quarter, half or year, which stands for one day of it (khoản 2, khoản 3 Điều 146 BLDS 2015). "giữa tháng 1/2021", "cuối quý II/2021".
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Part">The part of it.</param>
public sealed record PartOfPeriod(CalendarPeriod Period, PeriodPart Part) : Deadline
{
    internal override void Apply(Resolution resolution) => resolution.SettlePartOfPeriod(Period, Part, Bound);

    internal override string FormatValue() => Period + "~" + DeadlineText.Part(Part);
}
