namespace Directives.Sdk.Tracking;

/// <summary>What of a task a later notice changes.</summary>
[Flags]
public enum TaskDifference
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Nhiệm vụ mới: the later notice orders it for the first time.</summary>
    Added = 1,

    /// <summary>Không còn: the later notice no longer orders it.</summary>
    Removed = 2,

    /// <summary>Nội dung: the wording of what is to be done.</summary>
    Action = 4,

    /// <summary>Thời hạn.</summary>
    Deadline = 8,

    /// <summary>Chủ trì.</summary>
    Lead = 16,

    /// <summary>Phối hợp.</summary>
    Coordinating = 32,

    /// <summary>Sản phẩm.</summary>
    Product = 64,
}
