using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Tiếp tục: a suspended task goes on.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record Resumed(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    internal override bool MayLieAhead => true;

    internal override bool? IsOfOccurrence => null;

    internal override string Kind => "resumed";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);
}
