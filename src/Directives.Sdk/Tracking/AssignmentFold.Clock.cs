using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>What moves the due date in force: extensions, and times in which the clock stands. The original one stays as it was.</summary>
internal sealed partial class AssignmentFold
{
    private Standstill _standstill;
    private int? _pausedSince;
    private (int Day, bool IsInTime)? _request;

    /// <summary>Why the clock stands.</summary>
    [Flags]
    private enum Standstill
    {
        None = 0,
        Suspension = 1,
        Review = 2,
        Request = 4,
    }

    internal Refusal? On(ExtensionRequested taskEvent)
    {
        if (NotOpen() is { } refusal)
            return refusal;
        if (_request is not null)
            return new Refusal("request-pending", "An earlier request for an extension is still pending.");
        if (deadline is Continuous || (deadline is Unspecified && _current is null))
            return new Refusal("no-deadline", "There is no deadline that could be extended.");
        var isInTime = !IsPast(_day);
        _request = (_day, isInTime);
        _cause = taskEvent.Cause ?? _cause;
        _extensions.Add(new TaskExtension(ExtensionOutcome.Pending)
        {
            Requested = taskEvent.Effective,
            RequestedUntil = taskEvent.Until,
            RequestedBy = taskEvent.By,
            IsInTime = isInTime,
        });
        if (isInTime && Policy.AwaitedDecisionStopsClock)
            Pause(Standstill.Request);
        return Cut();
    }

    internal Refusal? On(ExtensionCountered taskEvent)
    {
        if (NotDecidable() is { } refusal)
            return refusal;
        if (_request is null)
            return NothingPending();
        _extensions[_extensions.Count - 1] = _extensions[_extensions.Count - 1] with { Outcome = ExtensionOutcome.Countered, Proposed = taskEvent.Until };
        return IsOpen ? Cut() : null;
    }

    internal Refusal? On(ExtensionRefused taskEvent)
    {
        if (NotDecidable() is { } refusal)
            return refusal;
        if (_request is null)
            return NothingPending();
        _extensions[_extensions.Count - 1] = _extensions[_extensions.Count - 1] with { Outcome = ExtensionOutcome.Refused, Decided = taskEvent.Effective, DecidedBy = taskEvent.By };
        _request = null;
        return IsOpen ? Continue() : null;
    }

    internal Refusal? On(ExtensionGranted taskEvent)
    {
        if (NotDecidable() is { } refusal)
            return refusal;
        if (deadline is Continuous)
            return new Refusal("no-deadline", "A continuous task has no deadline that could be extended.");
        if (taskEvent.Until is Recurring || DueLine.Of(answers.Resolve(taskEvent.Until, taskEvent.Effective).Due, _day) is not { } line)
            return new Refusal("extension-no-day", $"No day follows from '{DeadlinePattern.Full.Format(taskEvent.Until)}' until which the deadline could be extended.");
        var isInTime = _request?.IsInTime ?? !IsPast(_day);
        var counts = CountsFrom(isInTime) is { } since && (IsOpen || since <= _done.Day) ? since : (int?)null;
        Note(taskEvent, line, isInTime, counts);
        _request = null;
        if (IsOpen)
            GoOn(Standstill.Request);
        if (counts is { } from)
            Set(line, from);
        return IsOpen ? Cut() : null;
    }

    private Refusal? Continue()
    {
        GoOn(Standstill.Request);
        return Cut();
    }

    /// <summary>Why nothing can be decided; a request that was pending when the task was done still is decided, and may show that it was done in time.</summary>
    private Refusal? NotDecidable() => _phase == AssignmentPhase.Completed && _request is not null ? null : NotOpen();

    /// <summary>
    /// From when a grant counts. An extension asked for in time counts from the request, unless the policy says from the decision; one asked for, or then decided, after the due day undoes
    /// lateness only where the policy says so, and then from the decision. What counts only from after completion changes nothing of that.
    /// </summary>
    private int? CountsFrom(bool isInTime)
    {
        if (isInTime && Policy.ExtensionCountsFromRequest)
            return _request?.Day ?? _day;
        return (isInTime && !IsPast(_day)) || Policy.LateExtensionUndoesLateness ? _day : null;
    }

    private void Note(ExtensionGranted taskEvent, DueLine line, bool isInTime, int? counts)
    {
        if (_request is null)
            _extensions.Add(new TaskExtension(ExtensionOutcome.Granted) { IsInTime = isInTime });
        _extensions[_extensions.Count - 1] = _extensions[_extensions.Count - 1] with
        {
            Outcome = ExtensionOutcome.Granted,
            Decided = taskEvent.Effective,
            DecidedBy = taskEvent.By,
            Until = taskEvent.Until,
            Due = line.Source.Day,
            CountsFrom = counts is { } from ? DayNumber.Day(from) : null,
        };
    }

    private void Set(DueLine line, int from)
    {
        _original ??= line;
        _current = line;
        for (var index = _spans.Count - 1; index >= 0 && _spans[index].From >= from; index--)
            _spans[index] = _spans[index] with { Due = line, Missing = null, IsLate = _spans[index].Phase == AssignmentPhase.Completed && line.IsLate(_done.Day, _done.Time, Policy) };
    }

    /// <summary>Whether the due day in force has passed on a day, or had when the clock was stopped.</summary>
    private bool IsPast(int day) => _current?.IsPast(Math.Min(day, _pausedSince ?? day), Policy) == true;

    private void Pause(Standstill reason)
    {
        _standstill |= reason;
        _pausedSince ??= Math.Max(_day, opens);
    }

    private void GoOn(Standstill reason)
    {
        _standstill &= ~reason;
        if (_standstill != Standstill.None || _pausedSince is not { } since)
            return;
        _pausedSince = null;
        if (since >= _day)
            return;
        _pauses.Add((since, _day));
        _current = _current?.After(since, _day, Policy);
    }

    /// <summary>The day as of which it stands: that on which the clock was stopped, or the result handed in.</summary>
    private int? FrozenDay()
    {
        var submitted = Policy.CompletionDay == CompletionDay.Submitted && _phase == AssignmentPhase.Submitted ? _submitted?.Day : null;
        return submitted is { } day ? Math.Min(day, _pausedSince ?? day) : _pausedSince;
    }

    private static Refusal NothingPending() => new("no-request", "No request for an extension is pending.");
}
