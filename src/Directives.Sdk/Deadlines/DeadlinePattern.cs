using System.Globalization;
using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Text;

namespace Directives.Sdk.Deadlines;

/// <summary>
/// The text forms of deadlines: <c>2021-03-15</c>, <c>2021-Q1</c>, <c>2021-01~mid</c>, <c>issued+P5WD</c>, <c>RRULE:FREQ=MONTHLY;BYMONTHDAY=25</c>, <c>ongoing</c> ….
/// One spelling in JSON, database, command line and tests.
/// </summary>
public sealed class DeadlinePattern
{
    private const string BeforePrefix = "before:";
    private const string TermPrefix = "term:";
    private const char EventMark = '@';
    private const char EventDayMark = '=';
    private const int DayLength = 10;
    private const int MaxLength = 1000;

    private readonly bool _full;

    private DeadlinePattern(bool full) => _full = full;

    /// <summary>
    /// The whole deadline in one string. Beside the value it writes <c>before:</c> for an exclusive bound, <c>term:</c> for a term of office or school year,
    /// the day of an event that the text dates (<c>event=2021-07-01+P30D</c>), and <c>@</c> with the quoted event after a term.
    /// It round-trips every deadline but for <see cref="Deadline.Completed"/> and <see cref="OnDate.Holiday"/>, which say where a value comes from.
    /// </summary>
    public static DeadlinePattern Full { get; } = new(true);

    /// <summary>The <c>value</c> of the JSON contract, which holds bound, term mark, event and its day in members of their own. What it parses is inclusive.</summary>
    public static DeadlinePattern Value { get; } = new(false);

    /// <summary>The text form of a deadline.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deadline"/> is null.</exception>
    public string Format(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        if (!_full)
            return deadline.FormatValue();
        var before = deadline.Bound == Bound.Exclusive && deadline is not (Continuous or Unspecified) ? BeforePrefix : "";
        var term = deadline is WithinPeriod { IsTerm: true } ? TermPrefix : "";
        return before + term + (deadline is AfterEvent counted ? FormatTerm(counted) : deadline.FormatValue());
    }

    /// <summary>The deadline of a text form.</summary>
    /// <returns>The deadline, or <c>Invalid</c> with the code <c>deadline-syntax</c> (or one of <see cref="RecurrenceRule.Parse"/>), saying what and where. Null is invalid too.</returns>
    public Result<Deadline> Parse(string? text)
    {
        if (text is null)
            return Result<Deadline>.Invalid(TextError.Whole("deadline-syntax", "A deadline is missing."));
        if (text.Length > MaxLength && (!_full || text.IndexOf(EventMark) is < 0 or > MaxLength))
            return Wrong(text, MaxLength, $"A deadline has at most {MaxLength} characters before the quoted event.");
        var position = 0;
        var bound = _full && Skip(text, BeforePrefix, ref position) ? Bound.Exclusive : Bound.Inclusive;
        var term = _full && Skip(text, TermPrefix, ref position);
        var parsed = ParseValue(text, position);
        if (!parsed.IsSuccess)
            return parsed;
        var deadline = parsed.Value;
        if (bound == Bound.Exclusive && deadline is Continuous or Unspecified)
            return Wrong(text, 0, $"'{deadline.FormatValue()}' has no bound.");
        if (!term)
            return Result<Deadline>.Success(deadline with { Bound = bound });
        return deadline is WithinPeriod { StartTime: null, First.Grain: PeriodGrain.Year, Last.Grain: PeriodGrain.Year } years
            ? Result<Deadline>.Success(years with { Bound = bound, IsTerm = true })
            : Wrong(text, position, "A term is written as years, as in term:2021/2026.");
    }

    private Result<Deadline> ParseValue(string text, int position)
    {
        if (position == text.Length)
            return Wrong(text, position, "A deadline is missing.");
        if (text[position] is >= '0' and <= '9')
            return ParseCalendar(text, position);
        var value = text.Substring(position);
        switch (value)
        {
            case "ongoing":
                return Result<Deadline>.Success(new Continuous());
            case "unspecified":
                return Result<Deadline>.Success(Deadline.Unspecified);
        }

        if (value.StartsWith("RRULE:", StringComparison.Ordinal))
        {
            var rule = RecurrenceParser.Parse(text, position);
            return rule.IsSuccess ? Result<Deadline>.Success(new Recurring(rule.Value)) : Result<Deadline>.Invalid(rule.ValidationErrors);
        }

        return ParseEvent(text, position);
    }

