using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Hours: "17 giờ ngày 05/01", "từ 8 giờ đến 17 giờ ngày 05/01/2021".</summary>
internal sealed partial class TimeParser
{
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

    private bool TryClockRange(ref int position, out Core core)
    {
        core = default;
        var at = position;
        if (!TryTime(ref at, out var start, out var midnight) || midnight || !(TryThrough(ref at) || (IsDash(at) && To(at + 1, out at))) || !TryTime(ref at, out var end, out midnight) || midnight)
            return false;
        at = SkipComma(at);
        if (!TryDayMatch(ref at, true, out var day) || end < start)
            return false;
        core = new Core(TimeExpressionKind.Range, new WithinPeriod(day.Day.At(start), day.Day.At(end)) { Completed = day.Completed });
        position = at;
        return true;
    }
}
