using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Tiếp nhận: the lead has taken note of the task.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record Acknowledged(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    internal override string Kind => "acknowledged";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);
}
