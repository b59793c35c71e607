using Ardalis.Result;
using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Holds one event about an extension against the rules of a policy: for each part of the task that it concerns, of which the worst decides.</summary>
internal sealed class ExtensionCheck
{
    private readonly ExtensionPolicy _policy;
    private readonly TaskHistory _history;
    private readonly TaskEvent _event;
    private readonly TaskHistory? _parent;
    private readonly TrackingRules _rules;
    private readonly List<AssignmentState> _parts;

    internal ExtensionCheck(ExtensionPolicy policy, TaskHistory history, TaskEvent taskEvent, TaskHistory? parent, TrackingRules rules)
    {
        (_policy, _history, _event, _parent, _rules) = (policy, history, taskEvent, parent, rules);
        var parts = history.StateAsOf(taskEvent.Effective, taskEvent.Recorded, rules).Assignments.Where(part => part.Occurrence == taskEvent.Occurrence).ToList();
        _parts = FirstThere(parts.FindAll(part => part.Unit == taskEvent.Lead), parts.FindAll(part => part.Given == taskEvent.Lead), parts);
        _parts = FirstThere(_parts.FindAll(part => part.IsOpen), _parts);
    }

    private int Granted => _parts.Count == 0 ? 0 : _parts.Max(part => part.ExtensionsGranted);

    /// <summary>The number of extensions so far, or the refusal of a rule or of the history.</summary>
    internal Result<int> Answer(Refusal? refusal)
    {
        if (refusal is not null)
            return Result<int>.Conflict(ResultCode.With(refusal.Code, refusal.Reason));
        var longer = _history.Append(_event, _rules);
        return longer.IsSuccess ? Result<int>.Success(Granted) : Result<int>.Conflict([.. longer.Errors]);
    }

    internal Refusal? AskedLate()
    {
        if (_policy.AskBeforeWorkingDays is not { } days || _parts.Min(part => part.Due) is not { } due || !WorkingCalendar.Supports(due))
            return null;
        var last = due;
        if (days > 0 && _rules.Calendar.TryAddWorkingDays(due.PlusDays(1), -days, out var first))
            last = first.PlusDays(-1);
        if (_event.Effective <= last)
            return null;
        return new Refusal("extension-asked-late", $"An extension is asked for at least {days} working days before the due day {Show(due)}, by {Show(last)}.");
    }

    internal Refusal? TooOften() => _policy.MostExtensions is { } most && Granted >= most
        ? new Refusal("extension-count", $"The deadline was extended {(Granted == 1 ? "once" : $"{Granted} times")}; {(most == 1 ? "one extension is" : $"{most} extensions are")} allowed.")
        : null;

    internal Refusal? ByAsker()
    {
        var isAsker = _event.By is { } by && _parts.Exists(part => by == part.Unit || by == part.Given || by == Pending(part)?.RequestedBy);
        return isAsker && !_policy.AskerMayGrant ? new Refusal("extension-by-asker", $"'{_event.By}' cannot extend a deadline of its own.") : null;
    }

    internal Refusal? NotByAuthority() => _policy.OnlyByAuthority && _history.Task.Authority is { } authority && _event.By != authority
        ? new Refusal("extension-not-authority", $"The deadline was set by '{authority}', who alone extends it.")
        : null;

    internal Refusal? Beyond(Deadline until)
    {
        var answers = new RuleAnswers(_rules);
        if (answers.Resolve(until, _event.Effective).Due?.Day is not { } asked)
            return null;
        if (_parts.Max(part => part.Due) is { } due && asked <= due)
            return new Refusal("extension-not-later", $"{Show(asked)} is not later than the due day {Show(due)}.");
        if (_policy.WithinParent && ParentDue() is { } above && asked > above)
            return new Refusal("extension-beyond-parent", $"{Show(asked)} lies beyond {Show(above)}, when the task of which this is a part is due.");
        return _policy.WithinCentre && CentreDue(answers) is { } centre && asked > centre
            ? new Refusal("extension-beyond-centre", $"{Show(asked)} lies beyond {Show(centre)}, the deadline that the Centre set.")
            : null;
    }

    private LocalDate? ParentDue() => _parent?.StateAsOf(_event.Effective, _event.Recorded, _rules).Assignments.Max(part => part.Due);

    private LocalDate? CentreDue(RuleAnswers answers) => _history.Assignment?.CentreDeadline is { } centre
        ? answers.Resolve(_history.Task, centre, null).Due?.Day
        : null;

    private static TaskExtension? Pending(AssignmentState part) => part.Extensions.LastOrDefault(extension => extension.Outcome is ExtensionOutcome.Pending or ExtensionOutcome.Countered);

    private static List<AssignmentState> FirstThere(params List<AssignmentState>[] choices) => Array.Find(choices, choice => choice.Count > 0) ?? [];

    private static string Show(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
