using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Cho gia hạn: the deadline is moved, asked for or not; the original deadline stays on record. To a task without a deadline it gives one. A request that was pending when the task was done can still be granted.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
/// <param name="Until">Until when; a day must follow from it. A term such as <c>issued+P10D</c> is counted from the day on which it was granted.</param>
public sealed record ExtensionGranted(LocalDate Effective, LocalDate Recorded, Deadline Until) : TaskEvent(Effective, Recorded)
{
    internal override bool MayLieAhead => true;

    internal override bool? IsOfOccurrence => true;

    internal override string Kind => "extension-granted";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);

    internal override void Write(EventFields fields)
    {
        fields.Add("until", Until);
    }
}
