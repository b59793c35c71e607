using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Sự kiện làm mốc đã xảy ra: on its effective day happened what the deadline is counted from ("kể từ ngày …", "kể từ ngày nhận được"); that may be before the task was assigned.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record TriggerOccurred(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    internal override string Kind => "trigger-occurred";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);
}
