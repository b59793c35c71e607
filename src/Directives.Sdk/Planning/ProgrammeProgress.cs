using NodaTime;
using Directives.Sdk.Tracking;

namespace Directives.Sdk.Planning;

/// <summary>Tiến độ chương trình: how the items of a programme stand as of the end of a day, by the histories of the tasks that they stand for.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Items">The items, in the programme's order.</param>
public sealed record ProgrammeProgress(LocalDate AsOf, EquatableList<ItemProgress> Items)
{
    /// <summary>The figures of each quarter, 1 to 4.</summary>
    public EquatableList<QuarterProgress> Quarters => Enumerable.Range(1, 4).Select(Count).ToEquatableList();

    /// <summary>The progress of a programme. An item is followed by its <see cref="ProgrammeEntry.Task"/>, else by its id.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day whose end counts.</param>
    /// <param name="knownOn">The last day of recording that counts.</param>
    /// <param name="tracking">By what histories are judged; default <see cref="TrackingRules.Default"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProgrammeProgress Compute(WorkProgramme programme, TaskRegister register, LocalDate asOf, LocalDate knownOn, TrackingRules? tracking = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(register);
        var states = new Dictionary<string, TaskState?>(StringComparer.Ordinal);
        return new ProgrammeProgress(asOf, programme.Items.Select(item => new ItemProgress(item, ConditionOf(item.Entry))).ToEquatableList());

        TaskCondition? ConditionOf(ProgrammeEntry entry)
        {
            var task = entry.Task ?? entry.Id;
            if (!states.TryGetValue(task, out var state))
                states.Add(task, state = register.Find(task)?.StateAsOf(asOf, knownOn, tracking));
            return state is null ? null : entry.Occurrence is { } day ? At(state, day) : state.Condition;
        }
    }

    /// <summary>The condition of one occurrence; one that the history does not reach yet is in time.</summary>
    private static TaskCondition At(TaskState state, LocalDate day)
    {
        var parts = state.Assignments.Where(part => part.Occurrence == day).ToEquatableList();
        var isToCome = parts.Count == 0 && state.Assignments.Any(part => part.Occurrence < day);
        return isToCome ? TaskCondition.InTime : (state with { Assignments = parts }).Condition;
    }

    private QuarterProgress Count(int quarter)
    {
        var items = Items.Where(item => item.Item.Quarter == quarter).ToList();
        return new QuarterProgress(quarter)
        {
            Planned = items.Count,
            Done = items.Count(item => item.IsDone),
            Overdue = items.Count(item => item.Condition == TaskCondition.Overdue),
            Open = items.Count(item => item.Condition is TaskCondition.InTime or TaskCondition.DueSoon or TaskCondition.NoDeadline or TaskCondition.Ongoing),
            Ended = items.Count(item => item.IsOver && !item.IsDone),
            NotFollowed = items.Count(item => item.Condition is null or TaskCondition.NotAssigned),
        };
    }
}
