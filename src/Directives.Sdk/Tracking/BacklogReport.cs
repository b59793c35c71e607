namespace Directives.Sdk.Tracking;

/// <summary>
/// Bảng tổng hợp tình hình thực hiện nhiệm vụ: the official table of a period. It counts assignments: a task with several leads once for each, a recurring one for each occurrence due in
/// the period; continuous ones stand apart.
/// </summary>
/// <param name="Query">What was asked; <see cref="BacklogQuery.SuccessorsOn"/> says under which units it counts.</param>
/// <param name="Units">A row for each unit that had something in the period, in order of its key.</param>
/// <param name="Total">The sum of the rows, with transfers between them cancelled.</param>
public sealed record BacklogReport(BacklogQuery Query, EquatableList<BacklogRow> Units, BacklogRow Total)
{
    /// <summary>The number of tasks behind the assignments.</summary>
    public int DistinctTasks { get; init; }

    /// <summary>Nhiệm vụ chưa hoàn thành, hoàn thành trễ hạn: what is open at the end of the period or was done late in it, in the order of the register.</summary>
    public EquatableList<BacklogItem> LateOrUnfinished { get; init; } = [];

    /// <summary>Nhiệm vụ thường xuyên: continuous tasks that were open at the end of the period, in no row.</summary>
    public EquatableList<BacklogItem> Continuous { get; init; } = [];

    /// <summary>The events of the tasks that did not fit and were passed over, by task; only those recorded in time to be known.</summary>
    public EquatableList<BacklogAnomaly> Anomalies { get; init; } = [];
}
