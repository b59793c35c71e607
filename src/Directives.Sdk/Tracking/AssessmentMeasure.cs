namespace Directives.Sdk.Tracking;

/// <summary>Chỉ số: what a threshold is about.</summary>
public enum AssessmentMeasure
{
    /// <summary>Tỷ lệ hoàn thành đúng hạn.</summary>
    OnTime,

    /// <summary>Tỷ lệ hoàn thành.</summary>
    Done,

    /// <summary>Tỷ lệ chậm tiến độ hoặc không bảo đảm chất lượng; a register knows the delay, not the quality.</summary>
    LateOrPoor,

    /// <summary>Tỷ lệ vượt mức; no register of tasks knows it.</summary>
    BeyondTarget,

    /// <summary>Điểm kết quả of 100, which the decree computes from quantity, quality and progress; no register of tasks knows it.</summary>
    ResultPoints,

    /// <summary>Mức trừ điểm tiến độ: what each delay takes of the progress points of its product, where its cause is not objective (<see cref="AssessmentMeasures.Objective"/>).</summary>
    ProgressDeduction,

    /// <summary>Tỷ lệ so với số được xếp loại tốt: how many are rated so, as a share of those rated good; of those rated together, not of one.</summary>
    ShareOfGood,
}
