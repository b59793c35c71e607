using System.Globalization;
using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>One run of the rules over a deadline: it gathers the steps and ends with a day, or with the reason why there is none. Each rule is one small method.</summary>
internal sealed class Resolution(DeadlineContext context)
{
    private static readonly (Completion Part, string Rule)[] s_completions =
    [
        (Completion.Day, "day-completed"),
        (Completion.Week, "week-completed"),
        (Completion.Month, "month-completed"),
        (Completion.Quarter, "quarter-completed"),
        (Completion.Year, "year-completed"),
    ];

    private readonly List<BasisStep> _steps = [];
    private DueDate? _due;
    private TenableDay? _earliest;
    private TenableDay? _latest;
    private string? _missing;
    private string? _beyondCalendar;
    private readonly SortedSet<int> _projected = [];

    private DeadlinePolicy Policy => context.Policy;

    private WorkingCalendar Calendar => context.Calendar;

    internal Result<DueDate> Run(Deadline deadline)
    {
        NoteCompletion(deadline.Completed);
        deadline.Apply(this);
        if (_beyondCalendar is not null)
            return Result<DueDate>.Conflict(_beyondCalendar);
        if (_missing is not null || _due is null)
            return Result<DueDate>.NotFound(_missing ?? ResultCode.With("open", "no date"));
        if (_projected.Count > 0 && context.RefuseProjections)
            return Result<DueDate>.Conflict(ResultCode.With("calendar-not-announced", Describe("calendar-projected", Years())));
        if (_projected.Count > 0)
            Step("calendar-projected", Years());
        return Result<DueDate>.Success(_due with
        {
            Basis = _steps.ToEquatableList(),
            Earliest = _earliest?.Day < _due.Day ? _earliest : null,
            Latest = _latest?.Day > _due.Day ? _latest : null,
            IsProjection = _projected.Count > 0,
            CalendarVersion = Calendar.Version,
        });
    }

    /// <summary>No date follows from the deadline.</summary>
    internal void Open(string rule, params string[] arguments) => _missing = ResultCode.With("open", Describe(rule, arguments));

    internal void Step(string rule, params string[] arguments) => _steps.Add(MakeStep(rule, arguments));

