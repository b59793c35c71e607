using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Runs the events of one assignment (one lead's part, or one occurrence of it) into a timeline, in their order of effect. Total: an event that does not fit is refused with its reason
/// and changes nothing.
/// </summary>
/// <param name="task">The task.</param>
/// <param name="slot">Whose part it is.</param>
/// <param name="deadline">Its deadline.</param>
/// <param name="opens">The day from which it is there, where that lies after the assignment: before it no clock runs that could stand still.</param>
/// <param name="rules">The rules.</param>
/// <param name="answers">What these rules answer.</param>
internal sealed partial class AssignmentFold(TrackedTask task, AssignmentSlot slot, Deadline deadline, int opens, TrackingRules rules, RuleAnswers answers)
{
    private readonly List<AssignmentSpan> _spans = [];
    private readonly List<(int From, string Unit, HoldingReason Reason)> _holders = [];
    private readonly List<TaskExtension> _extensions = [];
    private readonly List<(int From, int To)> _pauses = [];

    private AssignmentPhase _phase;
    private int _day;
    private bool _isSuspended;
    private int? _acknowledged;
    private int? _reported;
    private LocalDate? _trigger;
    private (int Day, LocalTime? Time)? _submitted;
    private ResultDocument? _document;
    private DelayCause? _cause;
    private string? _missing;
    private DueLine? _original;
    private DueLine? _current;
    private AssignmentSpan? _closing;
    private (int Day, LocalTime? Time) _done;

    private OverduePolicy Policy => rules.Policy;

    internal AssignmentSlot Slot => slot;

    /// <summary>Who has it by the events alone, successions aside.</summary>
    internal string Holder => _holders.Count > 0 ? _holders[_holders.Count - 1].Unit : slot.Unit;

    internal bool IsOpen => _phase is AssignmentPhase.Open or AssignmentPhase.Submitted;

    /// <summary>How closely an event's unit means this assignment, the least the closest: it answers for it, it was given it, the collective was, it had it; null where none of these.</summary>
    internal int? Closeness(TaskEvent taskEvent)
    {
        if (taskEvent.Lead is not { } lead || lead == Holder)
            return 0;
        var since = _holders.Count > 0 ? DayNumber.Day(_holders[_holders.Count - 1].From) : taskEvent.Effective;
        if (answers.Responsible(task, Holder, since, taskEvent.Effective) == lead)
            return 0;
        if (lead == slot.Unit)
            return 1;
        if (lead == slot.Collective)
            return 2;
        return _holders.Exists(holder => holder.Unit == lead) ? 3 : null;
    }

    /// <summary>Takes the next event; null where it took effect, else why not.</summary>
    internal Refusal? Take(TaskEvent taskEvent)
    {
        _day = DayNumber.Of(taskEvent.Effective);
        return taskEvent.Apply(this);
    }

    internal AssignmentTimeline Finish(LocalDate? occurrence, int opens) => new(task, slot, occurrence, opens, rules, answers, _spans, _holders, _extensions, _pauses);

    internal Refusal? On(Assigned taskEvent)
    {
        if (_phase != AssignmentPhase.None)
            return new Refusal("assigned-already", "The task has been assigned already.");
        _phase = AssignmentPhase.Open;
        _holders.Add((_day, slot.Unit, HoldingReason.Assigned));
        SetOriginal();
        return Cut();
    }

    internal Refusal? On(Acknowledged taskEvent)
    {
        if (NotOpen() is { } refusal)
            return refusal;
        if (_acknowledged is { } day)
            return new Refusal("acknowledged-already", $"It was acknowledged on {Show(day)} already.");
        _acknowledged = _day;
        return Cut();
    }

    internal Refusal? On(ProgressReported taskEvent)
    {
        if (NotOpen() is { } refusal)
            return refusal;
        _reported = _day;
        _cause = taskEvent.Cause ?? _cause;
        return Cut();
    }

    internal Refusal? On(Submitted taskEvent)
    {
        if (NotOpen() is { } refusal)
            return refusal;
        if (_phase == AssignmentPhase.Submitted)
            return new Refusal("submitted-already", $"What was handed in on {Show(_submitted!.Value.Day)} still awaits acceptance.");
        _phase = AssignmentPhase.Submitted;
        _submitted = (_day, taskEvent.Time);
        _document = taskEvent.Document ?? _document;
        if (Policy.AwaitedDecisionStopsClock)
            Pause(Standstill.Review);
        return Cut();
    }

    internal Refusal? On(Returned taskEvent)
    {
        if (NotOpen() is { } refusal)
            return refusal;
        if (_phase != AssignmentPhase.Submitted)
            return new Refusal("nothing-submitted", "Nothing was handed in that could be returned.");
        _phase = AssignmentPhase.Open;
        _submitted = null;
        GoOn(Standstill.Review);
        return Cut();
    }

    internal Refusal? On(Completed taskEvent)
    {
        if (NotOpen() is { } refusal)
            return refusal;
        var (day, time) = Policy.CompletionDay == CompletionDay.Submitted && _submitted is { } submitted ? submitted : (_day, taskEvent.Time);
        var isLateByOriginal = _original?.IsLate(day, time, Policy) == true;
        if (_pausedSince < day)
            (day, time) = (_pausedSince.Value, null);
        _done = (day, time);
        _document = taskEvent.Document ?? _document;
        _cause = taskEvent.Cause ?? _cause;
        _closing = new AssignmentSpan(_day, AssignmentPhase.Completed)
        {
            Counted = day,
            IsLate = _current?.IsLate(day, time, Policy) == true,
            IsLateByOriginal = isLateByOriginal,
        };
        return Close(AssignmentPhase.Completed);
    }

    internal Refusal? On(Suspended taskEvent)
    {
        if (NotOpen() is { } refusal)
            return refusal;
        if (_isSuspended)
            return new Refusal("suspended-already", "It is suspended already.");
        _isSuspended = true;
        if (Policy.SuspensionStopsClock)
            Pause(Standstill.Suspension);
        return Cut();
    }

    internal Refusal? On(Resumed taskEvent)
    {
        if (NotOpen() is { } refusal)
            return refusal;
        if (!_isSuspended)
            return new Refusal("not-suspended", "It is not suspended.");
        _isSuspended = false;
        GoOn(Standstill.Suspension);
        return Cut();
    }

    internal Refusal? On(Transferred taskEvent)
    {
        if (NotOpen() is { } refusal)
            return refusal;
        if (taskEvent.To == Holder)
            return new Refusal("held-already", $"'{taskEvent.To}' has it already.");
        _holders.Add((_day, taskEvent.To, HoldingReason.Transferred));
        return Cut();
    }

    internal Refusal? On(Withdrawn taskEvent) => NotOpen() ?? Close(AssignmentPhase.Withdrawn);

    internal Refusal? On(ClosedUndone taskEvent) => NotOpen() ?? Close(AssignmentPhase.ClosedUndone);

    /// <summary>What occurred before the assignment is held until then; after an extension it says what the original deadline was.</summary>
    internal Refusal? On(TriggerOccurred taskEvent)
    {
        if (_phase != AssignmentPhase.None && NotOpen() is { } refusal)
            return refusal;
        if (!AwaitsTrigger)
            return new Refusal("no-trigger", "The deadline is not counted from an event whose day is missing.");
        if (_trigger is { } day)
            return new Refusal("trigger-known", $"The event occurred on {LocalDatePattern.Iso.Format(day)} already.");
        _trigger = taskEvent.Effective.WithCalendar(CalendarSystem.Iso);
        if (_phase == AssignmentPhase.None)
            return null;
        var extended = _current;
        SetOriginal();
        _current = extended ?? _current;
        return Cut();
    }

    private bool AwaitsTrigger => deadline is AfterEvent { EventDate: null } term && term.Event switch
    {
        DeadlineEvent.Issued => task.Issued is not { IsComplete: true },
        DeadlineEvent.Received => task.Received is null,
        DeadlineEvent.Meeting => task.Meeting is null,
        DeadlineEvent.Other => true,
        _ => false,
    };

    private void SetOriginal()
    {
        var (due, missing) = answers.Resolve(task, deadline, _trigger);
        _original = _current = DueLine.Of(due, _day);
        _missing = missing;
    }

    private Refusal? NotOpen() => _phase switch
    {
        AssignmentPhase.None => new Refusal("not-assigned", "The task has not been assigned yet."),
        AssignmentPhase.Open or AssignmentPhase.Submitted => null,
        _ => new Refusal("closed", $"The task was closed on {Show(_spans[_spans.Count - 1].From)}."),
    };

    private Refusal? Close(AssignmentPhase phase)
    {
        _phase = phase;
        return Cut();
    }

    /// <summary>Begins a span; of several events on a day the last leaves it.</summary>
    private Refusal? Cut()
    {
        if (_spans.Count > 0 && _spans[_spans.Count - 1].From == _day)
            _spans.RemoveAt(_spans.Count - 1);
        var open = _phase is AssignmentPhase.Open or AssignmentPhase.Submitted;
        _spans.Add((_closing ?? new AssignmentSpan(_day, _phase)) with
        {
            IsSuspended = open && _isSuspended,
            Due = _current,
            Original = _original,
            Frozen = open ? FrozenDay() : null,
            Missing = _current is null ? _missing : null,
            Submitted = _submitted?.Day,
            Acknowledged = _acknowledged,
            Reported = _reported,
            Document = _document,
            Cause = _cause,
        });
        return null;
    }

    private static string Show(int day) => LocalDatePattern.Iso.Format(DayNumber.Day(day));
}
