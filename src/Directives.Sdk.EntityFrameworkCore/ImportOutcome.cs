using Directives.Sdk.Tracking;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>What an import did.</summary>
/// <param name="NoticeKey">The notice's key in the register, as <c>05-tb-ubnd-2021-01-05</c>; where it was there already, that of the notice that was there.</param>
/// <param name="Relation">What it is to the notices of the register.</param>
/// <param name="Tasks">The ids of the notice's tasks in the register, in the order of its text.</param>
public sealed record ImportOutcome(string NoticeKey, NoticeRelation Relation, EquatableList<string> Tasks)
{
    /// <summary>What the notice would change of the tasks that are there; nothing of it was applied. An added task has an id under <see cref="NoticeKey"/> by its point; a task of the register that stood at that point may have the same.</summary>
    public EquatableList<TaskChange> Changes { get; init; } = [];

    /// <summary>
    /// Notices of the register that could be the same by issuer, type, meeting and subject, but whose tasks are not alike, so that this one is <see cref="NoticeRelation.New"/>; or, of another
    /// state by its number, that one, where no task of one is like one of the other and the number may be wrong.
    /// </summary>
    public EquatableList<string> Unlike { get; init; } = [];

    /// <summary>Notices of the register of the same issuer that the text of a new one names behind a word such as "thay thế" or "bãi bỏ": it may revise them (<see cref="ImportOptions.Revises"/>).</summary>
    public EquatableList<string> Named { get; init; } = [];

    /// <summary>Whether no task was added, as the register has a state of the notice.</summary>
    public bool WasThere => Relation != NoticeRelation.New;
}
