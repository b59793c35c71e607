using System.Globalization;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using NodaTime;
using NodaTime.Text;

namespace Directives.Cli.Output;

/// <summary>Dates as people and as files have them.</summary>
internal static class Show
{
    private static readonly LocalDatePattern s_day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    /// <summary>31/03/2021.</summary>
    internal static string Day(LocalDate day) => s_day.Format(day);

    /// <summary>2021-03-31.</summary>
    internal static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>"ngày 05 tháng 01 năm 2021", with "…" for what is blank.</summary>
    internal static string Date(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"ngày {Number(date.Day)} tháng {Number(date.Month)} năm {date.Year}");

    /// <summary>Thứ Hai … Chủ nhật.</summary>
    internal static string Weekday(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Monday => "Thứ Hai",
        IsoDayOfWeek.Tuesday => "Thứ Ba",
        IsoDayOfWeek.Wednesday => "Thứ Tư",
        IsoDayOfWeek.Thursday => "Thứ Năm",
        IsoDayOfWeek.Friday => "Thứ Sáu",
        IsoDayOfWeek.Saturday => "Thứ Bảy",
        _ => "Chủ nhật",
    };

    /// <summary>A day that a tenable reading gives, with its reason.</summary>
    internal static string Tenable(TenableDay day) => $"{Day(day.Day)} – {day.Reason}";

    private static string Number(int? value) => value?.ToString("00", CultureInfo.InvariantCulture) ?? "…";
}
