using NodaTime;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Runs what is known of a task on a day. Events take effect in the order of their effective days; of a day the assignment comes first, then all others by their times, and at one time in
/// the order of recording. One without a time comes right after those of its day that were recorded before it. Each is given to the assignments it concerns, and is an anomaly where none
/// can take it.
/// </summary>
internal sealed class TaskFolding
{
    private readonly TrackedTask _task;
    private readonly TrackingRules _rules;
    private readonly RuleAnswers _answers;
    private readonly List<TaskAnomaly> _anomalies = [];
    private readonly List<Part> _parts = [];

    private TaskFolding(TrackedTask task, TrackingRules rules, RuleAnswers answers, IEnumerable<AssignmentSlot> slots)
    {
        (_task, _rules, _answers) = (task, rules, answers);
        foreach (var slot in slots)
            _parts.Add(new Part(new AssignmentFold(task, slot, task.Deadline, int.MinValue, rules, answers)));
    }

    /// <summary>Runs the events recorded up to a day.</summary>
    /// <param name="history">The history.</param>
    /// <param name="knownOn">The number of the last day of recording that counts.</param>
    /// <param name="through">Up to which day occurrences are needed.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="answers">What these rules answer.</param>
    internal static FoldedTask Run(TaskHistory history, int knownOn, int through, TrackingRules rules, RuleAnswers answers)
    {
        var known = Known(history, knownOn, out var wrongVoids);
        var (number, given) = known.Find(numbered => numbered.Event is Assigned);
        var assigned = given?.Effective;
        var folding = new TaskFolding(history.Task, rules, answers, Slots(history.Task, answers, assigned));
        folding._anomalies.AddRange(wrongVoids);
        if (assigned is { } day)
            folding._anomalies.AddRange(NotExpanded(history.Task, answers, day).Select(name => new TaskAnomaly(number, TaskAnomaly.NotExpanded, $"'{name}' is followed as one: its members on that day are not known.")));
        folding.OpenOccurrences(known, assigned, through);
        foreach (var numbered in known)
            folding.Take(numbered.Number, numbered.Event);
        return folding.Finish();
    }

    /// <summary>The events that count, in their order of effect; which voids name no event that could be voided.</summary>
    private static List<(int Number, TaskEvent Event)> Known(TaskHistory history, int knownOn, out List<TaskAnomaly> wrongVoids)
    {
        wrongVoids = [];
        var voided = new HashSet<int>();
        var known = new List<(int Number, TaskEvent Event)>(history.Events.Count);
        for (var index = 0; index < history.Events.Count; index++)
        {
            var taskEvent = history.Events[index];
            if (DayNumber.Of(taskEvent.Recorded) > knownOn)
                continue;
            if (taskEvent is not Voided entry)
                known.Add((index + 1, taskEvent));
            else if (entry.Event < 1 || entry.Event > index || history.Events[entry.Event - 1] is Voided || DayNumber.Of(history.Events[entry.Event - 1].Recorded) > knownOn)
                wrongVoids.Add(new TaskAnomaly(index + 1, "void-unknown", $"There is no earlier event {entry.Event} that could be voided."));
            else if (!voided.Add(entry.Event))
                wrongVoids.Add(new TaskAnomaly(index + 1, "voided-already", $"Event {entry.Event} is voided already."));
        }

        known.RemoveAll(numbered => voided.Contains(numbered.Number));
        return ByEffect(known);
    }

    /// <summary>Puts the events of the record in their order of effect.</summary>
    private static List<(int Number, TaskEvent Event)> ByEffect(List<(int Number, TaskEvent Event)> recorded)
    {
        if (recorded.Count < 2)
            return recorded;
        var times = Times(recorded);
        recorded.Sort((left, right) => Place(left).CompareTo(Place(right)));
        return recorded;

        (int Day, int Order, LocalTime Time, int Number) Place((int Number, TaskEvent Event) numbered) =>
            (DayNumber.Of(numbered.Event.Effective), numbered.Event is Assigned ? 0 : 1, times is null ? LocalTime.Midnight : times[numbered.Number], numbered.Number);
    }

