using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Thay đổi do văn bản sau: what a corrected, replacing or revoking notice changes of one task. It proposes and applies nothing.</summary>
/// <param name="Before">The task as the register has it, with deadline and leads as they stand; null where it is new.</param>
/// <param name="After">The task as the later notice has it; null where that no longer orders it.</param>
/// <param name="Differences">What differs.</param>
public sealed record TaskChange(TrackedTask? Before, TrackedTask? After, TaskDifference Differences)
{
    /// <summary>Whether the task was done, withdrawn or closed, so that no event can bring the change about.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Rút ngắn thời hạn: whether the later notice's last day on time lies before that of <see cref="Before"/>. That is no extension, and no event is proposed for it.</summary>
    public bool IsBroughtForward => Differences.HasFlag(TaskDifference.Deadline) && Before!.LastDay() is { } before && After!.LastDay() is { } after && after < before;

    /// <summary>
    /// Whether a person must decide on what no event brings about: a new task, a further lead, other coordinating units, a changed wording, another product; a deadline of a recurring task, one that is brought
    /// forward, or in whose place comes a rhythm, none, or a term whose first day is not known; any change of a task that is closed.
    /// </summary>
    public bool NeedsDecision => IsClosed
        || (Differences & (TaskDifference.Added | TaskDifference.Action | TaskDifference.Coordinating | TaskDifference.Product)) != TaskDifference.None
        || (Differences.HasFlag(TaskDifference.Deadline) && Until() is null)
        || (Differences.HasFlag(TaskDifference.Lead) && After!.Lead.Count > Before!.Lead.Count);

    /// <summary>
    /// The events that would bring the change about in the history of <see cref="Before"/>: a task that is gone is withdrawn, a later deadline is granted beside the original one, a lead
    /// passes to the lead in its place, one too many is withdrawn. What else changes needs a person (<see cref="NeedsDecision"/>) and has no event.
    /// </summary>
    /// <param name="effective">The day from which the later notice holds.</param>
    /// <param name="recorded">The day of recording.</param>
    /// <param name="by">Who issued it.</param>
    /// <param name="note">Which notice it is.</param>
    public EquatableList<TaskEvent> Propose(LocalDate effective, LocalDate recorded, string? by = null, string? note = null)
    {
        var events = new List<TaskEvent>();
        if (IsClosed)
            return [];
        if (Differences.HasFlag(TaskDifference.Removed))
            events.Add(new Withdrawn(effective, recorded));
        if (Differences.HasFlag(TaskDifference.Deadline) && Until() is { } until)
            events.Add(new ExtensionGranted(effective, recorded, until));
        if (Differences.HasFlag(TaskDifference.Lead))
            events.AddRange(Leads(effective, recorded));
        return events.Select(proposed => proposed with { By = by, Note = note }).ToEquatableList();
    }

    /// <summary>The deadline that is to be granted, a term counted from the day from which the later notice counts it; null where a person must say.</summary>
    private Deadline? Until()
    {
        if (Before!.Deadline is Recurring or Continuous || IsBroughtForward)
            return null;
        return After!.Deadline switch
        {
            Recurring or Continuous or Unspecified => null,
            AfterEvent { EventDate: null } term => After.DayOf(term.Event) is { } day ? term with { Event = DeadlineEvent.Other, EventDate = day } : null,
            var deadline => deadline,
        };
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
