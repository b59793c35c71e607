using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Thời gian chịu trách nhiệm: for how long a unit answered for a task.</summary>
/// <param name="Unit">The unit's id, else its name.</param>
/// <param name="From">The first day, inclusive.</param>
/// <param name="To">The last day, inclusive, up to the day asked for.</param>
/// <param name="Reason">How it came to.</param>
public sealed record Holding(string Unit, LocalDate From, LocalDate To, HoldingReason Reason)
{
    /// <summary>Where a succession is known from; null for the others.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the unit no longer exists and no successor is known: a person must say who answers.</summary>
    public bool NeedsDecision { get; init; }

    /// <summary>Whether the task fell overdue in its hands, or was overdue when it was given.</summary>
    public bool FellOverdue { get; init; }

    /// <summary>How many calendar days it held the task, both ends counted; 0 where it passed it on the same day.</summary>
    public int Days => Math.Max(0, Period.DaysBetween(From, To) + 1);
}
