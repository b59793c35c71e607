using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Parts of periods: "giữa tháng 1/2021", "đầu tuần sau", "ngày cuối cùng của tháng 3".</summary>
internal sealed partial class TimeParser
{
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
        if (!hasCue || ReferenceDay is not { } today || !TryOwnPeriod(at, today, out var own, out var completed, out var next))
            return false;
        position = next;
        core = new Core(TimeExpressionKind.PartOfPeriod, new PartOfPeriod(own, part) { Completed = completed });
        return true;
    }

    /// <summary>"đầu tiên", "đầu", "cuối cùng", "cuối": 1 or -1.</summary>
    private bool TryFirstOrLast(int position, bool isLong, out int which, out int next)
    {
        which = 0;
        if (!TryWord(position, out var part, out next) || !Has(part.Word, TimeWord.Start | TimeWord.End))
            return false;
        which = Has(part.Word, TimeWord.Start) ? 1 : -1;
        if (Is(next, which > 0 ? Words.Tien : Words.Cung))
            next++;
        else if (isLong)
            return false;
        if (Is(next, Words.Cua))
            next++;
        return true;
    }

    /// <summary>"ngày đầu tiên của tháng 3", "ngày cuối cùng của năm 2021", "ngày cuối cùng của quý".</summary>
    private bool TryDayOfPeriod(ref int position, out DayMatch day)
    {
        day = default;
        if (!Is(position, TimeWord.Day, out var at) || !TryFirstOrLast(at, true, out var which, out at))
            return false;
        var periodAt = at;
        if (!TryPeriodMatch(ref periodAt, false, out var period))
        {
            if (ReferenceDay is not { } today || !TryOwnPeriod(at, today, out var own, out var completed, out periodAt))
                return false;
            period = new PeriodMatch(own, own, completed);
        }

        day = new DayMatch(which > 0 ? period.First.FirstDay : period.Last.LastDay, period.Completed);
        position = periodAt;
        return true;
    }

    /// <summary>"tháng", "quý", "năm" alone: the reference's own.</summary>
    private bool TryOwnPeriod(int position, LocalDate today, out CalendarPeriod period, out Completion completed, out int next)
    {
        period = default;
        completed = default;
        if (!TryWord(position, out var unit, out next) || !Has(unit.Word, TimeWord.Year | TimeWord.Month | TimeWord.Quarter))
            return false;
        (var grain, completed) = Has(unit.Word, TimeWord.Year) ? (PeriodGrain.Year, Completion.Year)
            : Has(unit.Word, TimeWord.Month) ? (PeriodGrain.Month, Completion.Month | Completion.Year)
            : (PeriodGrain.Quarter, Completion.Quarter | Completion.Year);
        period = CalendarPeriod.Containing(today, grain);
        return true;
    }

    /// <summary>
    /// "tuần 35 năm 2021", "tuần thứ hai của tháng 9", "tuần đầu tháng 9", "tuần cuối tháng 9". The law is silent; as in ISO 8601 a week belongs where most of its days
    /// lie, so the first week of a month is the one with its 4th.
    /// </summary>
    private bool TryNumberedWeek(ref int position, int at, out PeriodMatch period)
    {
        period = default;
        var isOrdinal = Is(at, Words.Thu);
        if (!TryFirstOrLast(at, false, out var which, out var next))
        {
            if (!TryNumber(isOrdinal ? at + 1 : at, out which, out next) || which is < 1 or > 53)
                return false;
            if (Is(next, Words.Cua))
                next++;
            var yearAt = next;
            if (TryYearSuffix(ref yearAt, out var year, out var relative))
                return which <= CalendarPeriod.Containing(new LocalDate(year, 12, 28), PeriodGrain.Week).Number
                    && MakeWeek(CalendarPeriod.OfWeek(year, which), relative ? Completion.Year : Completion.None, out period) && Accept(yearAt, ref position);
        }

        if (which > 5 || !Is(next, TimeWord.Month, out _) || !TryMonths(ref next, out var month) || month.First != month.Last)
            return false;
        var day = which > 0 ? month.First.FirstDay.PlusDays(3 + (7 * (which - 1))) : month.First.LastDay.PlusDays(-3);
        return month.First.Contains(day) && MakeWeek(CalendarPeriod.Containing(day, PeriodGrain.Week), month.Completed, out period) && Accept(next, ref position);
    }

    private static bool MakeWeek(CalendarPeriod week, Completion completed, out PeriodMatch period)
    {
        period = new PeriodMatch(week, week, completed);
        return true;
    }
}
