using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>The days within a rhythm: "ngày 25 hằng tháng", "ngày 15 của tháng cuối quý", "thứ Sáu hằng tuần".</summary>
internal sealed partial class TimeParser
{
    /// <summary>The day of a rhythm, with cues and an hour before it: "trước 16 giờ ngày thứ Sáu", "vào ngày 25", "ngày 15 của tháng cuối quý", "31/3".</summary>
    private bool TryAnchorDay(ref int position, ref Anchor anchor)
    {
        var at = position;
        var cues = default(Cues);
        while (cues.Count < MaxCues && TryWord(at, out var entry, out var after) && Has(entry.Word, TimeWord.Before | TimeWord.By | TimeWord.Within | TimeWord.Through))
        {
            cues.Add(entry.Word);
            at = after;
        }

        // "vào chiều thứ Năm"
        if (IsPartOfDay(at) && Is(at + 1, TimeWord.Weekday, out _))
            at++;

        if (cues.IsBound)
            anchor.Bound = cues.Exclusive ? Bound.Exclusive : Bound.Inclusive;
        var timeAt = at;
        if (TryTime(ref timeAt, out var clock) && !clock.IsMidnight)
        {
            anchor.Time = clock.Time;
            at = SkipComma(timeAt);
            if (Is(at, TimeWord.Within | TimeWord.Through, out var afterIn))
                at = afterIn;
        }

        var named = Is(at, TimeWord.Day, out var afterDay);
        if (named)
            at = afterDay;
        if (TryWord(at, TimeWord.Weekday, out var weekday, out var afterWeekday))
        {
            anchor.Weekday = (IsoDayOfWeek)weekday.Value;
            position = afterWeekday;
            return true;
        }

        return named ? TryAnchorNumber(ref position, at, ref anchor) : TryAnchorYearDay(ref position, at, ref anchor);
    }

    private bool TryAnchorNumber(ref int position, int at, ref Anchor anchor)
    {
        if (Is(at, TimeWord.End, out var afterEnd) && Is(afterEnd, Words.Cung))
        {
            anchor.MonthDay = -1;
            at = afterEnd + 1;
        }
        else
        {
            if (TryAnchorYearDay(ref position, at, ref anchor))
                return true;
            if (!TryNumber(at, out var number, out var afterNumber) || number is < 1 or > 31 || ContinuesAsNumber(afterNumber))
                return false;
            anchor.MonthDay = number;
            at = afterNumber;
        }

        TryMonthOfAnchor(ref at, ref anchor);
        position = at;
        return true;
    }

    /// <summary>"[của] tháng liền kề", "tháng sau", "tháng cuối quý", "tháng đầu quý [sau]" after a day of the month.</summary>
    private void TryMonthOfAnchor(ref int position, ref Anchor anchor)
    {
        var at = Is(position, Words.Cua) ? position + 1 : position;
        if (!Is(at, TimeWord.Month, out at))
            return;
        if (TryWord(at, out var part, out var afterPart) && Has(part.Word, TimeWord.Start | TimeWord.End) && TryWord(afterPart, out var quarter, out var next)
            && (Has(quarter.Word, TimeWord.Quarter) || Has(quarter.Word, TimeWord.Every)))
        {
            if (Has(quarter.Word, TimeWord.Every) && !Is(next, TimeWord.Quarter, out next))
                return;
            anchor.Months = Has(part.Word, TimeWord.Start) ? [.. s_quarterStarts] : [.. s_quarterEnds];
            anchor.IsMonthly = true;
            if (TryRelative(next, out _, out var afterRelative) || (Is(next, Words.Lien) && Is(next + 1, Words.Ke) && To(next + 2, out afterRelative)))
                next = afterRelative;
            position = next;
            return;
        }

        var end = at;
        if (Is(at, Words.Lien) && (Is(at + 1, Words.Ke) || Is(at + 1, Words.Sau) || Is(at + 1, Words.Truoc)))
            end = at + 2;
        else if (Is(at, Words.KeNext) && Is(at + 1, Words.Tiep))
            end = at + 2;
        else if (Is(at, Words.Bao) && Is(at + 1, Words.Cao))
            end = at + 2;
        else if (Is(at, Words.Do))
            end = at + 1;
        if (end == at)
            return;
        if (end < _end && (Is(end, Words.Sau) || Is(end, Words.Truoc)))
            end++;
        anchor.IsMonthly = true;
        position = end;
    }

    /// <summary>"31/3", "31 tháng 3": a day of the year, for a yearly rhythm.</summary>
    private bool TryAnchorYearDay(ref int position, int at, ref Anchor anchor)
    {
        if (!IsNumber(at, 1, 31))
            return false;
        var number = tokens[at].Value;
        var month = 0;
        int next;
        if (IsMark(at + 1, '/') && IsNumber(at + 2, 1, 12))
        {
            month = tokens[at + 2].Value;
            next = at + 3;
        }
        else if (!Is(at + 1, TimeWord.Month, out var afterMonth) || !TryOrdinal(afterMonth, 12, out month, out next))
        {
            return false;
        }

        if (ContinuesAsNumber(next) || number > CalendarSystem.Iso.GetDaysInMonth(2000, month))
            return false;
        anchor.MonthDay = number;
        anchor.Months = [month];
        position = next;
        return true;
    }

    /// <summary>The rule of a rhythm with a day; null where the two do not fit.</summary>
    private static RecurrenceRule? MakeRule(RecurrenceFrequency frequency, int interval, Anchor anchor) => (frequency, anchor) switch
    {
        (RecurrenceFrequency.Weekly, { Weekday: { } day }) => RecurrenceRule.Make(RecurrenceFrequency.Weekly, interval, byDay: day, time: anchor.Time),
        (RecurrenceFrequency.Monthly, { MonthDay: { } day, Months: { Count: > 1 } months }) => RecurrenceRule.Make(RecurrenceFrequency.Yearly, byMonth: months, byMonthDay: day, time: anchor.Time),
        // "định kỳ 6 tháng (trước ngày 15/6)" names the one day of the half that ends in it.
        (RecurrenceFrequency.Monthly, { MonthDay: { } day, Months: { Count: 1 } months }) when interval == 6 => RecurrenceRule.Make(RecurrenceFrequency.Yearly, byMonth: months, byMonthDay: day, time: anchor.Time),
        (RecurrenceFrequency.Monthly, { MonthDay: { } day, Months: null }) when interval == 3 =>
            RecurrenceRule.Make(RecurrenceFrequency.Yearly, byMonth: [.. s_quarterEnds], byMonthDay: day, time: anchor.Time),
        (RecurrenceFrequency.Monthly, { MonthDay: { } day, Months: null }) => RecurrenceRule.Make(RecurrenceFrequency.Monthly, interval, byMonthDay: day, time: anchor.Time),
        (RecurrenceFrequency.Yearly, { MonthDay: { } day, Months: { } months }) => RecurrenceRule.Make(RecurrenceFrequency.Yearly, interval, months, day, time: anchor.Time),
        _ => null,
    };
}
