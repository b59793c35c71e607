using NodaTime;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Recurrences: "hằng tuần", "trước ngày 25 hằng tháng", "định kỳ hằng tuần, trước 16 giờ ngày thứ Sáu", "định kỳ 6 tháng một lần".</summary>
internal sealed partial class TimeParser
{
    private static readonly HashSet<ulong> s_goods = [Words.Ngan, Words.Mat, Words.Khach, Words.Ban, Words.Don, Words.Cuahang, Words.Hoa, Words.Nha];
    private static readonly int[] s_quarterEnds = [3, 6, 9, 12];
    private static readonly int[] s_quarterStarts = [1, 4, 7, 10];

    /// <summary>A day within a rhythm: a weekday, a day of a month, a day of a year, and an hour of it.</summary>
    private record struct Anchor
    {
        internal IsoDayOfWeek? Weekday;
        internal int? MonthDay;
        internal EquatableList<int>? Months;
        internal LocalTime? Time;
        internal bool IsMonthly;
        internal Bound? Bound;

        internal readonly bool IsEmpty => Weekday is null && MonthDay is null;
    }

    private bool TryRecurrence(ref int position, out Core core) =>
        TryRhythmFirst(ref position, out core) || TryAnchorFirst(ref position, out core);

    /// <summary>"[định kỳ] hằng tuần [, trước 16 giờ ngày thứ Sáu]", "định kỳ 6 tháng [một lần]", "mỗi quý một lần".</summary>
    private bool TryRhythmFirst(ref int position, out Core core)
    {
        core = default;
        var at = position;
        var isPeriodic = Is(at, TimeWord.Periodic, out var afterPeriodic);
        if (isPeriodic)
            at = afterPeriodic;
        if (!TryRhythm(ref at, isPeriodic, out var frequency, out var interval))
            return false;
        position = at;
        var anchorAt = SkipOpening(at);
        var anchor = default(Anchor);
        if (TryAnchorDay(ref anchorAt, ref anchor) && SkipFollowingMonth(ref anchorAt, anchor) && MakeRule(frequency, interval, anchor) is { } anchored)
        {
            if (IsMark(anchorAt, ')') && anchorAt > at && HasOpening(at))
                anchorAt++;
            position = anchorAt;
            core = Recurs(anchored, anchor.Bound);
            return true;
        }

        if (frequency == RecurrenceFrequency.Daily && interval == 1 && TryHourOfDay(at, out var hour, out var bound, out var end))
        {
            position = end;
            core = Recurs(RecurrenceRule.Make(frequency, time: hour), bound);
            return true;
        }

        core = Recurs(RecurrenceRule.Make(frequency, interval), null);
        return true;
    }

    /// <summary>"hằng ngày (trước 16 giờ)", "hằng ngày, trước 16 giờ": the hour of a daily rhythm.</summary>
    private bool TryHourOfDay(int start, out LocalTime time, out Bound bound, out int next)
    {
        (time, bound, next) = (default, Bound.Inclusive, start);
        var at = SkipOpening(start);
        var cues = default(Cues);
        while (cues.Count < MaxCues && TryWord(at, out var entry, out var after) && Has(entry.Word, TimeWord.Before | TimeWord.By))
        {
            cues.Add(entry.Word);
            at = after;
        }

        if (!cues.IsBound || !TryTime(ref at, out var clock) || clock.IsMidnight)
            return false;
        if (HasOpening(start))
        {
            if (!IsMark(at, ')'))
                return false;
            at++;
        }

        (time, bound, next) = (clock.Time, cues.Exclusive ? Bound.Exclusive : Bound.Inclusive, at);
        return true;
    }

    /// <summary>"định kỳ hằng tháng, trước ngày 05 tháng sau": the day lies in the month after each.</summary>
    private bool SkipFollowingMonth(ref int position, Anchor anchor)
    {
        var at = Is(position, Words.Cua) ? position + 1 : position;
        if (anchor is { MonthDay: not null, Months: null } && Is(at, TimeWord.Month, out at) && TryRelative(at, out var offset, out var next) && offset > 0)
            position = next;
        return true;
    }

    private bool HasOpening(int position) => IsMark(position, '(') || (IsMark(position, ',') && IsMark(position + 1, '('));

    private int SkipOpening(int position)
    {
        var at = SkipComma(position);
        return IsMark(at, '(') ? at + 1 : at;
    }

