using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Hủy một ghi nhận sai: an earlier event was entered by mistake and no longer counts, for whoever asks with knowledge of the day on which this was recorded.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
/// <param name="Event">The number of the event in its history, from 1.</param>
public sealed record Voided(LocalDate Effective, LocalDate Recorded, int Event) : TaskEvent(Effective, Recorded)
{
    internal override bool? IsOfOccurrence => null;

    internal override string Kind => "voided";

    /// <summary>It is about the record, not the task: whoever reads the history leaves the event out that it names.</summary>
    internal override Refusal? Apply(AssignmentFold fold) => null;

    internal override void Write(EventFields fields)
    {
        fields.Add("event", Event);
    }
}
