namespace Directives.Sdk.Planning;

/// <summary>Thay đổi giữa hai phiên bản: an item that two versions of a programme do not have alike.</summary>
/// <param name="Before">It in the earlier version; null where it was added.</param>
/// <param name="After">It in the later version; null where it was dropped.</param>
/// <param name="Differences">In what they differ.</param>
public sealed record ProgrammeChange(ProgrammeItem? Before, ProgrammeItem? After, ProgrammeDifference Differences)
{
    /// <summary>The item's id.</summary>
    public string Id => (After ?? Before)!.Id;
}