    /// <summary>"thứ Sáu hằng tuần", "ngày 25 hằng tháng", "ngày 25 của tháng liền kề", "ngày 15 của tháng cuối quý", "31/3 hằng năm", "17 giờ hằng ngày".</summary>
    private bool TryAnchorFirst(ref int position, out Core core)
    {
        core = default;
        var at = position;
        var anchor = default(Anchor);
        if (TrySeveralDays(ref position, out core))
            return true;
        if (!TryAnchorDay(ref at, ref anchor))
            return TryClockDaily(ref position, out core) || TryYearlyPeriod(ref position, out core) || TryEveryPart(ref position, out core);
        var rhythmAt = Is(SkipOpening(at), Words.Cua) ? SkipOpening(at) + 1 : SkipOpening(at);
        if (TryRhythm(ref rhythmAt, false, out var frequency, out var interval) && MakeRule(frequency, interval, anchor) is { } rule)
        {
            position = rhythmAt;
            core = Recurs(rule, null);
            return true;
        }

        if (!anchor.IsMonthly || anchor.MonthDay is null)
            return false;
        position = at;
        core = Recurs(
            anchor.Months is { } months
                ? RecurrenceRule.Make(RecurrenceFrequency.Yearly, byMonth: months, byMonthDay: anchor.MonthDay, time: anchor.Time)
                : RecurrenceRule.Make(RecurrenceFrequency.Monthly, byMonthDay: anchor.MonthDay, time: anchor.Time),
            null);
        return true;
    }

    /// <summary>"trước ngày 01 và ngày 15 hằng tháng": more days of each month than one rule holds, so that none is set.</summary>
    private bool TrySeveralDays(ref int position, out Core core)
    {
        core = default;
        if (!Is(position, TimeWord.Day, out var at) || !IsNumber(at, 1, 31) || !(Is(at + 1, Words.Va) || IsMark(at + 1, ',')))
            return false;
        at += 2;
        if (Is(at, TimeWord.Day, out var afterDay))
            at = afterDay;
        if (!IsNumber(at, 1, 31))
            return false;
        at++;
        if (!TryRhythm(ref at, false, out var frequency, out _) || frequency != RecurrenceFrequency.Monthly)
            return false;
        position = at;
        core = new Core(TimeExpressionKind.Recurrence, null);
        return true;
    }

    /// <summary>"17 giờ hằng ngày".</summary>
    private bool TryClockDaily(ref int position, out Core core)
    {
        core = default;
        var at = position;
        // "06 giờ và 18 giờ hằng ngày": more than one rule holds.
        if (TryTime(ref at, out _) && Is(at, Words.Va) && To(at + 1, out at) && TryTime(ref at, out _) && TryRhythm(ref at, false, out var often, out _) && often == RecurrenceFrequency.Daily)
        {
            position = at;
            core = new Core(TimeExpressionKind.Recurrence, null);
            return true;
        }

        at = position;
        if (!TryTime(ref at, out var clock) || clock.IsMidnight || !TryRhythm(ref at, false, out var frequency, out _) || frequency != RecurrenceFrequency.Daily)
            return false;
        position = at;
        core = Recurs(RecurrenceRule.Make(RecurrenceFrequency.Daily, time: clock.Time), null);
        return true;
    }

    /// <summary>"tháng 6 hằng năm", "quý I hằng năm": its last day, each year.</summary>
    private bool TryYearlyPeriod(ref int position, out Core core)
    {
        core = default;
        var isMonth = Is(position, TimeWord.Month, out var at);
        if (!isMonth && !Is(position, TimeWord.Quarter, out at))
            return false;
        if (!TryOrdinal(at, isMonth ? 12 : 4, out var number, out at) || !TryRhythm(ref at, false, out var frequency, out _) || frequency != RecurrenceFrequency.Yearly)
            return false;
        position = at;
        core = Recurs(RecurrenceRule.Make(RecurrenceFrequency.Yearly, byMonth: [isMonth ? number : number * 3], byMonthDay: -1), null);
        return true;
    }

