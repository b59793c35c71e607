using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Years and what is cut from them: "năm 2021", "6 tháng đầu năm", "giai đoạn 2021 - 2025".</summary>
internal sealed partial class TimeParser
{
    /// <summary>"năm 2021", "năm nay", "năm 2024, 2025", "năm 2021 - 2025"; a bare "2021" only after a cue.</summary>
    private bool TryYears(ref int position, out PeriodMatch period)
    {
        period = default;
        if (!Is(position, TimeWord.Year, out var at))
            return false;
        if (TryRelative(at, out var offset, out var afterRelative))
        {
            if (reference is not { } known)
                return false;
            var relativeYear = CalendarPeriod.OfYear(known.Year + offset);
            period = new PeriodMatch(relativeYear, relativeYear, Completion.Year);
            position = afterRelative;
            return true;
        }

        if (TryYearSpan(ref at, out period))
            return Accept(at, ref position);
        if (!TryNamedYear(at, false, out var year, out at) || ContinuesAsNumber(at))
            return false;
        period = new PeriodMatch(CalendarPeriod.OfYear(year), CalendarPeriod.OfYear(year), Completion.None);
        position = at;
        return true;
    }

    /// <summary>"đến hết 2025", "trước 2026", "từ 2021 đến 2025": a year without "năm", after a cue, where nothing follows that it might count.</summary>
    private bool TryBareYear(ref int position, bool hasCue, out PeriodMatch period)
    {
        period = default;
        var at = position;
        return hasCue && TryYearSpan(ref at, out period) && (IsClauseEnd(at) || Is(at, TimeWord.Through, out _)) && !IsMark(at, '/') && Accept(at, ref position);
    }

    private bool TryYearSpan(ref int position, out PeriodMatch period)
    {
        period = default;
        if (!TryYear(position, out var first, out var at) || ContinuesAsNumber(at))
            return false;
        var last = first;
        while ((IsDash(at) || IsMark(at, ',') || Is(at, Words.Va)) && TryYear(Is(at + 1, TimeWord.Year, out var afterUnit) ? afterUnit : at + 1, out var following, out var next)
            && !ContinuesAsNumber(next) && (IsDash(at) ? following > last && last == first : following == last + 1))
        {
            last = following;
            at = next;
        }

        period = new PeriodMatch(CalendarPeriod.OfYear(first), CalendarPeriod.OfYear(last), Completion.None);
        position = at;
        return true;
    }

    /// <summary>"6 tháng đầu năm 2021", "9 tháng đầu năm", "3 tháng cuối năm 2021"; six are a half.</summary>
    private bool TryMonthsOfYear(ref int position, out PeriodMatch period)
    {
        period = default;
        if (!TryNumber(position, out var count, out var at) || count is < 1 or > 11 || !Is(at, TimeWord.Month, out at)
            || !TryWord(at, out var part, out at) || !Has(part.Word, TimeWord.Start | TimeWord.End))
            return false;
        int? year = null;
        var relative = false;
        if (TryYearSuffix(ref at, out var found, out relative))
            year = found;
        else if (Is(at, TimeWord.Year, out var afterYear))
            at = afterYear;
        else
            return false;
        if (year is null && reference is null)
            return false;
        var completed = year is null || relative ? Completion.Year : Completion.None;
        year ??= reference!.Value.Year;
        var isStart = Has(part.Word, TimeWord.Start);
        var first = CalendarPeriod.OfMonth(year.Value, isStart ? 1 : 13 - count);
        var last = CalendarPeriod.OfMonth(year.Value, isStart ? count : 12);
        period = count == 6
            ? new PeriodMatch(CalendarPeriod.OfHalf(year.Value, isStart ? 1 : 2), CalendarPeriod.OfHalf(year.Value, isStart ? 1 : 2), completed)
            : new PeriodMatch(first, last, completed);
        position = at;
        return true;
    }

    /// <summary>"nửa đầu năm 2021", "nửa cuối năm".</summary>
    private bool TryHalf(ref int position, out PeriodMatch period)
    {
        period = default;
        if (!Is(position, Words.Nua) || !TryWord(position + 1, out var part, out var at) || !Has(part.Word, TimeWord.Start | TimeWord.End))
            return false;
        var monthAt = at;
        if (Is(at, TimeWord.Month, out _) && TryMonths(ref monthAt, out var month) && month.First == month.Last)
        {
            var (first, last) = Has(part.Word, TimeWord.Start) ? (month.First.FirstDay, month.First.FirstDay.PlusDays(14)) : (month.First.FirstDay.PlusDays(15), month.First.LastDay);
            period = new PeriodMatch(CalendarPeriod.OfDay(first), CalendarPeriod.OfDay(last), month.Completed);
            position = monthAt;
            return true;
        }

        if (!TryYearSuffix(ref at, out var year, out var relative))
        {
            if (!Is(at, TimeWord.Year, out at) || reference is not { } known)
                return false;
            year = known.Year;
            relative = true;
        }

        var half = CalendarPeriod.OfHalf(year, Has(part.Word, TimeWord.Start) ? 1 : 2);
        period = new PeriodMatch(half, half, relative ? Completion.Year : Completion.None);
        position = at;
        return true;
    }

    /// <summary>"nhiệm kỳ 2021-2026", "năm học 2021-2022", "giai đoạn 2021 - 2025".</summary>
    private bool TryTermOfYears(ref int position, out PeriodMatch period)
    {
        period = default;
        if (!TryWord(position, out var entry, out var at) || !Has(entry.Word, TimeWord.Term | TimeWord.Phase))
            return false;
        if (Is(at, TimeWord.Year, out var afterYear))
            at = afterYear;
        else if (Is(at, TimeWord.From, out var afterFrom))
            at = Is(afterFrom, TimeWord.Year, out var next) ? next : afterFrom;
        if (!TryYear(at, out var first, out at) || !(IsDash(at) || IsMark(at, '/') || Is(at, TimeWord.Through, out _)))
            return false;
        at = Is(at, TimeWord.Through, out var afterThrough) ? afterThrough : at + 1;
        if (Is(at, TimeWord.Year, out afterYear))
            at = afterYear;
        if (!TryYear(at, out var last, out at) || last < first)
            return false;
        period = new PeriodMatch(CalendarPeriod.OfYear(first), CalendarPeriod.OfYear(last), Completion.None) { IsTerm = Has(entry.Word, TimeWord.Term) };
        position = at;
        return true;
    }
}
