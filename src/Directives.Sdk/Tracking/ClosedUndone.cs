using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Kết thúc, không thực hiện: closed without being done. It needs the reason (<see cref="TaskEvent.Note"/>) and the authority (<see cref="TaskEvent.By"/>), and counts in no rate.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record ClosedUndone(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    internal override bool MayLieAhead => true;

    internal override bool? IsOfOccurrence => null;

    internal override string Kind => "closed-undone";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);
}
