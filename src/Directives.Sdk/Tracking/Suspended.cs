using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Tạm dừng: the task stands still; by default its clock does too (<see cref="OverduePolicy.SuspensionStopsClock"/>).</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record Suspended(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    internal override bool MayLieAhead => true;

    internal override bool? IsOfOccurrence => null;

    internal override string Kind => "suspended";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);
}
