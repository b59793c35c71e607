using NodaTime;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Đính chính, thay thế, bãi bỏ: compares the tasks of a notice with those of the notice that corrects or replaces it; a revoked one is compared with none. What it finds is for a person
/// to accept.
/// </summary>
public static class NoticeRevision
{
    /// <summary>
    /// The changes, in the order of the later notice, those that are gone last. Tasks are the same order by wording and lead, wherever they stand; the directive's id in the key decides only
    /// between those that are as like. A term counted from another day of issue, receipt or meeting, where that is known, is another deadline.
    /// </summary>
    /// <param name="before">The tasks as the register has them.</param>
    /// <param name="after">The tasks of the later notice.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableList<TaskChange> Compare(IEnumerable<TrackedTask> before, IEnumerable<TrackedTask> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Compare(before.Select(StandingTask.Of).ToList(), after.ToList());
    }

    /// <summary>
    /// The changes of tasks as they stand after all that is on record. What was entered already (the deadline that was granted, the lead to whom it was passed) is no change any more, nor is
    /// what the later notice repeats of the original order; a task that was done, withdrawn or closed is not gone.
    /// </summary>
    /// <param name="before">The histories of the register's tasks.</param>
    /// <param name="after">The tasks of the later notice.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableList<TaskChange> Compare(IEnumerable<TaskHistory> before, IEnumerable<TrackedTask> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Compare(before.Select(StandingTask.Of).ToList(), after.ToList());
    }

    /// <summary>How much two notices order the same: the share of the tasks of the one with fewer that have a counterpart in the other, from 0 to 1; of two without tasks 1.</summary>
    /// <param name="before">The tasks of one.</param>
    /// <param name="after">The tasks of the other.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static double Likeness(IEnumerable<TrackedTask> before, IEnumerable<TrackedTask> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (left, right) = (before.ToList(), after.ToList());
        var fewer = Math.Min(left.Count, right.Count);
        if (fewer == 0)
            return left.Count == right.Count ? 1 : 0;
        return (double)TaskPairing.Of(left, right).Count(partner => partner is not null) / fewer;
    }

    private static EquatableList<TaskChange> Compare(List<StandingTask> before, List<TrackedTask> after)
    {
        var partners = TaskPairing.Of(before.ConvertAll(task => task.Ordered), after);
        var changes = new List<TaskChange>();
        for (var index = 0; index < after.Count; index++)
        {
            var known = partners[index] is { } partner ? before[partner] : null;
            var difference = known is null ? TaskDifference.Added : Differences(known, after[index]);
            if (difference != TaskDifference.None)
                changes.Add(new TaskChange(known?.Now, after[index], difference) { IsClosed = known?.IsClosed == true });
        }

        var kept = new HashSet<int>(partners.OfType<int>());
        changes.AddRange(before.Where((task, index) => !kept.Contains(index) && !task.IsClosed).Select(task => new TaskChange(task.Now, null, TaskDifference.Removed)));
        return changes.ToEquatableList();
    }

    private static TaskDifference Differences(StandingTask before, TrackedTask after)
    {
        var differences = TaskDifference.None;
        if (VietnameseText.Fold(before.Ordered.Product ?? "") != VietnameseText.Fold(after.Product ?? ""))
            differences |= TaskDifference.Product;
        if (HasOtherDeadline(before.Ordered, after) && !IsGranted(before, after))
            differences |= TaskDifference.Deadline;
        if (HasOtherWording(before.Ordered, after, isDeadlineKept: !differences.HasFlag(TaskDifference.Deadline)))
            differences |= TaskDifference.Action;
        if (!Same(before.Ordered.Lead, after.Lead) && !Same(before.Now.Lead, after.Lead))
            differences |= TaskDifference.Lead;
        return Same(before.Ordered.Coordinating, after.Coordinating) ? differences : differences | TaskDifference.Coordinating;
    }

    /// <summary>Whether the wording differs; words that say a deadline that was granted already are no difference.</summary>
    private static bool HasOtherWording(TrackedTask before, TrackedTask after, bool isDeadlineKept) => VietnameseText.Fold(before.Action) != VietnameseText.Fold(after.Action)
        && !(isDeadlineKept && HasOtherDeadline(before, after) && ActionWords.WithoutDeadline(before) == ActionWords.WithoutDeadline(after));

    private static bool HasOtherDeadline(TrackedTask before, TrackedTask after) =>
        DeadlinePattern.Full.Format(before.Deadline) != DeadlinePattern.Full.Format(after.Deadline) || (CountedFrom(after) is { Day: not null } from && from != CountedFrom(before));

    /// <summary>Whether the later notice's deadline is in force by what was granted: in the same words, or with the same last day.</summary>
    private static bool IsGranted(StandingTask before, TrackedTask after) => before.Now.Deadline != before.Ordered.Deadline
        && (!HasOtherDeadline(before.Now, after) || (before.Now.LastDay() is { } day && day == after.LastDay()));

    /// <summary>From when a task's term is counted, by its notice; null where it is not, or by a day of its own.</summary>
    private static (LocalDate? Day, LocalTime? Time)? CountedFrom(TrackedTask task) => task.Deadline is AfterEvent { EventDate: null, Event: not DeadlineEvent.Other } term
        ? (task.DayOf(term.Event), term is { Event: DeadlineEvent.Issued, Length.Unit: TermUnit.Hour or TermUnit.Minute } ? task.IssuedTime : null)
        : null;

    private static bool Same(EquatableList<Party> left, EquatableList<Party> right) => new HashSet<string>(left.Select(TrackedTask.KeyOf), StringComparer.Ordinal).SetEquals(right.Select(TrackedTask.KeyOf));
}
