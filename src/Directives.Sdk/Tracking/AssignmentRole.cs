namespace Directives.Sdk.Tracking;

/// <summary>Vai trò: in which role a unit was given a task.</summary>
public enum AssignmentRole
{
    /// <summary>Chủ trì.</summary>
    Lead,

    /// <summary>Phối hợp.</summary>
    Coordinating,
}
