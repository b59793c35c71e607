using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Báo cáo tiến độ: how far it has come; it also answers the follow-up of a task without a deadline.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record ProgressReported(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    /// <summary>How much is done, 0 to 100 percent, where it is said.</summary>
    public int? Percent { get; init; }

    /// <summary>Nguyên nhân chậm: why it is late, where it is.</summary>
    public DelayCause? Cause { get; init; }

    internal override bool? IsOfOccurrence => null;

    internal override string Kind => "progress-reported";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);

    internal override void Write(EventFields fields)
    {
        fields.Add("percent", Percent);
        fields.Add(Cause);
    }
}