    /// <summary>"cuối mỗi tháng", "đầu hằng quý", "cuối hằng năm".</summary>
    private bool TryEveryPart(ref int position, out Core core)
    {
        core = default;
        if (!TryWord(position, out var part, out var at) || !Has(part.Word, TimeWord.Start | TimeWord.End) || !TryRhythm(ref at, false, out var frequency, out var interval))
            return false;
        var isStart = Has(part.Word, TimeWord.Start);
        RecurrenceRule? rule = (frequency, interval) switch
        {
            (RecurrenceFrequency.Monthly, 1) => RecurrenceRule.Make(RecurrenceFrequency.Monthly, byMonthDay: isStart ? 1 : -1),
            (RecurrenceFrequency.Monthly, 3) => RecurrenceRule.Make(RecurrenceFrequency.Yearly, byMonth: isStart ? [.. s_quarterStarts] : [.. s_quarterEnds], byMonthDay: isStart ? 1 : -1),
            (RecurrenceFrequency.Yearly, 1) => RecurrenceRule.Make(RecurrenceFrequency.Yearly, byMonth: [isStart ? 1 : 12], byMonthDay: isStart ? 1 : -1),
            _ => null,
        };
        if (rule is null)
            return false;
        position = at;
        core = Recurs(rule, null);
        return true;
    }

    private static Core Recurs(RecurrenceRule rule, Bound? bound) =>
        new(TimeExpressionKind.Recurrence, new Recurring(rule)) { IsOwnDeadline = true, Bound = bound };

    /// <summary>"hằng tuần", "hàng quý", "mỗi tháng một lần", "6 tháng một lần", "3 tháng/lần", "1 lần/tháng"; after "định kỳ" also "6 tháng" and "tuần".</summary>
    private bool TryRhythm(ref int position, bool isPeriodic, out RecurrenceFrequency frequency, out int interval)
    {
        frequency = default;
        interval = 1;
        var at = position;
        if (TryTimesPerUnit(ref position, out frequency, out interval))
            return true;
        var isEvery = Is(at, TimeWord.Every, out var afterEvery) && !(at > 0 && tokens[at - 1].IsWord && s_goods.Contains(tokens[at - 1].Key));
        if (isEvery)
            at = afterEvery;
        var counted = TryNumber(at, out var count, out var afterCount) && count is >= 1 and <= 36;
        if (counted)
            at = afterCount;
        if (!TryWord(at, out var unit, out at) || !Has(unit.Word, TimeWord.Day | TimeWord.Week | TimeWord.Month | TimeWord.Quarter | TimeWord.Year) || Has(unit.Word, TimeWord.WorkingDay))
            return false;
        var isOnce = TryOnce(ref at);
        if (!isEvery && !(isPeriodic && (counted || isOnce || !IsNumber(at, 0, int.MaxValue))) && !(counted && isOnce))
            return false;
        if (isPeriodic && !isEvery && Has(unit.Word, TimeWord.Year) && !counted && !isOnce)
            return false;
        (frequency, interval) = FrequencyOf(unit.Word, counted ? count : 1);
        position = at;
        return true;
    }

    private static (RecurrenceFrequency Frequency, int Interval) FrequencyOf(TimeWord unit, int count) =>
        Has(unit, TimeWord.Day) ? (RecurrenceFrequency.Daily, count)
        : Has(unit, TimeWord.Week) ? (RecurrenceFrequency.Weekly, count)
        : Has(unit, TimeWord.Month) ? (count % 12 == 0 ? (RecurrenceFrequency.Yearly, count / 12) : (RecurrenceFrequency.Monthly, count))
        : Has(unit, TimeWord.Quarter) ? (RecurrenceFrequency.Monthly, 3 * count)
        : (RecurrenceFrequency.Yearly, count);

    /// <summary>"một lần", "1 lần", "/lần", "/1 lần".</summary>
    private bool TryOnce(ref int position)
    {
        var at = IsMark(position, '/') ? position + 1 : position;
        if (Is(at, Words.Mot) || IsNumber(at, 1, 1))
            at++;
        else if (at == position)
            return false;
        if (!Is(at, Words.Lan))
            return false;
        position = at + 1;
        return true;
    }

    /// <summary>"1 lần/tháng", "một lần mỗi quý", "01 lần/tuần".</summary>
    private bool TryTimesPerUnit(ref int position, out RecurrenceFrequency frequency, out int interval)
    {
        frequency = default;
        interval = 1;
        if (!(IsNumber(position, 1, 1) || Is(position, Words.Mot)) || !Is(position + 1, Words.Lan))
            return false;
        var at = position + 2;
        if (IsMark(at, '/'))
            at++;
        else if (!Is(at, TimeWord.Every, out at))
            return false;
        if (!TryWord(at, out var unit, out at) || !Has(unit.Word, TimeWord.Day | TimeWord.Week | TimeWord.Month | TimeWord.Quarter | TimeWord.Year) || Has(unit.Word, TimeWord.WorkingDay))
            return false;
        (frequency, interval) = FrequencyOf(unit.Word, 1);
        position = at;
        return true;
    }
}
