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

        internal bool IsPast { get; init; }

        internal bool NeedsCue { get; init; }

        internal WithinPeriod ToDeadline() => new WithinPeriod(First, Last) { Completed = Completed, IsTerm = IsTerm };
    }

    private bool TryPeriod(ref int position, bool hasCue, out Core core)
    {
        core = default;
        var at = IsCountOfMonths(position) ? position + 1 : position;
        if (!TryPeriodMatch(ref at, hasCue, out var period))
            return false;
        position = at;
        core = new Core(period.First == period.Last ? TimeExpressionKind.Period : TimeExpressionKind.Range, period.ToDeadline()) { NeedsCue = period.NeedsCue, IsPast = period.IsPast };
        return true;
    }

    /// <summary>"2 tháng 4 và 5", "03 tháng: 7, 8, 9": whether a number counts the months that are listed after it.</summary>
    private bool IsCountOfMonths(int position)
    {
        if (!IsNumber(position, 2, 12) || !Is(position + 1, TimeWord.Month, out var at))
            return false;
        var listed = 0;
        for (var last = 0; IsNumber(at, last + 1, 12) && tokens[at].Length <= 2; listed++)
        {
            last = tokens[at].Value;
            if (!Is(at + 1, Words.Va) && !IsMark(at + 1, ','))
                return listed + 1 == tokens[position].Value;
            at += 2;
        }

        return false;
    }

    private bool TryPeriodMatch(ref int position, bool hasCue, out PeriodMatch period) =>
        TryMonths(ref position, out period)
        || TryQuarters(ref position, out period)
        || TryYears(ref position, out period)
        || TryWeek(ref position, out period)
        || TryMonthsOfYear(ref position, out period)
        || TryHalf(ref position, out period)
        || TryTermOfYears(ref position, out period)
        || TryNumericMonth(ref position, hasCue, out period)
        || TryBareYear(ref position, hasCue, out period);

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
        else if (ReferenceDay is { } from && (TryDirection(at, out var direction, out var afterDirection) || (_past && To(-1, out direction) && To(at, out afterDirection))))
            return MakeFromNow(grain, number, direction, from, out period) && Accept(afterDirection, ref position);
        else
            TrySeriesRest(ref at, unit, most, ref last, ref year, ref isRelative);
        if (!MakeSeries(grain, number, last, year, isRelative, out period))
            return false;
        if (year is { } named && !isRelative && last == most)
            TryNextYear(ref at, unit, grain, named, ref period);
        return Accept(at, ref position);
    }

    /// <summary>What follows the last month or quarter of a year: "quý IV/2025, quý I/2026", "quý III, IV/2026, 2027".</summary>
    private void TryNextYear(ref int position, TimeWord unit, PeriodGrain grain, int year, ref PeriodMatch period)
    {
        if (!IsMark(position, ',') && !Is(position, Words.Va))
            return;
        if (Is(position + 1, unit, out var afterUnit))
        {
            if (TryOrdinal(afterUnit, 1, out _, out var end) && TryYearSuffix(ref end, out var found, out var isRelative) && !isRelative && found == year + 1)
                (period, position) = (period with { Last = Numbered(grain, found, 1) }, end);
        }
        else if (TryYear(position + 1, out var following, out var next) && following == year + 1)
            (period, position) = (period with { Last = CalendarPeriod.OfYear(following) }, next);
    }

    /// <summary>"tháng 3 tới", "tháng 8 vừa qua", "hồi tháng 8": the next or the last such period, not the reference's own; "tháng 3 này" that of its year.</summary>
    private static bool MakeFromNow(PeriodGrain grain, int number, int direction, LocalDate from, out PeriodMatch period)
    {
        var found = Numbered(grain, from.Year, number);
        if (direction > 0 && found.FirstDay <= from)
            found = Numbered(grain, from.Year + 1, number);
        else if (direction < 0 && found.LastDay >= from)
            found = Numbered(grain, from.Year - 1, number);
        period = new PeriodMatch(found, found, Completion.Year) { IsPast = direction < 0 };
        return true;
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
        if ((!hasCue && position > 0 && tokens[position - 1].IsWord && lexicon.Has(tokens[position - 1].Key, TimeWord.DocumentNoun)) || !IsNumber(position, 1, 12) || tokens[position].Length > 2 || !(IsMark(position + 1, '/') || IsMark(position + 1, '-'))
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

    private bool TryWeek(ref int position, out PeriodMatch period)
    {
        period = default;
        if (Is(position, TimeWord.Week, out var afterWeek) && TryNumberedWeek(ref position, afterWeek, out period))
            return true;
        if (!Is(position, TimeWord.Week, out var at) || !TryRelative(at, out var offset, out at) || reference?.ToLocalDate() is not { } today)
            return false;
        var week = CalendarPeriod.Containing(today, PeriodGrain.Week).Plus(offset);
        period = new PeriodMatch(week, week, Completion.Week | Completion.Year);
        position = at;
        return true;
    }
}
