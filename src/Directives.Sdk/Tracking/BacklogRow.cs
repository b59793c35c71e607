namespace Directives.Sdk.Tracking;

/// <summary>
/// Một dòng của bảng tổng hợp: the assignments of one unit in a period. What comes in equals what goes out: <see cref="CarriedOver"/> + <see cref="Assigned"/> +
/// <see cref="TransferredIn"/> is the sum of the rest.
/// </summary>
/// <param name="Unit">The unit's id, else its name; empty for tasks that name no lead, and in the total.</param>
public sealed record BacklogRow(string Unit)
{
    /// <summary>The unit's name, by the registry; its key where that does not know it.</summary>
    public string Name { get; init; } = Unit;

    /// <summary>Kỳ trước chuyển sang: open at the end of the day before.</summary>
    public int CarriedOver { get; init; }

    /// <summary>Giao mới: given in the period; of a recurring task each occurrence due in it, or withdrawn or closed undone in it before it was due.</summary>
    public int Assigned { get; init; }

    /// <summary>Nhận chuyển đến: taken over from another unit.</summary>
    public int TransferredIn { get; init; }

    /// <summary>Hoàn thành đúng hạn.</summary>
    public int OnTime { get; init; }

    /// <summary>Hoàn thành quá hạn.</summary>
    public int Late { get; init; }

    /// <summary>Hoàn thành, không xác định thời hạn.</summary>
    public int DoneNoDeadline { get; init; }

    /// <summary>Chưa hoàn thành, trong hạn; due soon among them.</summary>
    public int OpenInTime { get; init; }

    /// <summary>Chưa hoàn thành, quá hạn.</summary>
    public int OpenOverdue { get; init; }

    /// <summary>Chưa hoàn thành, không xác định thời hạn.</summary>
    public int OpenNoDeadline { get; init; }

    /// <summary>Rút.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Kết thúc, không thực hiện; in no rate.</summary>
    public int ClosedUndone { get; init; }

    /// <summary>Chuyển đi: taken over by another unit.</summary>
    public int TransferredOut { get; init; }

    /// <summary>Of what was done, how much by the first deadline it had.</summary>
    public int OnTimeByOriginal { get; init; }

    /// <summary>Hoàn thành, of what has a deadline: what the official rate counts. Tasks without one are a class of their own (Quyết định 42/2014/QĐ-TTg).</summary>
    public int Completed => OnTime + Late;

    /// <summary>
    /// Tỷ lệ hoàn thành as the Government publishes it: completed of completed and open overdue; what is open and not yet due is left out (derived from the figures of 2016 and 2017).
    /// </summary>
    public BacklogRate OfficialRate => new(Completed, Completed + OpenOverdue);

    /// <summary>Tỷ lệ đúng hạn by the deadline in force, extensions and standstills counted by the policy; over the same denominator.</summary>
    public BacklogRate OnTimeRate => new(OnTime, Completed + OpenOverdue);

    /// <summary>Tỷ lệ đúng hạn by the original deadline, which neither extensions nor standstills move; over the same denominator.</summary>
    public BacklogRate OnTimeByOriginalRate => new(OnTimeByOriginal, Completed + OpenOverdue);

    /// <summary>What came in: carried over, assigned, transferred in.</summary>
    public int In => CarriedOver + Assigned + TransferredIn;

    /// <summary>What became of it: done, open, withdrawn, closed undone, transferred out.</summary>
    public int Out => Completed + DoneNoDeadline + OpenInTime + OpenOverdue + OpenNoDeadline + Withdrawn + ClosedUndone + TransferredOut;
}
