using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Chuyển: another unit takes the task over from its lead (from <see cref="TaskEvent.Lead"/>, where there are several). After a reorganisation it names, by a person's decision, who answers in place of the default successor.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
/// <param name="To">The unit that takes it over: the registry's id where it is known, else the name.</param>
public sealed record Transferred(LocalDate Effective, LocalDate Recorded, string To) : TaskEvent(Effective, Recorded)
{
    internal override bool MayLieAhead => true;

    internal override string Kind => "transferred";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);

    internal override void Write(EventFields fields)
    {
        fields.Add("to", To);
    }
}
