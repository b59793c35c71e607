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

        internal bool IsPast { get; init; }

        internal string? Holiday { get; init; }

        internal OnDate ToDeadline(LocalTime? time = null) => new OnDate(Day, time) { Completed = Completed, Holiday = Holiday };
    }

    private bool TryDay(ref int position, bool hasCue, out Core core)
    {
        core = default;
        if (reference is null && Is(position, TimeWord.Today | TimeWord.Tomorrow | TimeWord.Yesterday, out var afterNear))
        {
            // "hôm qua 08:16" of a text without a date.
            TryHourOfDay(ref afterNear, out var hour);
            position = afterNear;
            core = new Core(hour is null ? TimeExpressionKind.Day : TimeExpressionKind.Hour, null) { Time = hour?.Time };
            return true;
        }

        var at = position;
        if (!TryDayMatch(ref at, hasCue, out var day) && !(TryBareWeekday(position, out at, out day) && IsWhole(position, at)))
            return false;
        var rangeAt = at;
        if (!day.NeedsCue && TryThroughOrDash(ref rangeAt) && TryDayMatch(ref rangeAt, true, out var last) && MakeDayRange(day, null, last, null, out core))
        {
            position = rangeAt;
            return true;
        }

        position = at;
        core = TryHourOfDay(ref position, out var clock)
            ? AtHour(day, clock!.Value)
            : new Core(TimeExpressionKind.Day, day.ToDeadline()) { NeedsCue = day.NeedsCue, IsPast = day.IsPast };
        return true;
    }

    /// <summary>The hour after a day: "ngày 15/3 lúc 8 giờ", "05/01/2021 08:16:02".</summary>
    private bool TryHourOfDay(ref int position, out Clock? clock)
    {
        clock = null;
        var at = SkipComma(position);
        var isNamed = Is(at, TimeWord.At, out var afterAt);
        at = isNamed ? afterAt : at;
        if (!TryTime(ref at, out var found) || !(isNamed || (found.HasColon && at > position && tokens[position].IsNumber)) || found.IsMidnight)
            return false;
        clock = found;
        position = at;
        return true;
    }

    /// <summary>A day by any name: its weekday before it, "ngày" before it, digits or words; or a relative one.</summary>
    private bool TryDayMatch(ref int position, bool hasCue, out DayMatch day)
    {
        var at = position;
        if (TryRelativeDay(ref at, out day) || TryWeekdayOfWeek(ref at, out day) || TryWeekdayFromNow(ref at, hasCue, out day) || TryDayOfPeriod(ref at, out day))
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
        }

        var isDayWord = at > (named ? weekday : position);
        if (Is(at, Words.Mung) || Is(at, Words.Mong))
        {
            isDayWord = named = true;
            at++;
            if (TryDayOfTet(ref at, out day))
            {
                position = at;
                return true;
            }
        }

        if (IsMark(at, '('))
            return false;
        if (TryDate(ref at, named || hasCue, isDayWord, out day))
            return Accept(at, ref position);
        if (named && hasCue && TryBareWeekday(position, out var afterWeekday, out day))
            return Accept(afterWeekday, ref position);
        return named && TryDayNumber(ref at, out day) && Accept(at, ref position);
    }

    private int SkipWeekday(int position) => Is(position, TimeWord.Weekday, out var next) ? next : position;
}
