using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Trả lại: what was handed in is not accepted; the task goes on.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record Returned(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    internal override bool? IsOfOccurrence => true;

    internal override string Kind => "returned";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);
}
