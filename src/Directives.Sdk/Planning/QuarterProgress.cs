namespace Directives.Sdk.Planning;

/// <summary>Tiến độ của một quý: how many of a quarter's items stand how. The five parts add up to <see cref="Planned"/>.</summary>
/// <param name="Quarter">The quarter, 1 to 4.</param>
public sealed record QuarterProgress(int Quarter)
{
    /// <summary>The items that stand in it.</summary>
    public int Planned { get; init; }

    /// <summary>Hoàn thành: finished, in time or late.</summary>
    public int Done { get; init; }

    /// <summary>Quá hạn: unfinished and overdue.</summary>
    public int Overdue { get; init; }

    /// <summary>Đang thực hiện: unfinished, not overdue.</summary>
    public int Open { get; init; }

    /// <summary>Rút, kết thúc không thực hiện: withdrawn, or closed without being done.</summary>
    public int Ended { get; init; }

    /// <summary>Chưa theo dõi: not in the register, or not yet given.</summary>
    public int NotFollowed { get; init; }
}
