using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Trình, nộp kết quả: the result is handed in and awaits acceptance.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record Submitted(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    /// <summary>The document that holds the result.</summary>
    public ResultDocument? Document { get; init; }

    internal override bool? IsOfOccurrence => true;

    internal override string Kind => "submitted";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);

    internal override void Write(EventFields fields)
    {
        fields.Add(Document);
    }
}
