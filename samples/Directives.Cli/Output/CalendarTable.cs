using Directives.Sdk.Calendars;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>The listed days of some years.</summary>
internal static class CalendarTable
{
    /// <summary>Three columns and no more, lines ended by LF, for other programs.</summary>
    internal static void WriteCsv(TextWriter output, WorkingCalendar calendar, IEnumerable<int> years)
    {
        output.WriteLine("date,kind,name");
        foreach (var day in years.SelectMany(calendar.DaysOf))
            output.WriteLine(Csv.Row(Show.Iso(day.Date), CalendarDayKindPattern.Format(day.Kind), day.Name));
    }

    /// <summary>A table for each year, with the weekday and whether the year is announced.</summary>
    internal static void Write(IScreen screen, WorkingCalendar calendar, IEnumerable<int> years)
    {
        var isFirst = true;
        foreach (var year in years)
        {
            if (!isFirst)
                screen.Line();
            isFirst = false;
            screen.Title(Title(calendar, new LocalDate(year, 1, 1)));
            screen.Table(
                [new("Ngày", Breaks: false), new("Thứ"), new("Loại"), new("Tên", 60)],
                [.. calendar.DaysOf(year).Select(day => new[] { Show.Day(day.Date), Show.Weekday(day.Date), KindName(day.Kind), day.Name })]);
        }
    }

    private static string Title(WorkingCalendar calendar, LocalDate newYear) =>
        $"Năm {newYear.Year}: " + (calendar.IsAnnounced(newYear) ? "theo lịch đã công bố" : "dự kiến theo luật, lịch chưa được công bố");

    private static string KindName(CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.Statutory => "nghỉ lễ, tết",
        CalendarDayKind.Compensation => "nghỉ bù",
        CalendarDayKind.AnnouncedSwapOff => "nghỉ hoán đổi",
        CalendarDayKind.MakeupWorking => "làm bù",
        _ => "nghỉ tại địa phương",
    };
}
