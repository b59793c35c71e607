using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Times told from the reference day: "hôm nay", "thứ Sáu tuần này", "3 ngày trước", "2 tuần tới".</summary>
internal sealed partial class TimeParser
{
    /// <summary>"hôm nay", "ngày mai", "hôm qua".</summary>
    private bool TryRelativeDay(ref int position, out DayMatch day)
    {
        day = default;
        if (!TryWord(position, out var entry, out var next) || !Has(entry.Word, TimeWord.Today | TimeWord.Tomorrow | TimeWord.Yesterday)
            || reference?.ToLocalDate() is not { } today)
            return false;
        var offset = Has(entry.Word, TimeWord.Tomorrow) ? 1 : Has(entry.Word, TimeWord.Yesterday) ? -1 : 0;
        day = new DayMatch(today.PlusDays(offset), Completion.Day | Completion.Month | Completion.Year);
        position = next;
        return true;
    }

    /// <summary>"thứ Sáu tuần này", "thứ Hai tuần sau".</summary>
    private bool TryWeekdayOfWeek(ref int position, out DayMatch day)
    {
        day = default;
        var at = Is(position, TimeWord.Day, out var afterDay) ? afterDay : position;
        if (!TryWord(at, TimeWord.Weekday, out var entry, out at) || !Is(SkipComma(at), TimeWord.Week, out at) || !TryRelative(at, out var offset, out at)
            || reference?.ToLocalDate() is not { } today)
            return false;
        day = new DayMatch(CalendarPeriod.Containing(today, PeriodGrain.Week).Plus(offset).FirstDay.PlusDays(entry.Value - 1), Completion.Week | Completion.Year);
        position = at;
        return true;
    }

    /// <summary>"trước thứ Sáu": the first such day not before the reference; only where nothing makes it a recurrence or an enumeration.</summary>
    private bool TryBareWeekday(int position, out int next, out DayMatch day)
    {
        day = default;
        next = position;
        var at = Is(position, TimeWord.Day, out var afterDay) ? afterDay : position;
        if (!TryWord(at, TimeWord.Weekday, out var entry, out at) || reference?.ToLocalDate() is not { } today || Is(at, TimeWord.Every, out _)
            || (IsAnyMark(at) && !IsMark(at, '.') && !IsMark(at, ';')))
            return false;
        var ahead = (entry.Value - (int)today.DayOfWeek + 7) % 7;
        day = new DayMatch(today.PlusDays(ahead), Completion.Week | Completion.Year);
        next = at;
        return true;
    }
}
