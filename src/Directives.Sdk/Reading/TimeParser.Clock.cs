using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Hours: "17 giờ ngày 05/01", "8 giờ 30 sáng mai", "từ 8 giờ đến 17 giờ ngày 05/01/2021".</summary>
internal sealed partial class TimeParser
{
    /// <summary>A time of day as it is written.</summary>
    private record struct Clock
    {
        internal LocalTime Time;

        /// <summary>24 giờ: the end of the day (khoản 6 Điều 148 BLDS 2015), which "trước 24 giờ ngày 05" includes whole.</summary>
        internal bool IsMidnight;

        /// <summary>Whether its form alone tells it from a length: "10 giờ 45", "7 giờ sáng".</summary>
        internal bool IsPlain;

        internal bool HasColon;
        internal bool HasPart;
    }

    /// <summary>"17 giờ 30 ngày 05/01/2021", "16h00 ngày 05/01", "8 giờ hôm nay"; without a day an hour that has no value.</summary>
    private bool TryClock(ref int position, Cues cues, out Core core)
    {
        core = default;
        var at = position;
        if (!TryTime(ref at, out var clock))
            return false;
        var afterTime = at;
        if (TryDayOfClock(ref at, clock, out var day))
        {
            position = at;
            core = AtHour(day, clock);
            return true;
        }

        if (clock.IsMidnight || !IsHourAlone(clock, cues, position, afterTime))
            return false;
        position = afterTime;
        core = new Core(TimeExpressionKind.Hour, null) { Time = clock.Time };
        return true;
    }

    private static Core AtHour(DayMatch day, Clock clock) => clock.IsMidnight
        ? new Core(TimeExpressionKind.Day, day.ToDeadline()) { Bound = Bound.Inclusive }
        : new Core(TimeExpressionKind.Hour, day.ToDeadline(clock.Time));

    /// <summary>The day after an hour: "ngày 05/01", ", thứ Sáu", "(thứ Sáu, ngày 12/3)", "của ngày", "nay", "mai".</summary>
    private bool TryDayOfClock(ref int position, Clock clock, out DayMatch day)
    {
        day = default;
        var at = position;
        if (clock.HasPart && TryNearDay(ref at, out day))
        {
            position = at;
            return true;
        }

        at = SkipComma(at);
        if (Is(at, Words.Cua))
            at++;
        if (Is(at, TimeWord.Within | TimeWord.Through, out var afterIn))
            at = afterIn;
        var isOpen = IsMark(at, '(');
        if (isOpen)
            at++;
        var wasPast = _past;
        _past = false;
        var found = TryDayMatch(ref at, true, out day);
        _past = wasPast;
        if (!found)
            return false;
        position = isOpen && IsMark(at, ')') ? at + 1 : at;
        return true;
    }

    /// <summary>Whether a number of hours without a day is a time of day and no length: "lúc 14 giờ", "trước 17 giờ", "10 giờ 45", not "trong 2 giờ", "2 giờ trước khi họp".</summary>
    private bool IsHourAlone(Clock clock, Cues cues, int start, int end)
    {
        if (cues.Inclusive && !cues.At && !cues.Through)
            return false;
        if (!cues.Exclusive && Has(WordAt(end), TimeWord.Before | TimeWord.From | TimeWord.Last))
            return false;
        if (clock.HasColon && !clock.HasPart)
            return cues.At || cues.Exclusive || cues.Through || cues.From || IsWhole(start, end);
        return clock.IsPlain || cues.At || cues.Exclusive || cues.Through;
    }

    /// <summary>"nay", "mai", "qua" after a part of the day: "sáng mai", "17 giờ chiều nay".</summary>
    private bool TryNearDay(ref int position, out DayMatch day)
    {
        day = default;
        if (reference?.ToLocalDate() is not { } today)
            return false;
        int offset;
        if (Is(position, Words.NayNow))
            offset = 0;
        else if (Is(position, Words.Mai) && !tokens[position].IsCapital)
            offset = 1;
        else if (Is(position, Words.Qua))
            offset = -1;
        else
            return false;
        day = new DayMatch(today.PlusDays(offset), Completion.Day | Completion.Month | Completion.Year);
        position++;
        return true;
    }

    private bool IsPartOfDay(int position) =>
        Is(position, Words.Sang) || Is(position, Words.Trua) || Is(position, Words.Chieu) || Is(position, Words.Toi) || Is(position, Words.Dem);

