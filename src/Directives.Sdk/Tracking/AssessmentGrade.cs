namespace Directives.Sdk.Tracking;

/// <summary>Mức xếp loại.</summary>
public enum AssessmentGrade
{
    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent,

    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good,

    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Completed,

    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    NotCompleted,
}
