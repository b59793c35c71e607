using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Kỳ và phạm vi tổng hợp: for which days and whom a backlog is asked for.</summary>
/// <param name="From">The first day, inclusive; of a report that of its <see cref="ReportingPeriod"/>.</param>
/// <param name="To">The last day, inclusive; how what is unfinished stands is as of its end.</param>
/// <param name="KnownOn">The last day of recording that counts.</param>
public sealed record BacklogQuery(LocalDate From, LocalDate To, LocalDate KnownOn)
{
    /// <summary>The unit asked for; null for all. With <see cref="SuccessorsOn"/>, of one that has ended by then its successor is asked for.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the units below that one have their rows too, by the registry of the rules.</summary>
    public bool WithSubordinates { get; init; }

    /// <summary>
    /// Under which unit a task is counted: null for the unit that answered at the time, so that a reorganisation shows as transfers; a day for the unit that answers on that day for what
    /// each of them had.
    /// </summary>
    public LocalDate? SuccessorsOn { get; init; }
}
