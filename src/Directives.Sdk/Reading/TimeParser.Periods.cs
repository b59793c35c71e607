using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Periods and their parts: "tháng 6/2021", "quý I", "6 tháng đầu năm", "giữa tháng 1/2021", "giai đoạn 2021 - 2025".</summary>
internal sealed partial class TimeParser
{
    /// <summary>A period, or several that follow each other ("tháng 11, tháng 12 năm 2025").</summary>
    private readonly record struct PeriodMatch(CalendarPeriod First, CalendarPeriod Last, Completion Completed)
    {
        internal bool IsTerm { get; init; }

        internal bool NeedsCue { get; init; }

        internal WithinPeriod ToDeadline() => new WithinPeriod(First, Last) { Completed = Completed, IsTerm = IsTerm };
    }

    private bool TryPeriod(ref int position, bool hasCue, out Core core)
    {
        core = default;
        var at = position;
        if (!TryPeriodMatch(ref at, hasCue, out var period))
            return false;
        position = at;
        core = new Core(period.First == period.Last ? TimeExpressionKind.Period : TimeExpressionKind.Range, period.ToDeadline()) { NeedsCue = period.NeedsCue };
        return true;
    }

    private bool TryPeriodMatch(ref int position, bool hasCue, out PeriodMatch period) =>
        TryMonths(ref position, out period)
        || TryQuarters(ref position, out period)
        || TryYears(ref position, out period)
        || TryWeek(ref position, out period)
        || TryMonthsOfYear(ref position, out period)
        || TryHalf(ref position, out period)
        || TryTermOfYears(ref position, out period)
        || TryNumericMonth(ref position, hasCue, out period);

    /// <summary>"tháng 6/2021", "tháng 6 năm 2021", "tháng này", "tháng 11, tháng 12 năm 2025", "tháng 1 đến tháng 3 năm 2021".</summary>
    private bool TryMonths(ref int position, out PeriodMatch period) =>
        TrySeries(ref position, TimeWord.Month, PeriodGrain.Month, 12, Completion.Month, out period) || TryShortMonth(ref position, out period);

    /// <summary>"quý I/2021", "quý 3 năm 2021", "quý này", "quý III, quý IV năm 2025".</summary>
    private bool TryQuarters(ref int position, out PeriodMatch period) =>
        TrySeries(ref position, TimeWord.Quarter, PeriodGrain.Quarter, 4, Completion.Quarter, out period);

    private bool TrySeries(ref int position, TimeWord unit, PeriodGrain grain, int most, Completion self, out PeriodMatch period)
    {
        period = default;
        if (!Is(position, unit, out var at))
            return false;
        if (TryRelative(at, out var offset, out var afterRelative))
        {
            if (ReferenceDay is not { } today)
                return false;
            var relativePeriod = CalendarPeriod.Containing(today, grain).Plus(offset);
            period = new PeriodMatch(relativePeriod, relativePeriod, self | Completion.Year);
            position = afterRelative;
            return true;
        }

        if (!TryOrdinal(at, most, out var number, out at) || IsMark(at, '%') || (IsMark(at, '.') && at + 1 < _end && tokens[at + 1].IsNumber && tokens[at + 1].Length < 4))
            return false;
        var last = number;
        int? year = null;
        var isRelative = false;
        if (TryYearSuffix(ref at, out var found, out isRelative))
            year = found;
        else
            TrySeriesRest(ref at, unit, most, ref last, ref year, ref isRelative);
        return MakeSeries(grain, number, last, year, isRelative, out period) && Accept(at, ref position);
    }

    /// <summary>What follows the first of several months or quarters, up to the year; only where each is the next of the one before, or a range runs on.</summary>
    private void TrySeriesRest(ref int position, TimeWord unit, int most, ref int last, ref int? year, ref bool isRelative)
    {
        var at = position;
        var number = last;
        for (var count = 0; count < 12; count++)
        {
            var isRange = IsDash(at) || Is(at, TimeWord.Through, out _);
            if (!isRange && !IsMark(at, ',') && !Is(at, Words.Va))
                return;
            var next = Is(at, TimeWord.Through, out var afterThrough) ? afterThrough : at + 1;
            if (IsMark(at, ',') && Is(next, Words.Va))
                next++;
            var named = Is(next, unit, out var afterUnit);
            next = named ? afterUnit : next;
            if (!TryOrdinal(next, most, out var following, out next) || (isRange ? following <= number : following != number + 1))
                return;
            at = next;
            number = following;
            var yearAt = at;
            if (TryYearSuffix(ref yearAt, out var found, out isRelative))
            {
                position = yearAt;
                last = number;
                year = found;
                return;
            }

            // Without a year the series counts only where each one is named, for "quý I, 2 huyện" names one.
            if (named)
            {
                position = at;
                last = number;
            }
        }
    }

    private bool MakeSeries(PeriodGrain grain, int first, int last, int? year, bool isRelative, out PeriodMatch period)
    {
        period = default;
        var completed = year is null || isRelative ? Completion.Year : Completion.None;
        if (year is null)
        {
            if (ReferenceDay is not { } today)
                return false;
            year = Numbered(grain, today.Year, last).LastDay >= today ? today.Year : today.Year + 1;
        }

        period = new PeriodMatch(Numbered(grain, year.Value, first), Numbered(grain, year.Value, last), completed);
        return true;
    }

