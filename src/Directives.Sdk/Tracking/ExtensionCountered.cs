using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Đề nghị thời hạn khác: another deadline is proposed than the one asked for; the request stays pending until it is granted or refused.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
/// <param name="Until">The deadline proposed.</param>
public sealed record ExtensionCountered(LocalDate Effective, LocalDate Recorded, Deadline Until) : TaskEvent(Effective, Recorded)
{
    internal override bool? IsOfOccurrence => true;

    internal override string Kind => "extension-countered";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);

    internal override void Write(EventFields fields)
    {
        fields.Add("until", Until);
    }
}
