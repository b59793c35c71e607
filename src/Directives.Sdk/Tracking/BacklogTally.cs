namespace Directives.Sdk.Tracking;

/// <summary>The figures of a row while they are counted.</summary>
internal sealed class BacklogTally
{
    private readonly int[] _ends = new int[TaskConditionPattern.Count];

    internal int CarriedOver { get; set; }

    internal int Assigned { get; set; }

    internal int TransferredIn { get; set; }

    internal int TransferredOut { get; set; }

    internal int OnTimeByOriginal { get; set; }

    internal void End(TaskCondition condition) => _ends[(int)condition]++;

    internal void Add(BacklogTally other)
    {
        CarriedOver += other.CarriedOver;
        Assigned += other.Assigned;
        TransferredIn += other.TransferredIn;
        TransferredOut += other.TransferredOut;
        OnTimeByOriginal += other.OnTimeByOriginal;
        for (var index = 0; index < _ends.Length; index++)
            _ends[index] += other._ends[index];
    }

    internal BacklogRow Row(string unit, string? name) => new(unit)
    {
        Name = name ?? unit,
        CarriedOver = CarriedOver,
        Assigned = Assigned,
        TransferredIn = TransferredIn,
        OnTime = Of(TaskCondition.DoneOnTime),
        Late = Of(TaskCondition.DoneLate),
        DoneNoDeadline = Of(TaskCondition.DoneNoDeadline),
        OpenInTime = Of(TaskCondition.InTime) + Of(TaskCondition.DueSoon),
        OpenOverdue = Of(TaskCondition.Overdue),
        OpenNoDeadline = Of(TaskCondition.NoDeadline),
        Withdrawn = Of(TaskCondition.Withdrawn),
        ClosedUndone = Of(TaskCondition.ClosedUndone),
        TransferredOut = TransferredOut,
        OnTimeByOriginal = OnTimeByOriginal,
    };

    private int Of(TaskCondition condition) => _ends[(int)condition];
}
