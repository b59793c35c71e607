using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Thay đổi do văn bản sau: what a corrected, replacing or revoking notice changes of one task. It proposes and applies nothing.</summary>
/// <param name="Before">The task as the register has it; null where it is new.</param>
/// <param name="After">The task as the later notice has it; null where that no longer orders it.</param>
/// <param name="Differences">What differs.</param>
public sealed record TaskChange(TrackedTask? Before, TrackedTask? After, TaskDifference Differences)
{
    /// <summary>
    /// The events that would bring the change about in the history of <see cref="Before"/>: a task that is gone is withdrawn, another deadline is granted beside the original one, a lead
    /// passes to the lead in its place, one too many is withdrawn. A new task, a further lead and a changed wording need a person: they have no event.
    /// </summary>
    /// <param name="effective">The day from which the later notice holds.</param>
    /// <param name="recorded">The day of recording.</param>
    /// <param name="by">Who issued it.</param>
    /// <param name="note">Which notice it is.</param>
    public EquatableList<TaskEvent> Propose(LocalDate effective, LocalDate recorded, string? by = null, string? note = null)
    {
        var events = new List<TaskEvent>();
        if (Differences.HasFlag(TaskDifference.Removed))
            events.Add(new Withdrawn(effective, recorded));
        if (Differences.HasFlag(TaskDifference.Deadline))
            events.Add(new ExtensionGranted(effective, recorded, After!.Deadline));
        if (Differences.HasFlag(TaskDifference.Lead))
            events.AddRange(Leads(effective, recorded));
        return events.Select(proposed => proposed with { By = by, Note = note }).ToEquatableList();
    }

    private IEnumerable<TaskEvent> Leads(LocalDate effective, LocalDate recorded)
    {
        var before = Before!.Lead.Select(TrackedTask.KeyOf).ToList();
        var after = After!.Lead.Select(TrackedTask.KeyOf).ToList();
        var gone = before.Except(after, StringComparer.Ordinal).ToList();
        var come = after.Except(before, StringComparer.Ordinal).ToList();
        for (var index = 0; index < gone.Count; index++)
        {
            if (index < come.Count)
                yield return new Transferred(effective, recorded, come[index]) { Lead = gone[index] };
            else
                yield return new Withdrawn(effective, recorded) { Lead = gone[index] };
        }
    }
}