    /// <summary>When on its day each event takes effect, by its number: at its time, else that of the latest of its day recorded before it; null where no event has a time.</summary>
    private static Dictionary<int, LocalTime>? Times(List<(int Number, TaskEvent Event)> recorded)
    {
        if (!recorded.Exists(numbered => numbered.Event.Time is not null))
            return null;
        var times = new Dictionary<int, LocalTime>();
        var latest = new Dictionary<int, LocalTime>();
        foreach (var (number, taskEvent) in recorded)
        {
            var day = DayNumber.Of(taskEvent.Effective);
            var before = latest.TryGetValue(day, out var known) ? known : LocalTime.Midnight;
            times[number] = taskEvent.Time ?? before;
            latest[day] = LocalTime.Max(times[number], before);
        }

        return times;
    }

    private static List<AssignmentSlot> Slots(TrackedTask task, RuleAnswers answers, LocalDate? assigned)
    {
        var slots = new List<AssignmentSlot>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (party, role) in task.Lead.Select(party => (party, AssignmentRole.Lead)).Concat(task.Coordinating.Select(party => (party, AssignmentRole.Coordinating))))
        {
            var key = TrackedTask.KeyOf(party);
            var expanded = answers.ExpandsCollectives && IsCollective(party) && assigned is { } day ? answers.Members(task, party.Name, day) : null;
            foreach (var slot in expanded is null ? [new AssignmentSlot(key, role)] : expanded.Select(member => new AssignmentSlot(member, role, key)))
            {
                if (seen.Add(slot.Unit))
                    slots.Add(slot);
            }
        }

