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
