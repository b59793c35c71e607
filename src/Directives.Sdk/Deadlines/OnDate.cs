using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>
/// Ngày nêu trong văn bản: a named day, and an hour of it where the text names one. "trước ngày 15/3/2021", "chậm nhất ngày 15/3/2021", "trước 17 giờ ngày 05/01/2021".
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The hour and minute of the day; null means the whole day, to 24:00 (khoản 6 Điều 148 BLDS 2015).</param>
/// <exception cref="ArgumentException">The time has seconds, which no text form has.</exception>
public sealed record OnDate(LocalDate Date, LocalTime? Time = null) : Deadline
{
    /// <summary>The hour and minute of the day; null means the whole day, to 24:00 (khoản 6 Điều 148 BLDS 2015).</summary>
    /// <exception cref="ArgumentException">The time has seconds, which no text form has.</exception>
    public LocalTime? Time { get; init => field = DeadlineText.RequireMinutes(value); } = DeadlineText.RequireMinutes(Time);

    /// <summary>The holiday by which the text names the day, as "Tết Nguyên đán": the day is its first.</summary>
    public string? Holiday { get; init; }

    internal override void Apply(Resolution resolution)
    {
        if (Holiday is not null)
            resolution.Step("named-holiday", Holiday, Resolution.Show(Date));
        if (Time is { } time)
            resolution.SettleNamedHour(Date, time, Bound);
        else
            resolution.SettleNamedDay(Date, Bound);
    }

    internal override string FormatValue() => DeadlineText.Moment(Date, Time);
}
