using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Không cho gia hạn: the pending request is refused.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record ExtensionRefused(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    internal override bool? IsOfOccurrence => true;

    internal override string Kind => "extension-refused";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);
}
