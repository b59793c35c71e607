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

    /// <summary>"15/3/2021", "15-3-2021", "15.3.2021", "15 tháng 3 năm 2021", "15/3".</summary>
    private bool TryDate(ref int position, bool isNamed, out DayMatch day)
    {
        day = default;
        var at = position;
        if (!TryNumber(at, out var number, out at) || number is < 1 or > 31 || (!tokens[position].IsNumber && !isNamed))
            return false;
        if (Is(at, TimeWord.Month, out var afterMonth))
        {
            if (!TryOrdinal(afterMonth, 12, out var month, out at))
                return false;
            int? year = TryYearSuffix(ref at, out var found, out var relative) ? found : null;
            return Complete(number, month, year, relative, out day) && Accept(at, ref position);
        }

        return TryNumericDate(ref position, at, number, isNamed, out day);
    }

    private bool TryNumericDate(ref int position, int at, int number, bool isNamed, out DayMatch day)
    {
        day = default;
        if (!IsAnyMark(at) || tokens[at].Key is not ('/' or '-' or '.') || !IsNumber(at + 1, 1, 12) || tokens[at + 1].Length > 2)
            return false;
        var mark = (char)tokens[at].Key;
        var month = tokens[at + 1].Value;
        var spaced = tokens[at].SpaceBefore || tokens[at + 1].SpaceBefore;
        if (spaced && mark != '/')
            return false;
        var next = at + 2;
        if (IsMark(next, mark) && TryYear(next + 1, out var year, out var end) && !(mark == '.' && tokens[next + 1].SpaceBefore))
            return !ContinuesAsNumber(end) && Complete(number, month, year, false, out day) && Accept(end, ref position);
        if (isNamed && IsMark(next, mark) && IsNumber(next + 1, 0, 99) && tokens[next + 1].Length == 2 && !tokens[next + 1].SpaceBefore && !ContinuesAsNumber(next + 2))
            return Complete(number, month, 2000 + tokens[next + 1].Value, false, out day) && Accept(next + 2, ref position);
        if (mark == '.' || (mark == '-' && !isNamed) || ContinuesAsNumber(next))
            return false;
        var yearAt = next;
        if (TryYearSuffix(ref yearAt, out year, out var relative))
            return Complete(number, month, year, relative, out day) && Accept(yearAt, ref position);
        if (IsFraction(next))
            return false;
        if (!Complete(number, month, null, false, out day) || !Accept(next, ref position))
            return false;
        day = day with { NeedsCue = !isNamed };
        return true;
    }

    /// <summary>Whether "5/7" is followed by what it counts a share of: "5/7 huyện", "2/3 số xã".</summary>
    private bool IsFraction(int position) =>
        position < _end && tokens[position].IsWord && Lexicons.CountedNouns.Contains(tokens[position].Key);

    /// <summary>"ngày 15" alone: the next such day not before the reference.</summary>
    private bool TryDayNumber(ref int position, out DayMatch day)
    {
        day = default;
        if (!IsNumber(position, 1, 31) || ReferenceDay is not { } from || tokens[position].Length > 2 || ContinuesAsNumber(position + 1))
            return false;
        // A following unit means a count ("ngày 10 người"), a following mark a number of another kind.
        var next = position + 1;
        if (next < _end && (IsDash(next) || IsMark(next, '/')))
            return false;
        var number = tokens[position].Value;
        var month = new LocalDate(from.Year, from.Month, 1);
        if (number < from.Day)
            month = month.PlusMonths(1);
        if (number > CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
            return false;
        day = new DayMatch(month.PlusDays(number - 1), Completion.Month | Completion.Year) { NeedsCue = true };
        position = next;
        return true;
    }

    private static bool Accept(int next, ref int position)
    {
        position = next;
        return true;
    }

    /// <summary>Makes the day; a missing year is that of the first such day not before the reference.</summary>
    private bool Complete(int number, int month, int? year, bool isRelative, out DayMatch day)
    {
        day = default;
        if (year is { } known)
        {
            if (number > CalendarSystem.Iso.GetDaysInMonth(known, month))
                return false;
            day = new DayMatch(new LocalDate(known, month, number), isRelative ? Completion.Year : Completion.None);
            return true;
        }

        if (ReferenceDay is not { } from || number > CalendarSystem.Iso.GetDaysInMonth(2000, month))
            return false;
        for (var candidate = from.Year; candidate <= from.Year + 8; candidate++)
        {
            if (number <= CalendarSystem.Iso.GetDaysInMonth(candidate, month) && new LocalDate(candidate, month, number) is var found && found >= from)
            {
                day = new DayMatch(found, Completion.Year);
                return true;
            }
        }

        return false;
    }

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

    /// <summary>"17 giờ 30 ngày 05/01/2021", "16h00 ngày 05/01", "8 giờ hôm nay".</summary>
    private bool TryClock(ref int position, Cues cues, out Core core)
    {
        core = default;
        var at = position;
        if (!TryTime(ref at, out var time, out var isMidnight))
            return false;
        at = SkipComma(at);
        if (Is(at, Words.Cua))
            at++;
        if (Is(at, TimeWord.Within | TimeWord.Through, out var afterIn))
            at = afterIn;
        if (!TryDayMatch(ref at, true, out var day))
            return false;
        position = at;
        // 24 giờ is the end of the day (khoản 6 Điều 148 BLDS 2015): "trước 24 giờ ngày 05" is the whole of that day.
        core = isMidnight
            ? new Core(TimeExpressionKind.Day, day.ToDeadline()) { Bound = Bound.Inclusive }
            : new Core(TimeExpressionKind.Hour, day.ToDeadline(time));
        return true;
    }

    /// <summary>"17 giờ", "17h", "17 giờ 30 phút", "17h30", "17:30", "5 giờ chiều".</summary>
    private bool TryTime(ref int position, out LocalTime time, out bool isMidnight)
    {
        time = default;
        isMidnight = false;
        if (!TryNumber(position, out var hour, out var at) || hour > 24)
            return false;
        var minute = 0;
        if (IsMark(at, ':') && IsNumber(at + 1, 0, 59) && tokens[at + 1].Length == 2 && !tokens[at + 1].SpaceBefore)
        {
            minute = tokens[at + 1].Value;
            at += 2;
            if (Is(at, TimeWord.Hour, out var afterHour))
                at = afterHour;
        }
        else if (Is(at, TimeWord.Hour, out var afterUnit) || (Is(at, Words.G) && To(at + 1, out afterUnit)))
        {
            at = afterUnit;
            if (IsNumber(at, 0, 59) && tokens[at].Length <= 2 && !IsMark(at + 1, '/') && !Is(at + 1, TimeWord.Month, out _))
            {
                minute = tokens[at].Value;
                at++;
            }

            if (Is(at, TimeWord.Minute, out var afterMinute))
                at = afterMinute;
        }
        else
        {
            return false;
        }

        if ((Is(at, Words.Chieu) || Is(at, Words.Toi)) && hour < 12)
        {
            hour += 12;
            at++;
        }
        else if (Is(at, Words.Sang))
        {
            at++;
        }

        isMidnight = hour == 24 && minute == 0;
        if (hour == 24 && !isMidnight)
            return false;
        time = isMidnight ? default : new LocalTime(hour, minute);
        position = at;
        return true;
    }

    private bool TryHoliday(ref int position, out Core core)
    {
        core = default;
        var at = position;
        if (Is(at, TimeWord.Day, out var afterDay))
            at = afterDay;
        if (!TryWord(at, TimeWord.Holiday, out var entry, out var next) || ReferenceDay is not { } from)
            return false;
        var name = NameOf(at, next);
        var holiday = (TimeHoliday)entry.Value;
        var completed = Completion.None;
        var yearAt = next;
        if (TryYearSuffix(ref yearAt, out var year, out var relative) || (TryYear(next, out year, out var bareYear) && To(bareYear, out yearAt)))
        {
            next = yearAt;
            completed = relative ? Completion.Year : Completion.None;
        }
        else
        {
            year = HolidayDay(holiday, from.Year) >= from ? from.Year : from.Year + 1;
            completed = Completion.Year;
        }

        if (year is < VietnameseLunisolarCalendar.MinYear or > VietnameseLunisolarCalendar.MaxYear)
            return false;

        core = new Core(TimeExpressionKind.Day, new OnDate(HolidayDay(holiday, year)) { Holiday = name, Completed = completed });
        position = next;
        return true;
    }

    private static LocalDate HolidayDay(TimeHoliday holiday, int year) => holiday switch
    {
        TimeHoliday.Tet => VietnameseLunisolarCalendar.Tet(year),
        TimeHoliday.HungKings => VietnameseLunisolarCalendar.HungKingsDay(year),
        TimeHoliday.NationalDay => new LocalDate(year, 9, 2),
        _ => new LocalDate(year, 1, 1),
    };
}
