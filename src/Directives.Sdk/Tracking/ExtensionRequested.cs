using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Xin gia hạn: more time is asked for.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
/// <param name="Until">Until when; a term such as <c>issued+P10D</c> is counted from the day of the request.</param>
public sealed record ExtensionRequested(LocalDate Effective, LocalDate Recorded, Deadline Until) : TaskEvent(Effective, Recorded)
{
    /// <summary>Nguyên nhân: why more time is needed.</summary>
    public DelayCause? Cause { get; init; }

    internal override bool? IsOfOccurrence => true;

    internal override string Kind => "extension-requested";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);

    internal override void Write(EventFields fields)
    {
        fields.Add("until", Until);
        fields.Add(Cause);
    }
}
