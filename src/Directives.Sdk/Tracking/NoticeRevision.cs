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
    /// <summary>The changes, in the order of the later notice, those that are gone last. A task keeps its place by its wording, else by the directive's id in its key. A term counted from another day of issue, receipt or meeting, where that is known, is another deadline.</summary>
    /// <param name="before">The tasks as the register has them.</param>
    /// <param name="after">The tasks of the later notice.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableList<TaskChange> Compare(IEnumerable<TrackedTask> before, IEnumerable<TrackedTask> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var left = before.ToList();
        var right = after.ToList();
        var matches = new TrackedTask?[right.Count];
        Match(left, right, matches, task => VietnameseText.Fold(task.Action));
        Match(left, right, matches, task => task.Id.Substring(task.Id.LastIndexOf('#') + 1));
        var changes = new List<TaskChange>();
        for (var index = 0; index < right.Count; index++)
        {
            var difference = matches[index] is { } known ? Differences(known, right[index]) : TaskDifference.Added;
            if (difference != TaskDifference.None)
                changes.Add(new TaskChange(matches[index], right[index], difference));
        }

        changes.AddRange(left.Select(task => new TaskChange(task, null, TaskDifference.Removed)));
        return changes.ToEquatableList();
    }

    /// <summary>Finds to each task without one the first of those left that has its key, and takes it away from them.</summary>
    private static void Match(List<TrackedTask> left, List<TrackedTask> right, TrackedTask?[] matches, Func<TrackedTask, string> key)
    {
        var waiting = left.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<TrackedTask>(group), StringComparer.Ordinal);
        for (var index = 0; index < right.Count; index++)
        {
            if (matches[index] is null && waiting.TryGetValue(key(right[index]), out var found) && found.Count > 0)
                matches[index] = found.Dequeue();
        }

        var taken = new HashSet<TrackedTask>(matches.Where(task => task is not null)!);
        left.RemoveAll(taken.Contains);
    }

    private static TaskDifference Differences(TrackedTask before, TrackedTask after)
    {
        var differences = TaskDifference.None;
        if (VietnameseText.Fold(before.Action) != VietnameseText.Fold(after.Action))
            differences |= TaskDifference.Action;
        if (VietnameseText.Fold(before.Product ?? "") != VietnameseText.Fold(after.Product ?? ""))
            differences |= TaskDifference.Product;
        if (DeadlinePattern.Full.Format(before.Deadline) != DeadlinePattern.Full.Format(after.Deadline) || (CountedFrom(after) is { Day: not null } from && from != CountedFrom(before)))
            differences |= TaskDifference.Deadline;
        if (!Same(before.Lead, after.Lead))
            differences |= TaskDifference.Lead;
        return Same(before.Coordinating, after.Coordinating) ? differences : differences | TaskDifference.Coordinating;
    }

    /// <summary>From when a task's term is counted, by its notice; null where it is not, or by a day of its own.</summary>
    private static (LocalDate? Day, LocalTime? Time)? CountedFrom(TrackedTask task) => task.Deadline is AfterEvent { EventDate: null, Event: not DeadlineEvent.Other } term
        ? (task.DayOf(term.Event), term is { Event: DeadlineEvent.Issued, Length.Unit: TermUnit.Hour or TermUnit.Minute } ? task.IssuedTime : null)
        : null;

    private static bool Same(EquatableList<Party> left, EquatableList<Party> right) => new HashSet<string>(left.Select(TrackedTask.KeyOf), StringComparer.Ordinal).SetEquals(right.Select(TrackedTask.KeyOf));
}
