namespace Directives.Sdk.Units;

/// <summary>Hình thức kế thừa: what became of a unit.</summary>
public enum SuccessionKind
{
    /// <summary>Sáp nhập, hợp nhất: it went into a unit that was there, or with others into a new one.</summary>
    Merged,

    /// <summary>Chia, tách, chuyển chức năng: its duties went to several units, or some of them to another.</summary>
    Split,

    /// <summary>Đổi tên, thành lập lại: one unit goes on as another.</summary>
    Renamed,

    /// <summary>Giải thể, kết thúc hoạt động: it ended without a successor of its own.</summary>
    Abolished,
}
