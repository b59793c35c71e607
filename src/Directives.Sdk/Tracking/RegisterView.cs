using NodaTime;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Sổ theo dõi như đã biết vào một ngày: a register by what was recorded up to a day, laid out so that the state of all its tasks on any day is found in one pass over memory. A task
/// counts once for each lead, a recurring one for each occurrence that has begun. Immutable and thread-safe.
/// </summary>
public sealed class RegisterView
{
    private readonly TaskRegister _register;
    private readonly TrackingRules _rules;
    private readonly StateSegment[] _segments;
    private readonly Assignment[] _assignments;
    private readonly string[] _units;

    internal RegisterView(TaskRegister register, LocalDate knownOn, LocalDate through, TrackingRules rules, StateSegment[] segments, Assignment[] assignments, string[] units)
    {
        _register = register;
        KnownOn = knownOn;
        Through = through;
        _rules = rules;
        _segments = segments;
        _assignments = assignments;
        _units = units;
    }

    /// <summary>The last day of recording that counts.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The last day that can be asked for.</summary>
    public LocalDate Through { get; }

    /// <summary>The number of assignments, of all days.</summary>
    public int AssignmentCount => _assignments.Length;

    internal TrackingRules Rules => _rules;

    /// <summary>How many assignments stand how at the end of a day: one pass, without allocation for a task.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies after <see cref="Through"/>.</exception>
    public ConditionCounts Count(LocalDate asOf)
    {
        var (day, soon) = Prepare(asOf);
        Span<int> counts = stackalloc int[TaskConditionPattern.Count];
        var there = 0;
        foreach (ref readonly var segment in _segments.AsSpan())
        {
            if (!segment.Covers(day))
                continue;
            counts[(int)segment.On(day, soon)]++;
            there++;
        }

        counts[(int)TaskCondition.NotAssigned] = _assignments.Length - there;
        return new ConditionCounts(counts);
    }

    /// <summary>How each assignment stands at the end of a day, in the order of the tasks: one pass, without allocation for a task.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="conditions">Where to write; one element for each of <see cref="AssignmentCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies after <see cref="Through"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="conditions"/> is too short.</exception>
    public void Sweep(LocalDate asOf, Span<TaskCondition> conditions)
    {
        var (day, soon) = Prepare(asOf);
        if (conditions.Length < _assignments.Length)
            throw new ArgumentException("There is not an element for each assignment.", nameof(conditions));
        conditions.Slice(0, _assignments.Length).Clear();
        foreach (ref readonly var segment in _segments.AsSpan())
        {
            if (segment.Covers(day))
                conditions[segment.Assignment] = segment.On(day, soon);
        }
    }

    /// <summary>The assignments that a query asks for, as they stand at the end of a day, in the order of the tasks.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies after <see cref="Through"/>.</exception>
    public EquatableList<AssignmentState> Query(TaskQuery query, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (day, soon) = Prepare(asOf);
        var filter = new QueryFilter(query, _rules, _units, asOf);
        var found = new List<AssignmentState>();
        var states = new StateReader(this, asOf);
        foreach (ref readonly var segment in _segments.AsSpan())
        {
            if (!segment.Covers(day) || !filter.Takes(segment, segment.On(day, soon)))
                continue;
            var assignment = _assignments[segment.Assignment];
            if (filter.Takes(_register[assignment.Place].Task, segment.Unit, assignment.Role))
                found.Add(states.Of(assignment));
        }

        return found.ToEquatableList();
    }

    /// <summary>What is open on a day and due on a day that is asked for, not handed in and its clock running; what has no due day is due never.</summary>
    internal List<(AssignmentState State, int Due)> OpenOn(LocalDate asOf, Func<int, bool> isAsked)
    {
        var (day, _) = Prepare(asOf);
        var states = new StateReader(this, asOf);
        var found = new List<(AssignmentState State, int Due)>();
        foreach (ref readonly var segment in _segments.AsSpan())
        {
            if (segment.Covers(day) && segment.IsAwaited && isAsked(segment.Due))
                found.Add((states.Of(_assignments[segment.Assignment]), segment.Due));
        }

        return found;
    }

    internal TrackedTask Find(string task) => _register.Find(task)!.Task;

    private (int Day, int SoonThrough) Prepare(LocalDate asOf)
    {
        var day = DayNumber.Of(asOf);
        if (day > DayNumber.Of(Through))
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, "The day lies after the last one for which the view was built.");
        return (day, AssignmentTimeline.SoonThrough(day, _rules));
    }

    /// <summary>One assignment: the place of its task in the register, and which of that task's it is.</summary>
    internal readonly record struct Assignment(int Place, AssignmentRole Role, string Unit, LocalDate? Occurrence);

    /// <summary>Writes out states, running the history of a task once for all its assignments that follow each other.</summary>
    private sealed class StateReader(RegisterView view, LocalDate asOf)
    {
        private readonly RuleAnswers _answers = new(view._rules);
        private int _place = -1;
        private List<AssignmentTimeline> _timelines = [];

        internal AssignmentState Of(Assignment assignment)
        {
            if (assignment.Place != _place)
                _timelines = TaskFolding.Run(view._register[assignment.Place], DayNumber.Of(view.KnownOn), DayNumber.Of(asOf), view._rules, _answers).Timelines;
            _place = assignment.Place;
            var timeline = _timelines.Find(part => part.Slot.Unit == assignment.Unit && part.Slot.Role == assignment.Role && part.Occurrence == assignment.Occurrence)!;
            return StateWriter.Write(timeline, DayNumber.Of(asOf), view._rules);
        }
    }
}
