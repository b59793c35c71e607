namespace Directives.Sdk.Tracking;

/// <summary>Tình trạng thực hiện: how a task stands as of the end of a day, in the administration's terms (Quyết định 42/2014/QĐ-TTg).</summary>
public enum TaskCondition
{
    /// <summary>Chưa giao: not yet given, or not known to be.</summary>
    NotAssigned,

    /// <summary>Chưa hoàn thành – trong hạn.</summary>
    InTime,

    /// <summary>Chưa hoàn thành – sắp đến hạn: in time, with at most <see cref="OverduePolicy.DueSoonWorkingDays"/> left. Official figures count it as in time.</summary>
    DueSoon,

    /// <summary>Chưa hoàn thành – quá hạn.</summary>
    Overdue,

    /// <summary>Chưa hoàn thành – không xác định thời hạn: without a deadline, or with one whose day is not known yet.</summary>
    NoDeadline,

    /// <summary>Thường xuyên: continuous, never overdue.</summary>
    Ongoing,

    /// <summary>Hoàn thành – đúng hạn.</summary>
    DoneOnTime,

    /// <summary>Hoàn thành – quá hạn: it stays late for ever.</summary>
    DoneLate,

    /// <summary>Hoàn thành – không xác định thời hạn.</summary>
    DoneNoDeadline,

    /// <summary>Rút: the order was taken back.</summary>
    Withdrawn,

    /// <summary>Kết thúc, không thực hiện: closed without being done.</summary>
    ClosedUndone,
}
