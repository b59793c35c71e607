using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Sổ theo dõi nhiệm vụ: tasks with their histories. Immutable and thread-safe; a change makes another register, so a host that changes much does it in one call. Questions over many
/// tasks are asked of a <see cref="RegisterView"/>, which is built once.
/// </summary>
public sealed class TaskRegister
{
    private readonly TaskHistory[] _histories;
    private readonly Dictionary<string, int> _places;
    private readonly Lazy<ILookup<string, TaskHistory>> _parts;

    private TaskRegister(TaskHistory[] histories, Dictionary<string, int> places)
    {
        _histories = histories;
        _places = places;
        _parts = new Lazy<ILookup<string, TaskHistory>>(() => histories.Where(history => history.Task.Parent is not null).ToLookup(history => history.Task.Parent!, StringComparer.Ordinal));
    }

    /// <summary>The register without tasks.</summary>
    public static TaskRegister Empty { get; } = new([], new Dictionary<string, int>(StringComparer.Ordinal));

    /// <summary>The number of tasks.</summary>
    public int Count => _histories.Length;

    /// <summary>The histories, in the order in which their tasks were added.</summary>
    public IReadOnlyList<TaskHistory> Histories => Array.AsReadOnly(_histories);

    /// <summary>The history of a task; null where the register does not have it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is null.</exception>
    public TaskHistory? Find(string task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _places.TryGetValue(task, out var place) ? _histories[place] : null;
    }

    /// <summary>The tasks that are parts of a task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is null.</exception>
    public IEnumerable<TaskHistory> PartsOf(string task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _parts.Value[task];
    }

    /// <summary>This register with histories added, each in the place of one of the same task.</summary>
    /// <returns>
    /// The new register, or <c>Invalid</c> with an error for each bad history, naming its place in the sequence: <c>task-id-blank</c>, <c>task-id-repeated</c>,
    /// <c>task-parent-unknown</c>, <c>task-parent-circular</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="histories"/> is null.</exception>
    public Result<TaskRegister> With(IEnumerable<TaskHistory> histories)
    {
        ArgumentNullException.ThrowIfNull(histories);
        var added = histories.ToList();
        var places = new Dictionary<string, int>(_places, StringComparer.Ordinal);
        var all = new List<TaskHistory>(_histories);
        var errors = new List<ValidationError>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < added.Count; index++)
        {
            var id = added[index].Task.Id;
            if (string.IsNullOrWhiteSpace(id))
                errors.Add(Error(index, "task-id-blank", "The task's id is blank."));
            else if (!seen.Add(id))
                errors.Add(Error(index, "task-id-repeated", $"'{id}' is given twice."));
            else if (places.TryGetValue(id, out var place))
                all[place] = added[index];
            else
            {
                places.Add(id, all.Count);
                all.Add(added[index]);
            }
        }

        var made = new TaskRegister([.. all], places);
        errors.AddRange(added.Select((history, index) => made.Misplaced(history.Task) is var (code, message) ? Error(index, code, message) : null).OfType<ValidationError>());
        return errors.Count > 0 ? Result<TaskRegister>.Invalid(errors) : Result<TaskRegister>.Success(made);
    }

    /// <summary>This register with one more event of a task, if that can have happened. Takes time in proportion to the register; appending many, append to histories and add those.</summary>
    /// <returns>The new register; <c>NotFound</c> with the code <c>task-unknown</c>; or the <c>Conflict</c> of <see cref="TaskHistory.Append(TaskEvent, TrackingRules?)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Result<TaskRegister> Append(string task, TaskEvent taskEvent, TrackingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(taskEvent);
        return Append(task, [taskEvent], rules);
    }

    /// <summary>This register with more events of a task, all or none of them, as <see cref="TaskHistory.Append(IEnumerable{TaskEvent}, TrackingRules?)"/> takes them.</summary>
    /// <returns>The new register; <c>NotFound</c> with the code <c>task-unknown</c>; or the <c>Conflict</c> of the history.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the events, is null.</exception>
    public Result<TaskRegister> Append(string task, IEnumerable<TaskEvent> taskEvents, TrackingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(taskEvents);
        if (Find(task) is not { } history)
            return Result<TaskRegister>.NotFound(ResultCode.With("task-unknown", $"The register has no task '{task}'."));
        var longer = history.Append(taskEvents, rules);
        return longer.IsSuccess ? With([longer.Value]) : Result<TaskRegister>.Conflict([.. longer.Errors]);
    }

    /// <summary>The register as it was known on a day, ready for questions over all tasks.</summary>
    /// <param name="knownOn">The last day of recording that counts.</param>
    /// <param name="through">The last day that will be asked for: recurring tasks have their occurrences up to the first that is not over by then.</param>
    /// <param name="rules">Policy, calendar and successions; default <see cref="TrackingRules.Default"/>.</param>
    public RegisterView AsKnownOn(LocalDate knownOn, LocalDate through, TrackingRules? rules = null) => new RegisterViewBuilder(this, knownOn, through, rules ?? TrackingRules.Default).Build();

    /// <summary>The parts of tasks whose deadline in force lies beyond that of the task they are a part of.</summary>
    public EquatableList<PartBeyondTask> PartsBeyondTasks(LocalDate asOf, LocalDate knownOn, TrackingRules? rules = null)
    {
        var found = new List<PartBeyondTask>();
        foreach (var part in _histories.Where(history => history.Task.Parent is not null))
        {
            var (due, above) = (LastDue(part), LastDue(Find(part.Task.Parent!)!));
            if (due > above)
                found.Add(new PartBeyondTask(part.Task.Id, due.Value, part.Task.Parent!, above.Value));
        }

        return found.ToEquatableList();

        LocalDate? LastDue(TaskHistory history) => history.StateAsOf(asOf, knownOn, rules).Assignments.Max(assignment => assignment.Due);
    }

    internal TaskHistory this[int place] => _histories[place];

    private (string Code, string Message)? Misplaced(TrackedTask task)
    {
        var above = task.Parent;
        if (above is not null && !_places.ContainsKey(above))
            return ("task-parent-unknown", $"'{above}', of which '{task.Id}' is a part, is no task of the register.");
        for (var steps = 0; above is not null && steps <= Count; steps++)
        {
            if (above == task.Id)
                return ("task-parent-circular", $"'{task.Id}' is a part of itself.");
            above = Find(above)?.Task.Parent;
        }

        return null;
    }

    private static ValidationError Error(int index, string code, string message) => TextError.Of($"histories[{index}]", code, message);
}
