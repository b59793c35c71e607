namespace Directives.Sdk.Planning;

/// <summary>In what an item of a programme differs from that of an earlier version.</summary>
[Flags]
public enum ProgrammeDifference
{
    /// <summary>In nothing.</summary>
    None = 0,

    /// <summary>Bổ sung: the earlier version does not have it.</summary>
    Added = 1,

    /// <summary>Rút: the later version does not have it, and it is not known to be finished.</summary>
    Dropped = 2,

    /// <summary>Chuyển: it stands in another month.</summary>
    Moved = 4,

    /// <summary>Thời hạn: its due date is another.</summary>
    Due = 8,

    /// <summary>Chủ trì: its leads are others.</summary>
    Lead = 16,

    /// <summary>Cấp trình: its approving level is another.</summary>
    Level = 32,

    /// <summary>Tên hoặc sản phẩm: its title or product reads otherwise.</summary>
    Text = 64,

    /// <summary>Hoàn thành: the later version does not have it, as it was finished meanwhile.</summary>
    Done = 128,
}
