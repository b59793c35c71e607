using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Một lần gia hạn: one request for more time and what became of it, or an extension that nobody asked for.</summary>
/// <param name="Outcome">What became of it.</param>
public sealed record TaskExtension(ExtensionOutcome Outcome)
{
    /// <summary>When it was asked for; null where it was granted unasked.</summary>
    public LocalDate? Requested { get; init; }

    /// <summary>Until when it was asked for.</summary>
    public Deadline? RequestedUntil { get; init; }

    /// <summary>Who asked.</summary>
    public string? RequestedBy { get; init; }

    /// <summary>Another deadline that was proposed.</summary>
    public Deadline? Proposed { get; init; }

    /// <summary>When it was granted or refused.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>The deadline granted.</summary>
    public Deadline? Until { get; init; }

    /// <summary>The last day on time by the deadline granted; null where it was not granted.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Whether it was asked for (or granted unasked) while the task was not late.</summary>
    public bool IsInTime { get; init; }

    /// <summary>From when on the deadline granted is the one in force; null where it never is: not granted, or asked for late and the policy does not let that undo lateness.</summary>
    public LocalDate? CountsFrom { get; init; }
}
