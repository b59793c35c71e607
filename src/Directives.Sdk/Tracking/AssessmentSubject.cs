namespace Directives.Sdk.Tracking;

/// <summary>Đối tượng đánh giá: whom a rating decree rates.</summary>
public enum AssessmentSubject
{
    /// <summary>Công chức không giữ chức vụ lãnh đạo, quản lý.</summary>
    Official,

    /// <summary>Công chức lãnh đạo, quản lý: rated by the unit's results.</summary>
    OfficialManager,

    /// <summary>Viên chức không giữ chức vụ quản lý.</summary>
    PublicEmployee,

    /// <summary>Viên chức quản lý: rated by the unit's results.</summary>
    PublicEmployeeManager,
}
