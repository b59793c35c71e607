using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Giao nhiệm vụ: the task is given to its leads. A history begins with it.</summary>
/// <param name="Effective">The day on which it took effect.</param>
/// <param name="Recorded">The day on which it was entered.</param>
public sealed record Assigned(LocalDate Effective, LocalDate Recorded) : TaskEvent(Effective, Recorded)
{
    /// <summary>Chuyên viên theo dõi: the officer of the Office who follows it.</summary>
    public string? DeskOfficer { get; init; }

    /// <summary>Độ mật.</summary>
    public Secrecy Secrecy { get; init; }

    /// <summary>Thời hạn của Trung ương: the deadline that the Centre set, where the task is passed down; the task's own should lie within it.</summary>
    public Deadline? CentreDeadline { get; init; }

    internal override bool MayLieAhead => true;

    internal override string Kind => "assigned";

    internal override Refusal? Apply(AssignmentFold fold) => fold.On(this);

    internal override void Write(EventFields fields)
    {
        fields.Add("officer", DeskOfficer);
        fields.Add("secrecy", Secrecy == Secrecy.None ? null : SecrecyPattern.Format(Secrecy));
        fields.Add("centre-until", CentreDeadline);
    }
}
