namespace Directives.Sdk.Tracking;

/// <summary>How a unit came to answer for a task.</summary>
public enum HoldingReason
{
    /// <summary>Được giao.</summary>
    Assigned,

    /// <summary>Được chuyển đến: by a <see cref="Tracking.Transferred"/> event.</summary>
    Transferred,

    /// <summary>Kế thừa: as the successor of the unit before, after a reorganisation.</summary>
    Succeeded,
}
