using NodaTime;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Counted terms and ranges: "trong 05 ngày làm việc kể từ ngày ký", "10 ngày trước khi họp", "từ ngày 05 đến ngày 15/01/2021".</summary>
internal sealed partial class TimeParser
{
    private const int MaxEventTokens = 24;

    /// <summary>A number of units, then what it is counted from. Without cue or event it is a length of time and no deadline.</summary>
    private bool TryTerm(ref int position, Cues cues, out Core core)
    {
        core = default;
        var at = position;
        if (!TryLength(ref at, out var length))
            return false;
        if (TryAnchor(ref at, length, out var anchored))
        {
            position = at;
            core = new Core(TimeExpressionKind.Term, anchored) { IsOwnDeadline = true };
            return true;
        }

        if (TryEndsOfPeriod(ref at, length, out core))
        {
            position = at;
            return true;
        }

        // "trong 10 ngày" counts from the issue; "10 ngày" is how long something lasts.
        position = at;
        core = new Core(TimeExpressionKind.Term, cues.IsBound && !cues.Exclusive ? new AfterEvent(DeadlineEvent.Issued, length) : null);
        return true;
    }

    /// <summary>"10 ngày đầu tháng 4", "15 ngày cuối của quý II/2024": the first or last days of a period.</summary>
    private bool TryEndsOfPeriod(ref int position, TermLength length, out Core core)
    {
        core = default;
        if (length.Unit != TermUnit.Day || !TryFirstOrLast(position, false, out var which, out var at) || !TryPeriodMatch(ref at, true, out var period) || period.First != period.Last || period.IsTerm)
            return false;
        var (first, last) = (period.First.FirstDay, period.First.LastDay);
        if (first.PlusDays(length.Count - 1) > last)
            return false;
        core = which > 0 ? DayRange(first, first.PlusDays(length.Count - 1), period.Completed) : DayRange(last.PlusDays(1 - length.Count), last, period.Completed);
        position = at;
        return true;
    }

    /// <summary>"05 ngày làm việc", "10 ngày", "02 tuần", "3 tháng", "24 giờ", "nửa tháng".</summary>
    private bool TryLength(ref int position, out TermLength length)
    {
        length = default;
        var at = position;
        if (Is(at, Words.Nua))
        {
            // khoản 1 Điều 146 BLDS 2015: nửa tháng là 15 ngày, nửa năm là 6 tháng.
            var isMonth = Is(at + 1, TimeWord.Month, out var afterHalf);
            if (!isMonth && !Is(at + 1, TimeWord.Year, out afterHalf))
                return false;
            length = isMonth ? new TermLength(15, TermUnit.Day) : new TermLength(6, TermUnit.Month);
            position = afterHalf;
            return true;
        }

        if (!TryNumber(at, out var count, out at) || count is < 1 or > 9999 || ContinuesAsNumber(at))
            return false;
        // "30 (ba mươi) ngày": the number again in words.
        if (IsMark(at, '(') && TryNumber(at + 1, out var again, out var closing) && again == count && IsMark(closing, ')'))
            at = closing + 1;
        // "3-5 ngày", "từ 03 đến 05 ngày": the longer is the limit.
        var rangeAt = at;
        if (TryThroughOrDash(ref rangeAt) && TryNumber(rangeAt, out var longer, out var afterLonger) && longer > count && longer <= 9999 && !ContinuesAsNumber(afterLonger))
        {
            count = longer;
            at = afterLonger;
        }

        if (!TryWord(at, out var unit, out at) || !Has(unit.Word, TimeWord.Unit) || Has(unit.Word, TimeWord.Quarter))
            return false;
        // "7 giờ 61 phút" is no hour and no length.
        if (Has(unit.Word, TimeWord.Hour) && IsNumber(at, 60, 999) && Is(at + 1, TimeWord.Minute, out _))
            return false;
        length = new TermLength(count, UnitOf(unit.Word));
        position = at;
        return true;
    }

    private static TermUnit UnitOf(TimeWord word) =>
        Has(word, TimeWord.WorkingDay) ? TermUnit.WorkingDay
        : Has(word, TimeWord.Day) ? TermUnit.Day
        : Has(word, TimeWord.Week) ? TermUnit.Week
        : Has(word, TimeWord.Month) ? TermUnit.Month
        : Has(word, TimeWord.Year) ? TermUnit.Year
        : Has(word, TimeWord.Hour) ? TermUnit.Hour
        : TermUnit.Minute;

    /// <summary>"ít nhất 03 ngày làm việc trước ngày họp", "tối thiểu 24 giờ trước khi …": only a term that is counted back opens with "at least".</summary>
    private bool TryLeastBefore(int start, out TimeExpression expression, out int next)
    {
        expression = null!;
        next = start;
        if (!(Is(start, Words.It) && Is(start + 1, Words.Nhat)) && !(Is(start, Words.Toi) && Is(start + 1, Words.Thieu)))
            return false;
        var at = start + 2;
        if (!TryTerm(ref at, default, out var core) || core.Value is not AfterEvent { Before: true })
            return false;
        expression = Make(start, at, default, core);
        next = at;
        return true;
    }
}
