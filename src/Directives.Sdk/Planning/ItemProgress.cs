using Directives.Sdk.Tracking;

namespace Directives.Sdk.Planning;

/// <summary>Tiến độ của một nội dung: how an item stands as of a day, by the register.</summary>
/// <param name="Item">The item.</param>
/// <param name="Condition">How its task, or the occurrence of it, stands; null where the register does not have it.</param>
public sealed record ItemProgress(ProgrammeItem Item, TaskCondition? Condition)
{
    /// <summary>Whether it is finished, in time or late.</summary>
    public bool IsDone => Condition is TaskCondition.DoneOnTime or TaskCondition.DoneLate or TaskCondition.DoneNoDeadline;

    /// <summary>Whether nothing more is to be done of it: finished, withdrawn or closed undone.</summary>
    public bool IsOver => IsDone || Condition is TaskCondition.Withdrawn or TaskCondition.ClosedUndone;
}
