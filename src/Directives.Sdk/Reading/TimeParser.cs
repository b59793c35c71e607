using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// Reads expressions of time from tokens: a recursive descent over words of <see cref="TimeLexicon"/>, with bounded look-ahead, so that it is linear in its input.
/// A <c>Try…</c> method that fails leaves its position where it was.
/// </summary>
internal sealed partial class TimeParser(string text, TokenList tokens, TimeLexicon lexicon, PartialDate? reference)
{
    private const int MaxCues = 4;

    /// <summary>Whether there is a date from which the missing parts of others are taken.</summary>
    internal bool HasReference => reference is not null;

    /// <summary>A parser of the same text that takes them from another date.</summary>
    internal TimeParser From(LocalDate day) => new(text, tokens, lexicon, PartialDate.FromLocalDate(day));

    // The stretch that is read, and whether the expression at hand is of the past ("hồi tháng 8").
    private int _start;
    private int _end;
    private bool _past;

    /// <summary>What a core is: its kind and value, and whether the value was completed from the reference date.</summary>
    private readonly record struct Core(TimeExpressionKind Kind, Deadline? Value)
    {
        /// <summary>Whether it reads as a time only with a cue before it ("5/7" may be a fraction).</summary>
        internal bool NeedsCue { get; init; }

        /// <summary>Whether it is a deadline by its own form ("hằng tuần", "05 ngày kể từ ngày ký").</summary>
        internal bool IsOwnDeadline { get; init; }

        /// <summary>A bound found inside it ("hằng tuần, trước 16 giờ thứ Sáu"), which outranks one before it.</summary>
        internal Bound? Bound { get; init; }

        /// <summary>The time of day of an hour without a day.</summary>
        internal LocalTime? Time { get; init; }

        /// <summary>Whether it says itself that it lies in the past ("5 năm qua"), and so sets no deadline.</summary>
        internal bool IsPast { get; init; }
    }

    /// <summary>The cues before a core.</summary>
    private record struct Cues
    {
        internal int Count;
        internal TimeWord First;
        internal bool Exclusive;
        internal bool Inclusive;
        internal bool Through;
        internal bool At;
        internal bool Past;
        internal bool From;
        internal bool After;

        internal readonly bool IsAny => IsBound || From || After || At || Past;

        internal readonly bool IsBound => Exclusive || Inclusive;

        internal void Add(TimeWord word)
        {
            if (Count++ == 0)
                First = word;
            Exclusive |= Has(word, TimeWord.Before);
            Inclusive |= Has(word, TimeWord.By | TimeWord.Within | TimeWord.Through);
            Through |= Has(word, TimeWord.Through);
            At |= Has(word, TimeWord.At);
            Past |= Has(word, TimeWord.Past);
            From |= Has(word, TimeWord.From);
            After |= Has(word, TimeWord.After);
        }
    }

    /// <summary>Reads the expressions of a stretch of tokens, in order, into a list.</summary>
    internal void Read(int start, int end, List<TimeExpression> found)
    {
        _start = start;
        _end = end;
        Forget();
        for (var index = start; index < end;)
        {
            if (TryExpression(index, out var expression, out var next))
            {
                found.Add(expression);
                index = next;
            }
            else
            {
                index = AfterDamaged(index);
            }
        }
    }

    /// <summary>An expression at a token: cues, a core, what follows it.</summary>
    internal bool TryExpression(int start, out TimeExpression expression, out int next)
    {
        expression = null!;
        next = start;
        ref readonly var first = ref tokens[start];
        if (first.Kind == TokenKind.Mark || (first.IsNumber ? IsInsideNumber(start) : !CanOpen(first.Key) || EndsWord(start)))
            return false;
        if (TryLeastBefore(start, out expression, out next))
            return true;
        var position = start;
        var cues = default(Cues);
        while (cues.Count < MaxCues && TryWord(position, out var entry, out var after) && Has(entry.Word, TimeWord.Cue))
        {
            cues.Add(entry.Word);
            position = after;
        }

        _past = cues.Past;
        if (!TryCoreAfterCues(ref cues, ref position, out var core))
            return false;
        if (core.NeedsCue && !cues.IsAny && !IsWhole(start, position))
            return false;
        expression = Make(start, position, cues, core);
        next = position;
        return true;
    }

    private bool TryCoreAfterCues(ref Cues cues, ref int position, out Core core)
    {
        if (cues.From && TryRange(ref position, cues, out core))
            return true;
        if (cues.Exclusive && (TryTermBeforeEvent(ref position, out core) || TryOccasion(ref position, out core)))
            return true;
        return TryCore(ref position, cues, out core);
    }

    private TimeExpression Make(int start, int position, Cues cues, Core core)
    {
        var isRange = cues.From && core.Kind == TimeExpressionKind.Range;
        var opensOnly = (cues.From || cues.After) && !isRange && !(cues.IsBound && core.Kind == TimeExpressionKind.Term);
        var role = opensOnly ? TimeRole.Start
            : core.IsPast || cues.Past || (core.Kind == TimeExpressionKind.Hour && core.Value is null) ? TimeRole.Mention
            : cues.IsBound || core.IsOwnDeadline || isRange ? TimeRole.Deadline
            : TimeRole.Mention;
        // "từ 3 đến 5 tháng" is how long something lasts, no start.
        if (core.Value is null && (role == TimeRole.Deadline || isRange || (cues.From && core.Kind == TimeExpressionKind.Term)))
            role = TimeRole.Mention;
        var bound = core.Bound ?? (cues.Exclusive ? Bound.Exclusive : Bound.Inclusive);
        var value = core.Value is Continuous or null ? core.Value : core.Value with { Bound = core.Value is AfterEvent ? Bound.Inclusive : bound };
        return new TimeExpression(TextSpan.FromBounds(tokens[start].Start, tokens[position - 1].End), core.Kind, role, value)
        {
            IsBound = cues.IsBound && role != TimeRole.Mention,
            Time = core.Time,
            Cue = cues.First,
        };
    }

    /// <summary>Any core; the first that fits, the longer forms before the shorter.</summary>
    private bool TryCore(ref int position, Cues cues, out Core core)
    {
        core = default;
        if (position >= _end)
            return false;
        ref readonly var token = ref tokens[position];
        if (token.Kind == TokenKind.Mark)
            return false;
        return TryRecurrence(ref position, out core)
            || TryClockRange(ref position, cues, out core)
            || TryClock(ref position, cues, out core)
            || TryDayList(ref position, out core)
            || TryWeekOfDays(ref position, cues, out core)
            || TryDayRange(ref position, cues.IsAny, out core)
            || TryDay(ref position, cues.IsAny, out core)
            || TryPart(ref position, cues.IsBound, out core)
            || TryPeriod(ref position, cues.IsAny, out core)
            || TryRelativeTerm(ref position, cues, out core)
            || TryTerm(ref position, cues, out core)
            || TryHoliday(ref position, out core)
            || TryOngoing(ref position, out core);
    }

    private bool TryOngoing(ref int position, out Core core)
    {
        core = default;
        if (!TryWord(position, TimeWord.Ongoing, out _, out var next))
            return false;
        position = next;
        core = new Core(TimeExpressionKind.Continuous, new Continuous()) { IsOwnDeadline = true };
        return true;
    }
}
