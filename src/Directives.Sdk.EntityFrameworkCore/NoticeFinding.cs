namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>What a register has of a notice that is imported.</summary>
/// <param name="Key">The key of the notice of which it is another state; null where there is none.</param>
/// <param name="Relation">What it is to that one.</param>
internal sealed record NoticeFinding(string? Key, NoticeRelation Relation)
{
    /// <summary>Notices that could be the same by their header but order something else; of one that is the same by its number, this one.</summary>
    internal EquatableList<string> Unlike { get; init; } = [];
}
