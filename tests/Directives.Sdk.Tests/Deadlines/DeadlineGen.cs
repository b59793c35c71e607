using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tests.Deadlines;

/// <summary>Generators of deadlines of every case, and of contexts.</summary>
internal static class DeadlineGen
{
    /// <summary>Days of the years that text forms have.</summary>
    internal static readonly Gen<LocalDate> AnyDay = Days(new LocalDate(1, 1, 1), new LocalDate(9998, 12, 31));

    /// <summary>Days of the years that the data announces, and a few around them.</summary>
    internal static readonly Gen<LocalDate> NearDay = Days(new LocalDate(2016, 1, 1), new LocalDate(2030, 12, 31));

    internal static readonly Gen<LocalDate> Day = Gen.Frequency((4, NearDay), (1, AnyDay));

    internal static readonly Gen<LocalTime> Time = Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], (hour, minute) => new LocalTime(hour, minute));

    internal static readonly Gen<Bound> AnyBound = Gen.OneOf(Bound.Inclusive, Bound.Exclusive);

    internal static readonly Gen<CalendarPeriod> LongPeriod = PeriodOf(
        PeriodGrain.Year, PeriodGrain.Half, PeriodGrain.Quarter, PeriodGrain.Month, PeriodGrain.Week);

    internal static readonly Gen<CalendarPeriod> AnyPeriod = PeriodOf(
        PeriodGrain.Year, PeriodGrain.Half, PeriodGrain.Quarter, PeriodGrain.Month, PeriodGrain.Week, PeriodGrain.Day);

    internal static readonly Gen<TermLength> Length = Gen.Select(
        Gen.Frequency((4, Gen.Int[0, 60]), (1, Gen.Int[0, TermLength.MaxCount])),
        Gen.Enum<TermUnit>(),
        (count, unit) => new TermLength(count, unit));

    internal static readonly Gen<RecurrenceRule> Rule = Gen.Select(
        Gen.Enum<RecurrenceFrequency>(),
        Gen.Frequency((4, Gen.Int[1, 12]), (1, Gen.Int[1, 1200])),
        Gen.Int[1, 12].HashSet[1, 4],
        Gen.OneOf(Gen.Int[1, 31], Gen.Const(-1)),
        Gen.OneOf(Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).ToArray()),
        Gen.Bool,
        Time.Nullable(),
        MakeRule).Where(rule => rule is not null).Select(rule => rule!);

    internal static readonly Gen<Deadline> OnDates = Gen.Select(Day, Time.Nullable(), AnyBound, (day, time, bound) => (Deadline)new OnDate(day, time) { Bound = bound });

    internal static readonly Gen<Deadline> Periods = Gen.OneOf(
        Gen.Select(AnyPeriod, AnyBound, (period, bound) => (Deadline)new WithinPeriod(period) { Bound = bound }),
        Gen.Select(AnyPeriod, AnyPeriod, AnyBound, MakeRange),
        Gen.Select(Day, Time, Day, Time, AnyBound, MakeHours),
        Gen.Select(Gen.Int[1, 9990], Gen.Int[0, 8], AnyBound, (year, length, bound) =>
            (Deadline)new WithinPeriod(CalendarPeriod.OfYear(year), CalendarPeriod.OfYear(year + length)) { IsTerm = true, Bound = bound }));

    internal static readonly Gen<Deadline> Parts = Gen.Select(
        LongPeriod, Gen.Enum<PeriodPart>(), AnyBound, (period, part, bound) => (Deadline)new PartOfPeriod(period, part) { Bound = bound });

    internal static readonly Gen<Deadline> Terms = Gen.Select(
        Gen.Enum<DeadlineEvent>(),
        Length,
        Gen.Bool,
        Gen.String.Null(),
        Day.Nullable(),
        AnyBound,
        (kind, length, before, text, day, bound) => (Deadline)new AfterEvent(kind, length) { Before = before, EventText = text, EventDate = day, Bound = bound });

    internal static readonly Gen<Deadline> Recurrences = Gen.Select(Rule, AnyBound, (rule, bound) => (Deadline)new Recurring(rule) { Bound = bound });

    /// <summary>A generator for every sealed record.</summary>
    internal static readonly IReadOnlyDictionary<Type, Gen<Deadline>> ByCase = new Dictionary<Type, Gen<Deadline>>
    {
        [typeof(OnDate)] = OnDates,
        [typeof(WithinPeriod)] = Periods,
        [typeof(PartOfPeriod)] = Parts,
        [typeof(AfterEvent)] = Terms,
        [typeof(Recurring)] = Recurrences,
        [typeof(Continuous)] = Gen.Const((Deadline)new Continuous()),
        [typeof(Unspecified)] = Gen.Const((Deadline)Deadline.Unspecified),
    };

    internal static readonly Gen<Deadline> Any = Gen.OneOf([.. ByCase.Values]);

    internal static readonly Gen<DeadlinePolicy> Policy = Gen.Select(
        Gen.Enum<ExclusiveDay>(), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[1, 28],
        (exclusive, day, period, counted, back, week, middle) => new DeadlinePolicy
        {
            ExclusiveDay = exclusive,
            MoveNamedDay = day,
            MoveNamedPeriodEnd = period,
            MoveCountedTermEnd = counted,
            MoveCountedBackEnd = back,
            WeekEndsOnWorkingDay = week,
            MiddleOfQuarterDay = middle,
        });

    internal static readonly Gen<DeadlineContext> Context = Gen.Select(
        Gen.Select(Day, Gen.Int[0, 3], Blank).Null(),
        Time.Nullable(),
        Day.Nullable(),
        Day.Nullable(),
        Gen.OneOf(Day, Gen.OneOf(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)).Nullable(),
        Policy,
        Gen.Bool,
        (issued, time, received, meeting, happened, policy, refuse) => new DeadlineContext
        {
            Issued = issued?.Date,
            IssuedTime = time,
            Received = received,
            Meeting = meeting,
            Event = happened,
            Policy = policy,
            RefuseProjections = refuse,
        });

    private static Gen<LocalDate> Days(LocalDate first, LocalDate last) => Gen.Int[0, Period.DaysBetween(first, last)].Select(first.PlusDays);

    private static Gen<CalendarPeriod> PeriodOf(params PeriodGrain[] grains) =>
        Gen.Select(Day.Where(day => day.Year is > 1 and < 9998), Gen.OneOf(grains), CalendarPeriod.Containing);

    private static Issue Blank(LocalDate day, int blanks) => new(blanks switch
    {
        0 => PartialDate.Create(day.Year).Value,
        1 => PartialDate.Create(day.Year, day.Month).Value,
        _ => PartialDate.FromLocalDate(day),
    });

    private static Deadline MakeRange(CalendarPeriod one, CalendarPeriod other, Bound bound)
    {
        var (first, last) = one.FirstDay <= other.LastDay ? (one, other) : (other, one);
        return new WithinPeriod(first, last) { Bound = bound };
    }

    private static Deadline MakeHours(LocalDate day, LocalTime time, LocalDate otherDay, LocalTime otherTime, Bound bound)
    {
        var (one, other) = (day.At(time), otherDay.At(otherTime));
        return new WithinPeriod(LocalDateTime.Min(one, other), LocalDateTime.Max(one, other)) { Bound = bound };
    }

    private static RecurrenceRule? MakeRule(
        RecurrenceFrequency frequency, int interval, HashSet<int> months, int monthDay, IsoDayOfWeek weekday, bool isRhythm, LocalTime? time)
    {
        var names = !isRhythm;
        var rule = RecurrenceRule.Create(
            frequency,
            interval,
            names && frequency == RecurrenceFrequency.Yearly ? months : null,
            names && frequency is RecurrenceFrequency.Monthly or RecurrenceFrequency.Yearly && names ? monthDay : null,
            names && frequency == RecurrenceFrequency.Weekly ? weekday : null,
            names || frequency == RecurrenceFrequency.Daily ? time : null);
        return rule.IsSuccess ? rule.Value : null;
    }

    /// <summary>A partial date in a class, since a null of it is generated.</summary>
    private sealed record Issue(PartialDate Date);
}