    private Result<Deadline> ParseEvent(string text, int position)
    {
        for (var index = 0; index < DeadlineText.Events.Length; index++)
        {
            var name = DeadlineText.Events[index];
            if (string.CompareOrdinal(text, position, name, 0, name.Length) != 0)
                continue;
            var sign = position + name.Length;
            LocalDate? day = null;
            if (_full && sign < text.Length && text[sign] == EventDayMark)
            {
                if (!TryDay(text, sign + 1, out var dated))
                    return Wrong(text, sign + 1, "The day of an event is written as 2021-07-01.");
                day = dated;
                sign += 1 + DayLength;
            }

            if (sign >= text.Length || text[sign] is not ('+' or '-'))
                return Wrong(text, sign, $"'{name}' is followed by + or -.");
            var kind = (DeadlineEvent)index;
            var mark = _full ? text.IndexOf(EventMark, sign) : -1;
            var end = mark < 0 ? text.Length : mark;
            if (!TermLength.TryParse(text.AsSpan(sign + 1, end - sign - 1), out var length))
                return Wrong(text, sign + 1, "A term is written as P5WD, P10D, P2W, P3M, P1Y, PT24H or PT30M.");
            return Result<Deadline>.Success(new AfterEvent(kind, length)
            {
                Before = text[sign] == '-',
                EventText = mark < 0 ? null : text.Substring(mark + 1),
                EventDate = day,
            });
        }

        return Wrong(text, position, "This is no deadline.");
    }

    private static Result<Deadline> ParseCalendar(string text, int position)
    {
        var tilde = text.IndexOf('~', position);
        if (tilde >= 0)
            return ParsePart(text, position, tilde);
        var slash = text.IndexOf('/', position);
        if (slash >= 0)
            return ParseRange(text, position, slash);
        if (!TryMoment(text.AsSpan(position), out var period, out var time))
            return Wrong(text, position, "This is no day, hour, week, month, quarter, half or year.");
        return period.Grain == PeriodGrain.Day
            ? Result<Deadline>.Success(new OnDate(period.FirstDay, time))
            : Result<Deadline>.Success(new WithinPeriod(period));
    }

    private static Result<Deadline> ParsePart(string text, int position, int tilde)
    {
        if (!CalendarPeriod.TryParse(text.AsSpan(position, tilde - position), out var period) || period.Grain == PeriodGrain.Day)
            return Wrong(text, position, "A part belongs to a week, month, quarter, half or year.");
        var part = Array.IndexOf(DeadlineText.Parts, text.Substring(tilde + 1));
        return part < 0
            ? Wrong(text, tilde + 1, "A part is start, mid or end.")
            : Result<Deadline>.Success(new PartOfPeriod(period, (PeriodPart)part));
    }

    private static Result<Deadline> ParseRange(string text, int position, int slash)
    {
        if (!TryMoment(text.AsSpan(position, slash - position), out var first, out var startTime))
            return Wrong(text, position, "This is no day, hour, week, month, quarter, half or year.");
        if (!TryMoment(text.AsSpan(slash + 1), out var last, out var endTime))
            return Wrong(text, slash + 1, "This is no day, hour, week, month, quarter, half or year.");
        if (startTime is null != endTime is null)
            return Wrong(text, slash, "Both ends of a range have an hour, or neither has.");
        if (startTime is { } from && endTime is { } to)
        {
            return last.FirstDay.At(to) < first.FirstDay.At(from)
                ? Wrong(text, slash + 1, "A range must not end before it begins.")
                : Result<Deadline>.Success(new WithinPeriod(first.FirstDay.At(from), last.FirstDay.At(to)));
        }

        return last.LastDay < first.FirstDay
            ? Wrong(text, slash + 1, "A range must not end before it begins.")
            : first == last && first.Grain != PeriodGrain.Day
                ? Wrong(text, slash + 1, "A range of one period is written as that period.")
                : Result<Deadline>.Success(new WithinPeriod(first, last));
    }

    private static string FormatTerm(AfterEvent term) =>
        DeadlineText.Event(term.Event)
        + (term.EventDate is { } day ? EventDayMark + DeadlineText.Moment(day, null) : "")
        + DeadlineText.Term(term)
        + (term.EventText is { } text ? EventMark + text : "");

    private static bool TryDay(string text, int start, out LocalDate day)
    {
        day = default;
        if (start + DayLength > text.Length || !CalendarPeriod.TryParse(text.AsSpan(start, DayLength), out var period) || period.Grain != PeriodGrain.Day)
            return false;
        day = period.FirstDay;
        return true;
    }

    private static bool TryMoment(ReadOnlySpan<char> text, out CalendarPeriod period, out LocalTime? time)
    {
        time = null;
        var mark = text.IndexOf('T');
        if (mark < 0)
            return CalendarPeriod.TryParse(text, out period);
        if (!CalendarPeriod.TryParse(text.Slice(0, mark), out period) || period.Grain != PeriodGrain.Day || !TryTime(text.Slice(mark + 1), out var parsed))
            return false;
        time = parsed;
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        if (text.Length != 5 || text[2] != ':' || !TryTwo(text, 0, out var hour) || !TryTwo(text, 3, out var minute) || hour > 23 || minute > 59)
            return false;
        time = new LocalTime(hour, minute);
        return true;
    }

    private static bool TryTwo(ReadOnlySpan<char> text, int start, out int number)
    {
        var tens = text[start] - '0';
        var ones = text[start + 1] - '0';
        number = (tens * 10) + ones;
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9;
    }

    private static bool Skip(string text, string prefix, ref int position)
    {
        if (string.CompareOrdinal(text, position, prefix, 0, prefix.Length) != 0)
            return false;
        position += prefix.Length;
        return true;
    }

    private static Result<Deadline> Wrong(string text, int index, string message) =>
        Result<Deadline>.Invalid(TextError.At(text, index, "deadline-syntax", message));
}
