using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Hoàn thành: the result is accepted. Late completion stays late for ever (Quyết định 42/2014/QĐ-TTg).</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record Completed(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    /// <summary>The document that holds the result.</summary>
    public ResultDocument? Document { get; init; }

    /// <summary>Nguyên nhân chậm: why it was late, where it was.</summary>
    public DelayCause? Cause { get; init; }

    internal override bool? IsOfOccurrence => true;

    internal override string Kind => "completed";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);

    internal override void Write(EventFields fields)
    {
        fields.Add(Document);
        fields.Add(Cause);
    }
}
