using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Sự kiện trong vòng đời nhiệm vụ: something that happened to a task, with the day on which it took effect and the day on which it was recorded, so that a late entry does not
/// rewrite the past. The hierarchy is closed: its cases are the sealed records of this namespace; <see cref="TaskEventPattern"/> has their text form.
/// </summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered; within a history it never decreases.</param>
public abstract record TaskEvent(LocalDate Effective, LocalDate Recorded)
{
    /// <summary>The time of day at which it took effect, where it is known.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Who did it: the unit that asks or reports, the authority that grants or withdraws; the registry's id where it is known, else the name.</summary>
    public string? By { get; init; }

    /// <summary>Whose part it concerns, where a task has several leads: the id (else the name) of the lead, of whom it was passed to, or of its successor. Null concerns all of them.</summary>
    public string? Lead { get; init; }

    /// <summary>The occurrence of a recurring task that it concerns: the day on which the rule has it. Null concerns the whole task.</summary>
    public LocalDate? Occurrence { get; init; }

    /// <summary>Why, or anything to remember.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it can be recorded before it takes effect, as an order can; what somebody does cannot.</summary>
    internal virtual bool MayLieAhead => false;

    /// <summary>Whether, in a recurring task, it concerns one occurrence (true), the whole (false), or either (null).</summary>
    internal virtual bool? IsOfOccurrence => false;

    /// <summary>The kind's text form, in kebab-case.</summary>
    internal abstract string Kind { get; }

    /// <summary>Takes effect on a part of a task; or says why it cannot.</summary>
    internal abstract Refusal? Apply(AssignmentFold fold);

    /// <summary>Writes what the case has beside the members of all events.</summary>
    internal virtual void Write(EventFields fields)
    {
    }
}
