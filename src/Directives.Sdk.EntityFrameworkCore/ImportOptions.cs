using Directives.Sdk.Tracking;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Lựa chọn khi nhập văn bản: what a person adds to a notice that is imported, and how it stands to the register.</summary>
public sealed record ImportOptions
{
    /// <summary>The defaults: nothing is added, and another state of a notice that is there is proposed.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>Whether a notice that seems to be another state of one that is there is a notice of its own, with tasks of its own. Default false. The same text is never imported twice.</summary>
    public bool AsNew { get; init; }

    /// <summary>The key of the notice of the register that this one corrects, replaces or revokes; then the changes of its tasks are proposed and nothing is stored, whether or not the text was imported before. Null: what the notice itself shows.</summary>
    public string? Revises { get; init; }

    /// <summary>Chuyên viên theo dõi (<see cref="Assigned.DeskOfficer"/>).</summary>
    public string? DeskOfficer { get; init; }

    /// <summary>Độ mật of the tasks (<see cref="Assigned.Secrecy"/>).</summary>
    public Secrecy Secrecy { get; init; }

    /// <summary>Lãnh đạo phụ trách (<see cref="TrackedTask.Leader"/>).</summary>
    public string? Leader { get; init; }

    /// <summary>Lĩnh vực (<see cref="TrackedTask.Field"/>).</summary>
    public string? Field { get; init; }
}
