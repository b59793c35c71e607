using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Times told from the reference day: "hôm nay", "thứ Sáu tuần này", "3 ngày trước", "2 tuần tới".</summary>
internal sealed partial class TimeParser
{
    private const int MaxUnitsFromNow = 300;

    /// <summary>"hôm nay", "ngày mai", "hôm qua".</summary>
    private bool TryRelativeDay(ref int position, out DayMatch day)
    {
        if (IsPartOfDay(position))
        {
            // "sáng mai", "chiều nay".
            var near = position + 1;
            return TryNearDay(ref near, out day) && Accept(near, ref position);
        }

        day = default;
        if (!TryWord(position, out var entry, out var next) || !Has(entry.Word, TimeWord.Today | TimeWord.Tomorrow | TimeWord.Yesterday)
            || reference?.ToLocalDate() is not { } today)
            return false;
        var offset = Math.Max(1, (int)entry.Value) * (Has(entry.Word, TimeWord.Tomorrow) ? 1 : Has(entry.Word, TimeWord.Yesterday) ? -1 : 0);
        day = new DayMatch(today.PlusDays(offset), Completion.Day | Completion.Month | Completion.Year);
        position = next;
        return true;
    }

    /// <summary>"thứ Sáu tuần này", "thứ Hai tuần sau".</summary>
    private bool TryWeekdayOfWeek(ref int position, out DayMatch day)
    {
        day = default;
        var at = Is(position, TimeWord.Day, out var afterDay) ? afterDay : position;
        if (!TryWord(at, TimeWord.Weekday, out var entry, out at) || !Is(Is(at, Words.Cua) ? at + 1 : SkipComma(at), TimeWord.Week, out at) || !TryRelative(at, out var offset, out at)
            || reference?.ToLocalDate() is not { } today)
            return false;
        day = new DayMatch(CalendarPeriod.Containing(today, PeriodGrain.Week).Plus(offset).FirstDay.PlusDays(entry.Value - 1), Completion.Week | Completion.Year);
        position = at;
        return true;
    }

    /// <summary>"thứ Sáu tới", "thứ Hai vừa qua": the first such day after or before the reference; without a cue only where it ends its clause.</summary>
    private bool TryWeekdayFromNow(ref int position, bool hasCue, out DayMatch day)
    {
        day = default;
        if (!TryWord(position, TimeWord.Weekday, out var entry, out var at) || !TryRelative(at, out var offset, out var next)
            || (!hasCue && !IsClauseEnd(next)) || reference?.ToLocalDate() is not { } today)
            return false;
        var ahead = (entry.Value - (int)today.DayOfWeek + 7) % 7;
        var found = offset switch
        {
            0 => CalendarPeriod.Containing(today, PeriodGrain.Week).FirstDay.PlusDays(entry.Value - 1),
            > 0 => today.PlusDays(ahead == 0 ? 7 : ahead),
            _ => today.PlusDays(ahead - 7),
        };
        day = new DayMatch(found, Completion.Week | Completion.Year) { IsPast = offset < 0 };
        position = next;
        return true;
    }

    /// <summary>"tới", "này", "vừa qua" after a numbered day or month; "trước", "sau" and "qua" bind what follows.</summary>
    private bool TryDirection(int position, out int direction, out int next)
    {
        if (!TryRelative(position, out direction, out next))
            return false;
        return !Is(position, Words.Truoc) && !Is(position, Words.Sau) && (!Is(position, Words.Qua) || IsClauseEnd(next));
    }

