using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.NewtonsoftJson.Tests;

/// <summary>Random deadlines, notices and readings.</summary>
internal static class Generators
{
    private static readonly Gen<string> s_text = AnyOf("Sở Y tế", "…", "\u00A0", "🏛️", "\"", "\\", "\n", "\r\n", "\t", "\u2028", "2021-01-05T17:00", "null", "<b>&'", "\u0001", "/", "e\u0302\u0323").List[0, 4]
        .Select(string.Concat);

    private static readonly Gen<LocalDate> s_date = Gen.Int[0, 14_600].Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    private static readonly Gen<LocalTime> s_time = Gen.Int[0, (24 * 60) - 1].Select(minute => LocalTime.Midnight.PlusMinutes(minute));

    private static readonly Gen<TextSpan> s_span = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 100_000], (start, length) => new TextSpan(start, length));

    private static readonly Gen<CalendarPeriod> s_period = Gen.Select(s_date, Gen.Enum<PeriodGrain>(), CalendarPeriod.Containing);

    private static readonly Gen<CalendarPeriod> s_longPeriod = s_period.Where(period => period.Grain != PeriodGrain.Day);

    private static readonly Gen<Deadline> s_onDate = Gen.Select(s_date, Maybe(s_time), MaybeText(s_text), (date, time, holiday) => (Deadline)new OnDate(date, time) { Holiday = holiday });

    private static readonly Gen<Deadline> s_within = Gen.Select(s_period, s_period, Gen.Bool, Gen.Bool, (one, other, isOne, isTerm) =>
    {
        var within = isOne ? new WithinPeriod(one) : other.LastDay < one.FirstDay ? new WithinPeriod(other, one) : new WithinPeriod(one, other);
        var ofYears = within is { First.Grain: PeriodGrain.Year, Last.Grain: PeriodGrain.Year };
        return (Deadline)(within with { IsTerm = isTerm && ofYears });
    });

    private static readonly Gen<Deadline> s_hours = Gen.Select(s_date, s_time, Gen.Int[0, 10_000], (date, time, minutes) => (Deadline)new WithinPeriod(date.At(time), date.At(time).PlusMinutes(minutes)));

    private static readonly Gen<Deadline> s_part = Gen.Select(s_longPeriod, Gen.Enum<PeriodPart>(), (period, part) => (Deadline)new PartOfPeriod(period, part));

    private static readonly Gen<Deadline> s_after = Gen.Select(
        Gen.Enum<DeadlineEvent>(),
        Gen.Select(Gen.Int[0, 400], Gen.Enum<TermUnit>(), (count, unit) => new TermLength(count, unit)),
        Gen.Bool,
        MaybeText(s_text),
        Maybe(s_date),
        (kind, length, before, text, day) => (Deadline)new AfterEvent(kind, length) { Before = before, EventText = text, EventDate = day });

    private static readonly Gen<Deadline> s_recurring = AnyOf(
            "RRULE:FREQ=DAILY", "RRULE:FREQ=DAILY;INTERVAL=2;BYHOUR=8;BYMINUTE=30", "RRULE:FREQ=WEEKLY;BYDAY=FR;BYHOUR=16", "RRULE:FREQ=WEEKLY", "RRULE:FREQ=MONTHLY;INTERVAL=6",
            "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1", "RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15", "RRULE:FREQ=YEARLY")
        .Select(rule => (Deadline)new Recurring(RecurrenceRule.Parse(rule).Value));

    /// <summary>Any deadline but <see cref="Unspecified"/>.</summary>
    internal static Gen<Deadline> Deadline { get; } = Gen.Select(
        Gen.OneOf(s_onDate, s_within, s_hours, s_part, s_after, s_recurring, Gen.Const((Deadline)new Continuous())),
        Gen.Enum<Bound>(),
        Gen.Int[0, 31],
        (deadline, bound, completed) => deadline with { Bound = bound, Completed = (Completion)completed });

    private static readonly Gen<Party> s_party = Gen.Select(s_text, Gen.Enum<PartyType>(), MaybeText(s_text), MaybeText(s_text), Gen.Enum<PartyBasis>(), Maybe(s_span), (name, type, id, holder, basis, span) =>
        new Party(name, type) { Id = id, Holder = holder, Basis = basis, Span = span });

    private static readonly Gen<EquatableList<Party>> s_parties = s_party.List[0, 2].Select(parties => parties.ToEquatableList());

    private static readonly Gen<Directive> s_directive = Gen.Select(
        Gen.Select(s_text, Gen.Enum<DirectiveKind>(), s_text, s_span, (id, kind, action, span) => new Directive(id, kind, action, span)),
        s_parties,
        s_parties,
        Gen.Enum<Urgency>(),
        Maybe(Gen.Select(s_text, s_span, Deadline, (text, span, deadline) => (text, span, deadline))),
        Gen.Select(MaybeText(s_text), MaybeText(s_text)),
        (directive, some, others, urgency, mention, texts) => directive with
        {
            Lead = some,
            Coordinating = others,
            Via = others,
            ReportTo = some,
            Urgency = urgency,
            DeadlineMention = mention is { } found ? new DeadlineMention(found.text, found.span, found.deadline) : null,
            Product = texts.Item1,
            Cue = texts.Item2,
        });

    private static readonly Gen<Conclusion> s_conclusion = Gen.Select(s_text, s_span, s_directive.List[0, 3], MaybeText(s_text), (ordinal, span, directives, heading) =>
        new Conclusion(ordinal, span, directives.ToEquatableList()) { Heading = heading });

    private static readonly Gen<Signature> s_signature = Gen.Select(
        AnyOf("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "TM. UBND", "TUQ. CHỦ TỊCH", "Q. CHỦ TỊCH", "CHỦ TỊCH").Select(Readings.Line).List[0, 2],
        MaybeText(s_text),
        MaybeText(s_text),
        (authority, title, name) => new Signature(authority.ToEquatableList(), title, name));

    private static readonly Gen<Notice> s_notice = Gen.Select(
        Gen.Select(MaybeText(s_text), MaybeText(s_text), MaybeText(s_text), MaybeText(s_text), (type, issuer, place, subject) => new Notice { Type = type, Issuer = issuer, Place = place, Subject = subject }),
        MaybeText(AnyOf("05/TB-UBND", "/TB-UBND", "15/2020/QĐ-UBND", "184-KL/TU", "30c/NQ-CP")),
        MaybeText(AnyOf("2021", "2021-01", "2021-01-05", "2016-02-29")),
        Maybe(Gen.Select(Maybe(s_date), MaybeText(s_text), MaybeText(s_text))),
        s_conclusion.List[0, 3],
        Gen.Select(Gen.Select(s_text, MaybeText(s_text), (text, purpose) => new Recipient(text, purpose)).List[0, 2], Gen.Bool, s_signature),
        (notice, symbol, issued, meeting, conclusions, end) => notice with
        {
            Symbol = symbol is null ? null : Readings.Symbol(symbol),
            Issued = issued is null ? null : Readings.Date(issued),
            Meeting = meeting is { } held ? new Meeting(held.Item1, held.Item2, held.Item3) : null,
            Conclusions = conclusions.ToEquatableList(),
            Recipients = end.Item1.ToEquatableList(),
            Signature = end.Item2 ? end.Item3 : null,
        });

    private static readonly Gen<Diagnostic> s_diagnostic = Gen.Select(
        Gen.OneOf(AnyOf("number-blank", "number-damaged", "lead-missing"), s_text),
        Gen.Enum<DiagnosticSeverity>(),
        Maybe(s_span),
        s_text.List[0, 2],
        (code, severity, span, arguments) => new Diagnostic(code, severity, span, arguments.ToEquatableList()));

    internal static Gen<NoticeReading> Reading { get; } = Gen.Select(s_notice, s_diagnostic.List[0, 3], s_notice.List[0, 2], Gen.Double[0, 1], s_span.List[0, 3], (notice, diagnostics, others, coverage, uncovered) =>
        new NoticeReading(notice, diagnostics.ToEquatableList()) { Others = others.ToEquatableList(), Coverage = coverage, Uncovered = uncovered.ToEquatableList() });

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string?> MaybeText(Gen<string> text) => Gen.Select(Gen.Bool, text, (some, value) => some ? value : null);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen, (some, value) => some ? value : (T?)null);
}
