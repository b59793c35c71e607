using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>From a day until the next span's, all that decides how an assignment stands but the day itself.</summary>
/// <param name="From">The number of its first day.</param>
/// <param name="Phase">How far it is.</param>
internal sealed record AssignmentSpan(int From, AssignmentPhase Phase)
{
    internal bool IsSuspended { get; init; }

    /// <summary>The due date in force, and the first there was.</summary>
    internal DueLine? Due { get; init; }

    internal DueLine? Original { get; init; }

    /// <summary>The day as of which it stands, where the clock does.</summary>
    internal int? Frozen { get; init; }

    /// <summary>Why there is no due date.</summary>
    internal string? Missing { get; init; }

    internal int? Submitted { get; init; }

    internal int? Acknowledged { get; init; }

    /// <summary>The day of the last report of progress.</summary>
    internal int? Reported { get; init; }

    internal ResultDocument? Document { get; init; }

    internal DelayCause? Cause { get; init; }

    /// <summary>The day of completion that counts, and how it was completed.</summary>
    internal int Counted { get; init; }

    internal bool IsLate { get; init; }

    internal bool IsLateByOriginal { get; init; }

    internal bool IsOpen => Phase is AssignmentPhase.Open or AssignmentPhase.Submitted;
}