        return slots.Exists(slot => slot.Role == AssignmentRole.Lead) ? slots : [new AssignmentSlot("", AssignmentRole.Lead), .. slots];
    }

    /// <summary>The collectives that were to be followed by their members and cannot be.</summary>
    private static IEnumerable<string> NotExpanded(TrackedTask task, RuleAnswers answers, LocalDate assigned) => !answers.ExpandsCollectives
        ? []
        : task.Lead.Concat(task.Coordinating).Where(party => IsCollective(party) && answers.Members(task, party.Name, assigned) is null).Select(party => party.Name);

    private static bool IsCollective(Party party) => party.Type == PartyType.Collective;

    private void OpenOccurrences(List<(int Number, TaskEvent Event)> known, LocalDate? assigned, int through)
    {
        if (_task.Deadline is not Recurring recurring || assigned is not { } day)
            return;
        foreach (var (_, taskEvent) in known)
        {
            if (taskEvent.Occurrence is { } named)
                through = Math.Max(through, DayNumber.Of(named));
        }

        foreach (var item in OccurrenceSeries.Of(_task, recurring, day, through, _answers))
        {
            foreach (var part in _parts)
                part.Occurrences.Add((item, new AssignmentFold(_task, part.Whole.Slot, item.Deadline, item.Opens, _rules, _answers)));
        }
    }

    private void Take(int number, TaskEvent taskEvent)
    {
        var refusal = Misplaced(taskEvent) ?? Give(taskEvent);
        if (refusal is not null)
            _anomalies.Add(new TaskAnomaly(number, refusal.Code, refusal.Reason));
    }

    /// <summary>What is wrong with an event before anybody is asked: an occurrence where there is none, or none where one is needed.</summary>
    private Refusal? Misplaced(TaskEvent taskEvent)
    {
        if (_task.Deadline is not Recurring)
            return taskEvent.Occurrence is null ? null : new Refusal("occurrence-unexpected", "The task is not recurring: it has no occurrences.");
        return taskEvent switch
        {
            { IsOfOccurrence: true, Occurrence: null } => new Refusal("occurrence-missing", "The task is recurring: the event must name its occurrence."),
            { IsOfOccurrence: false, Occurrence: not null } => new Refusal("occurrence-unexpected", "The event concerns the whole task, not one occurrence."),
            _ => null,
        };
    }

    private Refusal? Give(TaskEvent taskEvent)
    {
        var concerned = taskEvent.Lead is null ? _parts : Closest(taskEvent);
        if (concerned.Count == 0)
            return MayBeMember(taskEvent) ? null : new Refusal("lead-unknown", $"'{taskEvent.Lead}' does not have the task.");
        if (taskEvent is Transferred transfer && Ambiguous(transfer, ref concerned) is { } refusal)
            return refusal;
        return taskEvent.Occurrence is { } day ? GiveOccurrence(taskEvent, day, concerned) : GiveWhole(taskEvent, concerned);
    }

    /// <summary>The parts that the unit of an event means closest; none where it means none.</summary>
    private List<Part> Closest(TaskEvent taskEvent)
    {
        var closest = _parts.Min(part => part.Whole.Closeness(taskEvent));
        return closest is null ? [] : _parts.FindAll(part => part.Whole.Closeness(taskEvent) == closest);
    }

    /// <summary>Whether an event's unit is a member of a collective that has the task, or may be one: what it does then leaves the whole open.</summary>
    private bool MayBeMember(TaskEvent taskEvent) => _task.Lead.Concat(_task.Coordinating).Where(IsCollective)
        .Any(party => _answers.MayBeMember(_task, party.Name, taskEvent.Lead!, taskEvent.Effective));

    /// <summary>A transfer moves one part, and to a unit that has none in the same role; one that coordinates may take the lead over.</summary>
    private Refusal? Ambiguous(Transferred transfer, ref List<Part> concerned)
    {
        var leads = concerned.FindAll(part => part.Whole.Slot.Role == AssignmentRole.Lead);
        if (leads.Count > 0)
            concerned = leads;
        if (concerned.Count > 1)
            return new Refusal("lead-missing", "The task has several leads: the transfer must name the one from whom it goes.");
        var from = concerned[0];
        return _parts.Exists(part => part != from && part.Whole.Slot.Role == from.Whole.Slot.Role && part.Whole.IsOpen && part.Whole.Holder == transfer.To)
            ? new Refusal("held-already", $"'{transfer.To}' leads a part of the task already.")
            : null;
    }

    /// <summary>Gives an event to parts; refused where all of them refuse it. Their occurrences follow.</summary>
    private static Refusal? GiveWhole(TaskEvent taskEvent, List<Part> parts)
    {
        Refusal? refusal = null;
        var isTaken = false;
        foreach (var part in parts)
        {
            var answer = part.Whole.Take(taskEvent);
            isTaken |= answer is null;
            refusal ??= answer;
            if (answer is not null)
                continue;
            foreach (var (_, fold) in part.Occurrences)
                fold.Take(taskEvent);
        }

        return isTaken ? null : refusal;
    }

    private static Refusal? GiveOccurrence(TaskEvent taskEvent, LocalDate day, List<Part> parts)
    {
        Refusal? refusal = null;
        var isTaken = false;
        foreach (var part in parts)
        {
            var index = part.Occurrences.FindIndex(occurrence => occurrence.Item.Day == day.WithCalendar(CalendarSystem.Iso));
            var answer = index < 0 ? new Refusal("occurrence-unknown", "The rule has no such occurrence, or it lay before the assignment.") : part.Occurrences[index].Fold.Take(taskEvent);
            isTaken |= answer is null;
            refusal ??= answer;
        }

        return isTaken ? null : refusal;
    }

    private FoldedTask Finish()
    {
        var timelines = new List<AssignmentTimeline>();
        foreach (var part in _parts)
        {
            if (part.Whole.Slot.Role == AssignmentRole.Coordinating && !_rules.Policy.CoordinatorsAnswer)
                continue;
            if (_task.Deadline is not Recurring)
            {
                timelines.Add(part.Whole.Finish(null, int.MinValue));
                continue;
            }

            var end = part.Whole.Finish(null, int.MinValue).Closed;
            timelines.AddRange(part.Occurrences.Where(occurrence => occurrence.Item.Opens <= end).Select(occurrence => occurrence.Fold.Finish(occurrence.Item.Day, occurrence.Item.Opens)));
        }

        return new FoldedTask(timelines, _anomalies);
    }

    /// <summary>One of those whom the task was given to: the whole of it, and in a recurring task its occurrences.</summary>
    private sealed class Part(AssignmentFold whole)
    {
        internal AssignmentFold Whole => whole;

        internal List<(OccurrenceSeries.Item Item, AssignmentFold Fold)> Occurrences { get; } = [];
    }
}
