namespace Directives.Sdk.Tracking;

/// <summary>How far an assignment is, whatever its deadline.</summary>
internal enum AssignmentPhase
{
    None,
    Open,
    Submitted,
    Completed,
    Withdrawn,
    ClosedUndone,
}