    /// <summary>So many units from the reference day: "3 ngày trước", "2 tuần nữa" name a day, "5 năm qua", "3 tháng tới" a period; "trong 3 ngày tới" is a term from the issue.</summary>
    private bool TryRelativeTerm(ref int position, Cues cues, out Core core)
    {
        core = default;
        var at = position;
        if (!TryLength(ref at, out var length) || !TryWord(at, out var entry, out var next) || !Has(entry.Word, TimeWord.Last | TimeWord.Next | TimeWord.Further))
            return false;
        var isShort = Is(at, Words.Truoc) || Is(at, Words.Sau) || Is(at, Words.Qua);
        if (isShort ? !IsClauseEnd(next) : Is(next, TimeWord.Unit, out _) || (next < _end && tokens[next].IsNumber))
            return false;
        var isPast = Has(entry.Word, TimeWord.Last);
        position = next;
        if (!isPast && cues.IsBound && !cues.Exclusive)
            core = new Core(TimeExpressionKind.Term, new AfterEvent(DeadlineEvent.Issued, length));
        else if (reference?.ToLocalDate() is not { } today || GrainOf(length.Unit) is not { } grain || length.Count > MaxUnitsFromNow)
            core = new Core(TimeExpressionKind.Term, null) { IsPast = isPast };
        else if (Is(at, Words.Truoc) || Is(at, Words.Sau) || Has(entry.Word, TimeWord.Further) && !Has(entry.Word, TimeWord.Next) || (next - at == 2 && Is(at, Words.Truoc)))
            core = PointFromNow(today, grain, isPast ? -length.Count : length.Count);
        else
            core = SpanFromNow(today, grain, length.Count, isPast);
        return true;
    }

    private static PeriodGrain? GrainOf(TermUnit unit) => unit switch
    {
        TermUnit.Day => PeriodGrain.Day,
        TermUnit.Week => PeriodGrain.Week,
        TermUnit.Month => PeriodGrain.Month,
        TermUnit.Year => PeriodGrain.Year,
        _ => null,
    };

    private static Core PointFromNow(LocalDate today, PeriodGrain grain, int count)
    {
        const Completion completed = Completion.Day | Completion.Month | Completion.Year;
        var isPast = count < 0;
        return grain is PeriodGrain.Day or PeriodGrain.Week
            ? new Core(TimeExpressionKind.Day, new OnDate(today.PlusDays(grain == PeriodGrain.Week ? 7 * count : count)) { Completed = completed }) { IsPast = isPast }
            : new Core(TimeExpressionKind.Period, new WithinPeriod(CalendarPeriod.Containing(today, grain).Plus(count)) { Completed = CompletionOf(grain) }) { IsPast = isPast };
    }

    private static Core SpanFromNow(LocalDate today, PeriodGrain grain, int count, bool isPast)
    {
        var now = CalendarPeriod.Containing(today, grain);
        var value = isPast ? new WithinPeriod(now.Plus(-count), now.Plus(-1)) : new WithinPeriod(now.Plus(1), now.Plus(count));
        return new Core(count == 1 ? TimeExpressionKind.Period : TimeExpressionKind.Range, value with { Completed = CompletionOf(grain) }) { IsPast = isPast };
    }

    private static Completion CompletionOf(PeriodGrain grain) => Completion.Year | grain switch
    {
        PeriodGrain.Day => Completion.Day | Completion.Month,
        PeriodGrain.Week => Completion.Week,
        PeriodGrain.Month => Completion.Month,
        _ => Completion.None,
    };

    /// <summary>"thứ Bảy tuần cuối của tháng", "thứ Sáu đầu tiên của tháng": a weekday that is counted in its month, which is not the next one.</summary>
    private bool IsOneOfMany(int position) =>
        Is(position, TimeWord.Week, out _) || Is(position, Words.Cua) || (position < _end && tokens[position].IsWord && s_ends.Contains(tokens[position].Key) && !Is(position + 1, TimeWord.Week, out _));

    private static readonly HashSet<ulong> s_ends = [Syllable.Of("đầu"), Syllable.Of("cuối")];

    /// <summary>"trước thứ Sáu": the first such day not before the reference; only where nothing makes it a recurrence or an enumeration.</summary>
    private bool TryBareWeekday(int position, out int next, out DayMatch day)
    {
        day = default;
        next = position;
        var at = Is(position, TimeWord.Day, out var afterDay) ? afterDay : position;
        if (!TryWord(at, TimeWord.Weekday, out var entry, out at) || reference?.ToLocalDate() is not { } today || Is(at, TimeWord.Every, out _) || IsOneOfMany(at)
            || (IsAnyMark(at) && !IsMark(at, '.') && !IsMark(at, ';'))
            || (at == position + 2 && position > 0 && tokens[position - 1].IsWord && lexicon.Has(tokens[position - 1].Key, TimeWord.CountedOrdinal)))
            return false;
        var ahead = (entry.Value - (int)today.DayOfWeek + 7) % 7;
        day = new DayMatch(today.PlusDays(ahead), Completion.Week | Completion.Year);
        next = at;
        return true;
    }
}
