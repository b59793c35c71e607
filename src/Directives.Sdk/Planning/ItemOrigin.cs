namespace Directives.Sdk.Planning;

/// <summary>Nguồn: where an item of a programme comes from.</summary>
public enum ItemOrigin
{
    /// <summary>Nhiệm vụ được giao: a task of the register, or of a notice.</summary>
    Task,

    /// <summary>Đơn vị đăng ký: proposed by a unit.</summary>
    Proposal,

    /// <summary>Công việc định kỳ: one occurrence of a recurring duty.</summary>
    Recurring,

    /// <summary>Sau thanh tra, kiểm tra, giám sát: what an inspection found and left to be settled.</summary>
    Inspection,

    /// <summary>Chuyển tiếp: unfinished at the end of an earlier quarter.</summary>
    CarryOver,
}
