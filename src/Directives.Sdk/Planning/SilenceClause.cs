namespace Directives.Sdk.Planning;

/// <summary>
/// Quy định "quá thời hạn mà không có ý kiến thì coi như thống nhất": that silence counts as agreement. It holds only where a rule says so, never by default, so it names its source
/// (for a ministry's circular: Điều 16 Thông tư 02/2022 of the Ministry of Natural Resources and Environment; no general rule for provinces was found).
/// </summary>
/// <param name="Source">The rule: the provision, or the asking letter itself.</param>
public sealed record SilenceClause(string Source);