    internal static string Show(LocalDate day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A named day: it stays, or moves by policy (khoản 5 Điều 148 BLDS 2015); an exclusive one is the day before and is never moved.</summary>
    internal void SettleNamedDay(LocalDate day, Bound bound)
    {
        if (bound == Bound.Exclusive)
            SettleExclusiveDay(day);
        else
            SettleNamed(day, "named-day", [Show(day)], Policy.MoveNamedDay);
    }

    /// <summary>"trước ngày X": by policy the day before, or X itself; the other reading is tenable.</summary>
    private void SettleExclusiveDay(LocalDate day)
    {
        _earliest = new TenableDay(day.PlusDays(-1), MakeStep("exclusive-day", Show(day), Show(day.PlusDays(-1))));
        _latest = new TenableDay(day, MakeStep("exclusive-as-day", Show(day)));
        Choose(Policy.ExclusiveDay == ExclusiveDay.SameDay ? _latest : _earliest);
    }

    /// <summary>A named hour: the end of the term is that hour of that day. An exclusive one, like an exclusive day, is never moved.</summary>
    internal void SettleNamedHour(LocalDate day, LocalTime time, Bound bound)
    {
        var moment = new DueDate(day) { Time = time }.ToString();
        if (bound == Bound.Exclusive)
        {
            Step("exclusive-hour", moment);
            _due = new DueDate(day);
        }
        else
        {
            SettleNamed(day, "named-hour", [moment], Policy.MoveNamedDay);
        }

        _due = _due! with { Time = time, TimeBound = bound };
    }

    /// <summary>A named period: its last day; exclusive, the day before its first.</summary>
    internal void SettlePeriodEnd(CalendarPeriod first, CalendarPeriod last, Bound bound)
    {
        var name = first == last ? first.ToString() : first + "/" + last;
        if (bound == Bound.Exclusive)
        {
            var before = first.FirstDay.PlusDays(-1);
            Step("exclusive-period", name, Show(before));
            _due = new DueDate(before);
        }
        else if (last.Grain == PeriodGrain.Week && Policy.WeekEndsOnWorkingDay)
        {
            SettleWeekEnd(last);
        }
        else
        {
            SettleNamed(last.LastDay, "end-of-period", [name, Show(last.LastDay)], Policy.MoveNamedPeriodEnd);
        }
    }

    /// <summary>A week: its last working day, or the next working day if it has none.</summary>
    private void SettleWeekEnd(CalendarPeriod week)
    {
        if (!TryWeekEnd(week, out var end))
            return;
        NoteProjection(week.FirstDay, LocalDate.Max(week.LastDay, end));
        Step(week.Contains(end) ? "end-of-week" : "week-without-working-day", week.ToString(), Show(end));
        _due = new DueDate(end);
    }

    private bool TryWeekEnd(CalendarPeriod week, out LocalDate end)
    {
        end = default;
        if (!Reaches(week.FirstDay) || !Reaches(week.LastDay))
            return false;
        for (end = week.LastDay; end >= week.FirstDay; end = end.PlusDays(-1))
        {
            if (Calendar.IsWorkingDay(end))
                return true;
        }

        return TryAddWorkingDays(week.LastDay, 1, out end);
    }

    /// <summary>A part of a period: of a month by khoản 2, of a year by khoản 3 Điều 146 BLDS 2015; of any other by the policy.</summary>
    internal void SettlePartOfPeriod(CalendarPeriod period, PeriodPart part, Bound bound)
    {
        var day = part switch
        {
            PeriodPart.Start => period.FirstDay,
            PeriodPart.End => period.LastDay,
            _ => Middle(period),
        };
        var suffix = DeadlineText.Part(part);
        var (rule, arguments) = period.Grain switch
        {
            PeriodGrain.Month => ("part-of-month-" + suffix, new[] { Show(day) }),
            PeriodGrain.Year => ("part-of-year-" + suffix, [Show(day)]),
            _ => ("part-of-period-" + suffix, [period.ToString(), Show(day)]),
        };
        if (bound == Bound.Exclusive)
        {
            Step(rule, arguments);
            SettleExclusiveDay(day);
        }
        else
        {
            SettleNamed(day, rule, arguments, Policy.MoveNamedPeriodEnd);
        }
    }

    /// <summary>The middle of a month is its 15th day, of a year 30 June (khoản 2, khoản 3 Điều 146 BLDS 2015); of a quarter the policy's day of its second month.</summary>
    private LocalDate Middle(CalendarPeriod period) => period.Grain switch
    {
        PeriodGrain.Month => period.FirstDay.PlusDays(14),
        PeriodGrain.Year => new LocalDate(period.FirstDay.Year, 6, 30),
        PeriodGrain.Quarter => period.FirstDay.PlusMonths(1).PlusDays(Policy.MiddleOfQuarterDay - 1),
        PeriodGrain.Half => period.FirstDay.PlusMonths(3).PlusDays(-1),
        PeriodGrain.Week => period.FirstDay.PlusDays(2),
        _ => period.FirstDay,
    };

    /// <summary>A term counted from an event, or back from one.</summary>
    internal void SettleTerm(AfterEvent term)
    {
        LocalDate day;
        if (term.EventDate is { } named)
            day = named;
        else if (!TryEventDay(term.Event, out day))
            return;
        Step(term.Event switch
        {
            DeadlineEvent.Issued => "from-issue",
            DeadlineEvent.Received => "from-receipt",
            DeadlineEvent.Meeting => "from-meeting",
            _ => "from-event",
        }, Show(day));
        if (!Reaches(day) || !Spans(term.Length))
            return;
        if (term.Before)
            CountBack(term.Length, day);
        else if (term.Length.Unit is TermUnit.Hour or TermUnit.Minute)
            CountHours(term, day);
        else if (term.Length.Unit == TermUnit.WorkingDay)
            CountWorkingDays(term.Length.Count, day);
        else
            CountCalendar(term.Length, day);
    }

    /// <summary>Days, weeks, months, years: the first day is not counted (khoản 2, khoản 3 Điều 147); the end by khoản 1 to 4, a day off by khoản 5 Điều 148 BLDS 2015.</summary>
    private void CountCalendar(TermLength length, LocalDate day)
    {
        Step("first-day-not-counted", Show(day), Show(day.PlusDays(1)));
        var end = CountingRules.End(length, day);
        Step(CountingRules.Rule(length, day), length.Count.ToString(CultureInfo.InvariantCulture), Show(end));
        _due = new DueDate(end);
        if (!Reaches(end) || IsWorkingDay(end))
            return;
        var moved = Calendar.SameOrNextWorkingDay(end);
        NoteProjection(end, moved);
        (_earliest, _latest) = (Unmoved(end), Moved(end, moved, "next-working-day"));
        Choose(Policy.MoveCountedTermEnd ? _latest : _earliest);
    }

    /// <summary>Working days: the day of the event is not counted (Điều 147 BLDS 2015); the last is a working day by construction, so khoản 5 Điều 148 never applies.</summary>
    private void CountWorkingDays(int count, LocalDate day)
    {
        Step("first-day-not-counted", Show(day), Show(day.PlusDays(1)));
        if (!TryAddWorkingDays(day, count, out var end))
            return;
        NoteProjection(day, end);
        Step("count-working-days", count.ToString(CultureInfo.InvariantCulture), Show(end));
        _due = new DueDate(end);
    }

    /// <summary>Hours and minutes: from the set moment (khoản 1 Điều 147 BLDS 2015); where it is not known, from the end of the day, to the end of the day on which they are over.</summary>
    private void CountHours(AfterEvent term, LocalDate day)
    {
        var minutes = term.Length.Count * (term.Length.Unit == TermUnit.Hour ? 60L : 1L);
        if (term.Event == DeadlineEvent.Issued && context.IssuedTime is { } time)
        {
            var end = day.At(time).PlusMinutes(minutes);
            _due = new DueDate(end.Date) { Time = end.TimeOfDay };
            Step("count-hours-exact", term.Length.ToString(), new DueDate(day) { Time = time }.ToString(), _due.ToString());
            return;
        }

        var last = day.PlusDays((int)((minutes + (24 * 60) - 1) / (24 * 60)));
        Step("count-hours", term.Length.ToString(), Show(day), Show(last));
        _due = new DueDate(last);
        OfferNextWorkingDay(last);
    }

    /// <summary>Counted back from an event, whose day is not counted; a day off by policy becomes the working day before.</summary>
    private void CountBack(TermLength length, LocalDate day)
    {
        LocalDate end;
        if (length.Unit == TermUnit.WorkingDay)
        {
            if (!TryAddWorkingDays(day, -length.Count, out end))
                return;
            NoteProjection(end, day);
        }
        else
        {
            end = CountingRules.StartBefore(length, day);
        }

        Step("count-back", length.ToString(), Show(day), Show(end));
        _due = new DueDate(end);
        if (length.Unit is TermUnit.Hour or TermUnit.Minute || !Reaches(end) || IsWorkingDay(end))
            return;
        var before = Calendar.SameOrPreviousWorkingDay(end);
        NoteProjection(before, end);
        (_earliest, _latest) = (Moved(end, before, "previous-working-day"), Unmoved(end));
        Choose(Policy.MoveCountedBackEnd ? _earliest : _latest);
    }

    /// <summary>A recurring deadline: the first occurrence whose due date, after the bound, is not before the issue day. A bare rhythm ends with its period.</summary>
    internal void SettleRecurrence(RecurrenceRule rule, Bound bound)
    {
        if (context.IssueDay is null && context.Issued is { } blank)
        {
            SettleRecurrenceOfBlankDay(rule, bound, blank);
            return;
        }

        if (!TryEventDay(DeadlineEvent.Issued, out var issued) || !Reaches(issued))
            return;
        if (rule.IsRhythm)
        {
            SettleRhythm(rule, bound, issued);
            return;
        }

        var shift = bound == Bound.Exclusive && rule.Time is null && Policy.ExclusiveDay == ExclusiveDay.DayBefore ? 1 : 0;
        // The rarest supported rule, 29 February of every n-th year, recurs within 8 n years.
        var horizon = issued.PlusYears(Math.Min((rule.Frequency == RecurrenceFrequency.Yearly ? 8 : 1) * (rule.Interval + 1), 7000));
        foreach (var occurrence in rule.Occurrences(issued.PlusDays(shift), horizon, issued))
        {
            Step("recurrence-first", rule.ToString(), Show(issued), Show(occurrence));
            if (rule.Time is { } time)
                SettleNamedHour(occurrence, time, bound);
            else
                SettleNamedDay(occurrence, bound);
            return;
        }

        Open("no-occurrence", rule.ToString());
    }

    /// <summary>A blank issue day does not matter where the first and the last day it could be lead to the same due date, and so does every day between them.</summary>
    private void SettleRecurrenceOfBlankDay(RecurrenceRule rule, Bound bound, PartialDate blank)
    {
        var recurring = new Recurring(rule) { Bound = bound };
        var first = recurring.Resolve(context with { Issued = PartialDate.FromLocalDate(blank.FirstDay) });
        var last = recurring.Resolve(context with { Issued = PartialDate.FromLocalDate(blank.LastDay) });
        if (!first.IsSuccess || !last.IsSuccess || first.Value.Day != last.Value.Day || first.Value.Time != last.Value.Time)
        {
            TryEventDay(DeadlineEvent.Issued, out _);
            return;
        }

        Step("issue-day-irrelevant", blank.ToString());
        _steps.AddRange(first.Value.Basis.Where(step => step.Rule != "calendar-projected"));
        _due = first.Value;
        _earliest = first.Value.Earliest;
        _latest = first.Value.Latest;
        if (first.Value.IsProjection)
            NoteProjection(first.Value.Day, first.Value.Day);
    }

    private void SettleRhythm(RecurrenceRule rule, Bound bound, LocalDate issued)
    {
        var shift = bound == Bound.Exclusive && Policy.ExclusiveDay == ExclusiveDay.DayBefore ? 1 : 0;
        var end = rule.RhythmEnd(issued.PlusDays(shift), issued);
        var byWeek = bound == Bound.Inclusive && rule.Frequency == RecurrenceFrequency.Weekly && Policy.WeekEndsOnWorkingDay;
        if (byWeek)
        {
            // Issued on the weekend, the week's last working day is past: the first occurrence is the next period's.
            if (!TryWeekEnd(CalendarPeriod.Containing(end, PeriodGrain.Week), out var worked))
                return;
            if (worked < issued)
                end = rule.RhythmEnd(end.PlusDays(1), issued);
        }

        Step("recurrence-rhythm", rule.ToString(), Show(issued), Show(end));
        if (byWeek)
            SettleWeekEnd(CalendarPeriod.Containing(end, PeriodGrain.Week));
        else if (bound == Bound.Exclusive)
            SettleExclusiveDay(end);
        else
            SettleNamed(end, "end-of-period", [rule.ToString(), Show(end)], Policy.MoveNamedPeriodEnd);
    }

    /// <summary>A day that stays where it is named, unless the policy moves it off a day off; the other reading is kept beside it.</summary>
    private void SettleNamed(LocalDate day, string rule, string[] arguments, bool move)
    {
        _due = new DueDate(day);
        if (!move)
        {
            Step(rule, arguments);
            OfferNextWorkingDay(day);
            return;
        }

        if (!Reaches(day))
            return;
        var isWorked = IsWorkingDay(day);

        // That a named day stays is not said where it moves.
        if (isWorked || rule != "named-day")
            Step(rule, arguments);
        if (isWorked)
            return;
        var moved = Calendar.SameOrNextWorkingDay(day);
        NoteProjection(day, moved);
        Step("next-working-day", Show(day), Show(moved));
        _due = new DueDate(moved);
        _earliest = Unmoved(day);
    }

    /// <summary>Notes the next working day as the latest tenable one, where the calendar knows it.</summary>
    private void OfferNextWorkingDay(LocalDate day)
    {
        if (!WorkingCalendar.Supports(day) || Calendar.IsWorkingDay(day) || !WorkingCalendar.Supports(day.PlusDays(30)))
            return;
        var moved = Calendar.SameOrNextWorkingDay(day);
        if (!context.RefuseProjections || Calendar.IsAnnounced(moved))
            _latest = Moved(day, moved, "named-day-moved");
    }

    /// <summary>A day off that stays the last day.</summary>
    private TenableDay Unmoved(LocalDate day) => new(day, MakeStep("not-moved", Show(day)));

    /// <summary>A day off that another day stands for.</summary>
    private TenableDay Moved(LocalDate from, LocalDate to, string rule) => new(to, MakeStep(rule, Show(from), Show(to)));

    /// <summary>Makes one of the tenable readings the due date.</summary>
    private void Choose(TenableDay reading)
    {
        _steps.Add(reading.Reason);
        _due = new DueDate(reading.Day);
    }

    /// <summary>Whether a day is worked, where the due date depends on it.</summary>
    private bool IsWorkingDay(LocalDate day)
    {
        NoteProjection(day, day);
        return Calendar.IsWorkingDay(day);
    }

    /// <summary>Whether the calendar reaches a day; where it does not, the run ends with a refusal.</summary>
    private bool Reaches(LocalDate day)
    {
        if (WorkingCalendar.Supports(day))
            return true;
        _beyondCalendar ??= ResultCode.With("calendar-unsupported", $"{Show(day)} lies outside the years of the calendar.");
        return false;
    }

    /// <summary>Whether a term can end within the calendar's years at all; a longer one would also leave the years that dates have.</summary>
    private bool Spans(TermLength length)
    {
        var shortest = length.Unit switch
        {
            TermUnit.Year => 365,
            TermUnit.Month => 28,
            TermUnit.Week => 7,
            TermUnit.Day or TermUnit.WorkingDay => 1,
            _ => 0,
        };
        if ((long)shortest * length.Count <= Period.DaysBetween(WorkingCalendar.FirstDay, WorkingCalendar.LastDay))
            return true;
        _beyondCalendar ??= ResultCode.With("calendar-unsupported", $"A term of {length} ends outside the years of the calendar.");
        return false;
    }

    private bool TryAddWorkingDays(LocalDate day, int count, out LocalDate end)
    {
        if (Calendar.TryAddWorkingDays(day, count, out end))
            return true;
        _beyondCalendar ??= ResultCode.With("calendar-unsupported", $"{count.ToString(CultureInfo.InvariantCulture)} working days from {Show(day)} lead outside the years of the calendar.");
        return false;
    }

    private void NoteProjection(LocalDate from, LocalDate to)
    {
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (!Calendar.IsAnnounced(new LocalDate(year, 1, 1)))
                _projected.Add(year);
        }
    }

    private bool TryEventDay(DeadlineEvent kind, out LocalDate day)
    {
        var known = kind switch
        {
            DeadlineEvent.Issued => context.IssueDay,
            DeadlineEvent.Received => context.Received,
            DeadlineEvent.Meeting => context.Meeting,
            _ => context.Event,
        };
        day = known ?? default;
        if (known is null)
        {
            _missing = kind == DeadlineEvent.Issued
                ? ResultCode.With("issue-day-unknown", "The term is counted from the issue day, which is blank.")
                : ResultCode.With("event-unknown", $"The day of the event '{DeadlineText.Event(kind)}' is not known.");
        }

        return known is not null;
    }

    private void NoteCompletion(Completion completed)
    {
        foreach (var (part, rule) in s_completions)
        {
            if (completed.HasFlag(part))
                Step(rule);
        }
    }

    private BasisStep MakeStep(string rule, params string[] arguments) =>
        new(rule, BasisRules.Find(rule).SourceOn(context.Issued?.LastDay), arguments.ToEquatableList());

    private string Describe(string rule, params string[] arguments) => MakeStep(rule, arguments).Describe(Language.Vietnamese);

    private string Years() => string.Join(", ", _projected);
}
