using Directives.Sdk.Tracking;

namespace Directives.Sdk.Planning;

/// <summary>So sánh hai phiên bản chương trình: what was added, moved, changed and dropped. Items are the same where their ids are.</summary>
public static class ProgrammeComparison
{
    /// <summary>The changes from one version to another, in the later one's order, then what was finished or dropped in the earlier one's; none for two equal versions.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="progress">How the items of the earlier version stand on the day of the later one, which tells what was finished, withdrawn or closed; null where it is not known.</param>
    /// <exception cref="ArgumentNullException">A version is null.</exception>
    /// <exception cref="ArgumentException">Two items of a programme have one id.</exception>
    public static EquatableList<ProgrammeChange> Compare(WorkProgramme before, WorkProgramme after, ProgrammeProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var earlier = before.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var changes = new List<ProgrammeChange>();
        foreach (var item in after.Items)
        {
            if (!earlier.TryGetValue(item.Id, out var was))
                changes.Add(new ProgrammeChange(null, item, ProgrammeDifference.Added));
            else if (Between(was, item) is var differences && differences != ProgrammeDifference.None)
                changes.Add(new ProgrammeChange(was, item, differences));
            earlier.Remove(item.Id);
        }

        var standing = progress?.Items.ToDictionary(item => item.Item.Id, StringComparer.Ordinal);
        changes.AddRange(before.Items.Where(item => earlier.ContainsKey(item.Id)).Select(item => Gone(standing is not null && standing.TryGetValue(item.Id, out var known) ? known with { Item = item } : new ItemProgress(item, null))));
        return changes.ToEquatableList();
    }

    private static ProgrammeChange Gone(ItemProgress item) =>
        new(item.Item, null, item.IsDone ? ProgrammeDifference.Done : ProgrammeDifference.Dropped) { Condition = item.Condition };

    private static ProgrammeDifference Between(ProgrammeItem before, ProgrammeItem after)
    {
        var (was, now) = (before.Entry, after.Entry);
        return When(before.Month != after.Month, ProgrammeDifference.Moved)
            | When(was.Due != now.Due, ProgrammeDifference.Due)
            | When(!was.Lead.Select(TrackedTask.KeyOf).SequenceEqual(now.Lead.Select(TrackedTask.KeyOf)), ProgrammeDifference.Lead)
            | When(was.Level != now.Level, ProgrammeDifference.Level)
            | When(was.Title != now.Title || was.Product != now.Product, ProgrammeDifference.Text);
    }

    private static ProgrammeDifference When(bool differs, ProgrammeDifference difference) => differs ? difference : ProgrammeDifference.None;
}
