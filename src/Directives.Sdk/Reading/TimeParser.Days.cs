using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Days and hours: "ngày 15/3/2021", "15 tháng 3", "thứ Sáu tuần này", "17 giờ ngày 05/01".</summary>
internal sealed partial class TimeParser
{
    /// <summary>A day, with the completion of what the text left out.</summary>
    private readonly record struct DayMatch(LocalDate Day, Completion Completed)
    {
        internal bool NeedsCue { get; init; }

        internal string? Holiday { get; init; }

        internal OnDate ToDeadline(LocalTime? time = null) => new OnDate(Day, time) { Completed = Completed, Holiday = Holiday };
    }

    private bool TryDay(ref int position, bool hasCue, out Core core)
    {
        core = default;
        if (!TryDayMatch(ref position, hasCue, out var day))
            return false;
        core = new Core(TimeExpressionKind.Day, day.ToDeadline()) { NeedsCue = day.NeedsCue };
        return true;
    }

    /// <summary>A day by any name: its weekday before it, "ngày" before it, digits or words; or a relative one.</summary>
    private bool TryDayMatch(ref int position, bool hasCue, out DayMatch day)
    {
        var at = position;
        if (TryRelativeDay(ref at, out day) || TryWeekdayOfWeek(ref at, out day))
        {
            position = at;
            return true;
        }

        var weekday = SkipWeekday(at);
        var named = weekday != at;
        at = named ? SkipComma(weekday) : at;
        if (Is(at, TimeWord.Day, out var afterDay))
        {
            named = true;
            at = afterDay;
            if (SkipWeekday(at) is var inner && inner != at)
                at = SkipComma(inner);
            if (Is(at, TimeWord.Day, out afterDay))
                at = afterDay;
            if (Is(at, Words.Mung) || Is(at, Words.Mong))
                at++;
        }

        if (IsMark(at, '('))
            return false;
        if (TryDate(ref at, named || hasCue, out day) || (named && hasCue && TryBareWeekday(position, out at, out day)) || (named && TryDayNumber(ref at, out day)))
        {
            position = at;
            return true;
        }

        return false;
    }

    private int SkipWeekday(int position) => Is(position, TimeWord.Weekday, out var next) ? next : position;
}
