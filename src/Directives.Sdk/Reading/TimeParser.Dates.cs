using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Dates of digits or words: "15/3/2021", "15 tháng 3", "mười lăm tháng ba".</summary>
internal sealed partial class TimeParser
{
    // Two digits of a year from here on are of the last century.
    private const int LastCenturyFrom = 70;

    /// <summary>"15/3/2021", "15-3-2021", "15.3.2021", "15 tháng 3 năm 2021", "15/3".</summary>
    private bool TryDate(ref int position, bool isNamed, bool isDayWord, out DayMatch day)
    {
        day = default;
        var at = position;
        if (!TryNumber(at, out var number, out at) || number is < 1 or > 31 || (!tokens[position].IsNumber && !isNamed))
            return false;
        if (Is(at, TimeWord.Month, out var afterMonth))
        {
            if (!TryOrdinal(afterMonth, 12, out var month, out at))
                return isDayWord && TryDayOfMonthFromNow(ref position, afterMonth, number, out day);
            // "trong 2 tháng 4 và 5/2024": how many months.
            if (!isDayWord && IsCountOfMonths(position))
                return false;
            if (TryYearSuffix(ref at, out var year, out var relative))
                return Complete(number, month, year, relative, out day) && Accept(at, ref position);
            return !Is(at, Words.Lan) && TryWithoutYear(at, number, month, ref position, out day);
        }

        return TryNumericDate(ref position, at, number, isNamed, isDayWord, out day);
    }

    private bool TryNumericDate(ref int position, int at, int number, bool isNamed, bool isDayWord, out DayMatch day)
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
        if (IsMark(next, mark) && IsNumber(next + 1, 0, 99) && tokens[next + 1].Length == 2 && !tokens[next + 1].SpaceBefore && !ContinuesAsNumber(next + 2))
        {
            var short2 = tokens[next + 1].Value;
            return (isNamed || (mark == '/' && IsWhole(position, next + 2)))
                && Complete(number, month, short2 < LastCenturyFrom ? 2000 + short2 : 1900 + short2, false, out day) && Accept(next + 2, ref position);
        }

        if (mark == '.' || (mark == '-' && !isNamed) || ContinuesAsNumber(next))
            return false;
        var yearAt = next;
        if (TryYearSuffix(ref yearAt, out year, out var relative))
            return Complete(number, month, year, relative, out day) && Accept(yearAt, ref position);
        if (mark == '-' && Is(next, TimeWord.Unit, out _))
            return false;
        if (!isDayWord && number <= month && IsFraction(next))
            return false;
        if (!TryWithoutYear(next, number, month, ref position, out day))
            return false;
        day = day with { NeedsCue = !isNamed };
        return true;
    }

    /// <summary>A day and month: of the lunar calendar where the text says so, "vừa qua" or "tới" with it, else the first such day not before the reference.</summary>
    private bool TryWithoutYear(int next, int number, int month, ref int position, out DayMatch day)
    {
        var lunarAt = IsMark(next, '(') ? next + 1 : next;
        if (Is(lunarAt, Words.Am) && Is(lunarAt + 1, Words.Lich))
        {
            lunarAt += 2;
            return CompleteLunar(number, month, out day) && Accept(lunarAt < _end && IsMark(next, '(') && IsMark(lunarAt, ')') ? lunarAt + 1 : lunarAt, ref position);
        }

        var isPast = _past;
        if (TryDirection(next, out var direction, out var afterDirection))
        {
            next = afterDirection;
            isPast = direction < 0;
        }

        if (!Complete(number, month, null, false, out day))
            return false;
        if (isPast && ReferenceDay is { } from && day.Day > from && InYear(day.Day, day.Day.Year - 1) is { } before)
            day = day with { Day = before, IsPast = true };
        position = next;
        return true;
    }

    /// <summary>A day of the lunar calendar: the first such not before the reference.</summary>
    private bool CompleteLunar(int number, int month, out DayMatch day)
    {
        day = default;
        if (ReferenceDay is not { } from)
            return false;
        for (var year = from.Year - 1; year <= from.Year + 1; year++)
        {
            if (year is < VietnameseLunisolarCalendar.MinYear or > VietnameseLunisolarCalendar.MaxYear)
                continue;
            if (LunisolarDate.Create(year, month, number) is not { IsSuccess: true } lunar || VietnameseLunisolarCalendar.ToSolar(lunar.Value) is not { IsSuccess: true } solar || solar.Value < from)
                continue;
            day = new DayMatch(solar.Value, Completion.Year);
            return true;
        }

        return false;
    }

    /// <summary>"ngày 15 tháng này", "ngày 05 tháng sau".</summary>
    private bool TryDayOfMonthFromNow(ref int position, int afterMonth, int number, out DayMatch day)
    {
        day = default;
        if (!TryRelative(afterMonth, out var offset, out var next) || ReferenceDay is not { } from)
            return false;
        var month = CalendarPeriod.Containing(from, PeriodGrain.Month).Plus(offset);
        if (number > month.LastDay.Day)
            return false;
        day = new DayMatch(month.FirstDay.PlusDays(number - 1), Completion.Month | Completion.Year);
        position = next;
        return true;
    }

    /// <summary>Whether "5/7" is followed by what it counts a share of: "5/7 huyện", "2/3 số xã". A name in capitals is who acts: "15/3 Sở Y tế".</summary>
    private bool IsFraction(int position) =>
        position < _end && tokens[position].IsWord && !tokens[position].IsCapital && lexicon.Has(tokens[position].Key, TimeWord.CountedNoun);

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

    private static bool Accept(int next, ref int position)
    {
        position = next;
        return true;
    }
}
