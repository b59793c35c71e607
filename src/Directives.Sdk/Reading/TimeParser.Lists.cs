using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Several days in one breath: "các ngày 20 và 21/3", "ngày 05, 10 và 15 hằng tháng".</summary>
internal sealed partial class TimeParser
{
    private const int MaxListed = 12;

    /// <summary>Days that follow each other are a range; others, and those of a rhythm, no single value can hold.</summary>
    private bool TryDayList(ref int position, out Core core)
    {
        core = default;
        if (!Is(Is(position, Words.Cac) ? position + 1 : position, TimeWord.Day, out var at) || !IsNumber(at, 1, 31) || tokens[at].Length > 2)
            return false;
        var first = tokens[at].Value;
        var last = first;
        var follows = true;
        at++;
        for (var count = 1; count < MaxListed && TrySeparator(at, out var next) && IsNumber(next, 1, 31) && tokens[next].Length <= 2; count++)
        {
            follows &= tokens[next].Value == last + 1;
            last = tokens[next].Value;
            var end = next;
            if (TryDate(ref end, true, true, out var day))
                return Listed(follows, first, day, out core) && Accept(end, ref position);
            at = next + 1;
            var rhythmAt = at;
            if (!TryRhythm(ref rhythmAt, false, out _, out _))
                continue;
            core = new Core(TimeExpressionKind.Recurrence, null);
            position = rhythmAt;
            return true;
        }

        return false;
    }

    private bool TrySeparator(int position, out int next)
    {
        next = position + 1;
        if (Is(position, Words.Va))
            return true;
        if (!IsMark(position, ','))
            return false;
        if (Is(next, TimeWord.Day, out var afterDay))
            next = afterDay;
        return true;
    }

    private static bool Listed(bool follows, int first, DayMatch last, out Core core)
    {
        core = follows && first <= last.Day.Day
            ? DayRange(last.Day.PlusDays(first - last.Day.Day), last.Day, last.Completed)
            : new Core(TimeExpressionKind.Range, null);
        return true;
    }
}
