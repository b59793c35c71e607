using System.Globalization;
using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>One run of the rules over a deadline: it gathers the steps and ends with a day, or with the reason why there is none. Each rule is one small method.</summary>
internal sealed partial class Resolution(DeadlineContext context)
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