    private static CalendarPeriod Numbered(PeriodGrain grain, int year, int number) =>
        grain == PeriodGrain.Quarter ? CalendarPeriod.OfQuarter(year, number) : CalendarPeriod.OfMonth(year, number);

    /// <summary>"T6/2021", as tables shorten it.</summary>
    private bool TryShortMonth(ref int position, out PeriodMatch period)
    {
        period = default;
        if (!Is(position, Words.T) || !IsNumber(position + 1, 1, 12) || tokens[position + 1].SpaceBefore)
            return false;
        var at = position + 2;
        if (!IsMark(at, '/') || !TryYear(at + 1, out var year, out at) || ContinuesAsNumber(at))
            return false;
        var month = CalendarPeriod.OfMonth(year, tokens[position + 1].Value);
        period = new PeriodMatch(month, month, Completion.None);
        position = at;
        return true;
    }

    /// <summary>"6/2021", "01/2025"; only a date where no number stands before it and no letters after it.</summary>
    private bool TryNumericMonth(ref int position, bool hasCue, out PeriodMatch period)
    {
        period = default;
        if (!IsNumber(position, 1, 12) || tokens[position].Length > 2 || !(IsMark(position + 1, '/') || IsMark(position + 1, '-'))
            || tokens[position + 1].SpaceBefore || !TryYear(position + 2, out var year, out var next) || ContinuesAsNumber(next) || (IsMark(position + 1, '-') && !hasCue))
            return false;
        var month = CalendarPeriod.OfMonth(year, tokens[position].Value);
        // "6/2025 - 12/2025", "6/2025 đến 12/2025": a range.
        var last = month;
        if ((IsDash(next) || Is(next, TimeWord.Through, out _)) && Is(next, TimeWord.Through, out var at) | IsDash(next))
        {
            at = IsDash(next) ? next + 1 : at;
            if (IsNumber(at, 1, 12) && IsMark(at + 1, '/') && TryYear(at + 2, out var lastYear, out var end) && !ContinuesAsNumber(end)
                && CalendarPeriod.OfMonth(lastYear, tokens[at].Value) is var found && found > month)
            {
                last = found;
                next = end;
            }
        }

        period = new PeriodMatch(month, last, Completion.None);
        position = next;
        return true;
    }

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

        return TryYearSpan(ref at, out period) && Accept(at, ref position);
    }

    private bool TryYearSpan(ref int position, out PeriodMatch period)
    {
        period = default;
        if (!TryYear(position, out var first, out var at) || ContinuesAsNumber(at))
            return false;
        var last = first;
        if ((IsDash(at) || IsMark(at, ',') || Is(at, Words.Va)) && TryYear(at + 1, out var following, out var next) && !ContinuesAsNumber(next)
            && (IsDash(at) ? following > first : following == first + 1))
        {
            last = following;
            at = next;
        }

        period = new PeriodMatch(CalendarPeriod.OfYear(first), CalendarPeriod.OfYear(last), Completion.None);
        position = at;
        return true;
    }

    private bool TryWeek(ref int position, out PeriodMatch period)
    {
        period = default;
        if (!Is(position, TimeWord.Week, out var at) || !TryRelative(at, out var offset, out at) || reference?.ToLocalDate() is not { } today)
            return false;
        var week = CalendarPeriod.Containing(today, PeriodGrain.Week).Plus(offset);
        period = new PeriodMatch(week, week, Completion.Week | Completion.Year);
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

    /// <summary>"giữa tháng 1/2021", "cuối quý II", "đầu năm 2021", "cuối tuần này"; without a cue and a number ("cuối năm") only a mention that needs one.</summary>
    private bool TryPart(ref int position, bool hasCue, out Core core)
    {
        core = default;
        if (!TryWord(position, out var entry, out var at) || !Has(entry.Word, TimeWord.Part))
            return false;
        var part = Has(entry.Word, TimeWord.Start) ? PeriodPart.Start : Has(entry.Word, TimeWord.Mid) ? PeriodPart.Mid : PeriodPart.End;
        var periodAt = at;
        if (TryPeriodMatch(ref periodAt, hasCue, out var period))
        {
            if (period.First != period.Last || period.IsTerm)
                return false;
            position = periodAt;
            core = new Core(TimeExpressionKind.PartOfPeriod, new PartOfPeriod(period.First, part) { Completed = period.Completed });
            return true;
        }

        // "cuối năm", "đầu tháng" alone: of the reference's own period.
        if (!hasCue || ReferenceDay is not { } today || !TryWord(at, out var unit, out var next) || !Has(unit.Word, TimeWord.Year | TimeWord.Month | TimeWord.Quarter))
            return false;
        var (grain, completed) = Has(unit.Word, TimeWord.Year) ? (PeriodGrain.Year, Completion.Year)
            : Has(unit.Word, TimeWord.Month) ? (PeriodGrain.Month, Completion.Month | Completion.Year)
            : (PeriodGrain.Quarter, Completion.Quarter | Completion.Year);
        position = next;
        core = new Core(TimeExpressionKind.PartOfPeriod, new PartOfPeriod(CalendarPeriod.Containing(today, grain), part) { Completed = completed });
        return true;
    }
}