    /// <summary>"17 giờ", "17h", "17 giờ 30 phút", "17h30", "17:30", "5 giờ chiều", "3 giờ rưỡi", "11 giờ kém 15".</summary>
    private bool TryTime(ref int position, out Clock clock)
    {
        clock = default;
        if (!TryNumber(position, out var hour, out var at) || hour > 24)
            return false;
        var minute = 0;
        if (!TryColonMinutes(ref at, ref minute, ref clock) && !TryHourMinutes(ref at, ref minute, ref clock))
            return false;
        if (IsPartOfDay(at))
        {
            hour = OnTheDial(hour, at);
            clock.HasPart = true;
            clock.IsPlain = true;
            at++;
        }

        if (minute < 0)
        {
            hour--;
            minute += 60;
        }

        clock.IsMidnight = hour == 24 && minute == 0;
        if (hour < 0 || (hour >= 24 && !clock.IsMidnight))
            return false;
        clock.Time = clock.IsMidnight ? default : new LocalTime(hour, minute);
        position = at;
        return true;
    }

    private bool TryColonMinutes(ref int position, ref int minute, ref Clock clock)
    {
        if (!IsMark(position, ':') || !IsNumber(position + 1, 0, 59) || tokens[position + 1].Length != 2 || tokens[position + 1].SpaceBefore)
            return false;
        minute = tokens[position + 1].Value;
        clock.HasColon = true;
        position += 2;
        // Stamps write seconds, which no deadline has.
        if (IsMark(position, ':') && IsNumber(position + 1, 0, 59) && tokens[position + 1].Length == 2 && !tokens[position + 1].SpaceBefore)
            position += 2;
        if (Is(position, TimeWord.Hour, out var afterHour))
            position = afterHour;
        return true;
    }

    private bool TryHourMinutes(ref int position, ref int minute, ref Clock clock)
    {
        if (!Is(position, TimeWord.Hour, out var at) && !(Is(position, Words.G) && To(position + 1, out at)))
            return false;
        if (IsNumber(at, 0, 59) && tokens[at].Length <= 2 && !IsMark(at + 1, '/') && !Is(at + 1, TimeWord.Month, out _))
        {
            minute = tokens[at].Value;
            clock.IsPlain = true;
            at++;
        }
        else if (Is(at, Words.Ruoi))
        {
            minute = 30;
            clock.IsPlain = true;
            at++;
        }
        else if (Is(at, Words.Kem) && TryNumber(at + 1, out var less, out var afterLess) && less is > 0 and < 60)
        {
            minute = -less;
            clock.IsPlain = true;
            at = afterLess;
        }

        if (clock.IsPlain && Is(at, TimeWord.Minute, out var afterMinute))
            at = afterMinute;
        // "23h55’"
        else if (clock.IsPlain && (IsMark(at, '’') || IsMark(at, '\'') || IsMark(at, '′')))
            at++;
        position = at;
        return true;
    }

    /// <summary>The hour of 24 that an hour and a part of the day name: "5 giờ chiều" 17, "11 giờ trưa" 11, "1 giờ trưa" 13, "12 giờ đêm" 24.</summary>
    private int OnTheDial(int hour, int part)
    {
        if (Is(part, Words.Chieu) || Is(part, Words.Toi))
            return hour < 12 ? hour + 12 : hour;
        if (Is(part, Words.Trua))
            return hour is 1 or 2 ? hour + 12 : hour;
        return Is(part, Words.Dem) && hour is >= 6 and <= 12 ? hour + 12 : hour;
    }

    /// <summary>"từ 8 giờ đến 17 giờ ngày 05/01/2021", "9h30 - 11h ngày 05/01", "từ 8 - 10 giờ ngày 05/01"; without a day no value.</summary>
    private bool TryClockRange(ref int position, Cues cues, out Core core)
    {
        core = default;
        var at = position;
        if (!TryTime(ref at, out var start))
        {
            if (!cues.From || !IsNumber(at, 0, 23) || tokens[at].Length > 2)
                return false;
            start = new Clock { Time = new LocalTime(tokens[at].Value, 0) };
            at++;
        }

        if (start.IsMidnight || !TryThroughOrDash(ref at) || !TryTime(ref at, out var end) || end.IsMidnight || end.Time < start.Time)
            return false;
        position = at;
        core = TryDayOfClock(ref position, end, out var day)
            ? new Core(TimeExpressionKind.Range, new WithinPeriod(day.Day.At(start.Time), day.Day.At(end.Time)) { Completed = day.Completed })
            : new Core(TimeExpressionKind.Range, null);
        return true;
    }
}
