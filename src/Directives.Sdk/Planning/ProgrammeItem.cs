using NodaTime;

namespace Directives.Sdk.Planning;

/// <summary>Nội dung trong chương trình công tác: an entry with its place.</summary>
/// <param name="Entry">What is planned.</param>
/// <param name="Month">The month in which it is submitted, 1 to 12 of the programme's year.</param>
/// <param name="Target">The day by which it is submitted: the due date, or the last working day of the month where that is earlier or there is no due date.</param>
public sealed record ProgrammeItem(ProgrammeEntry Entry, int Month, LocalDate Target)
{
    /// <summary>The entry's id.</summary>
    public string Id => Entry.Id;

    /// <summary>The quarter, 1 to 4.</summary>
    public int Quarter => QuarterOf(Month);

    /// <summary>The preparation steps, computed back from <see cref="Target"/>; none where the approving level is not known.</summary>
    public EquatableList<PreparationStep> Steps { get; init; } = [];

    /// <summary>Why it stands where it stands: one reason for each place it had, the last one in force.</summary>
    public EquatableList<PlacementReason> Reasons { get; init; } = [];

    /// <summary>The first day of its preparation; <see cref="Target"/> where it has no steps.</summary>
    internal LocalDate Begins => Steps.Count > 0 ? Steps[0].From : Target;

    internal static int QuarterOf(int month) => (month + 2) / 3;
}
