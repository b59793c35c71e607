namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>What an import did.</summary>
/// <param name="NoticeKey">The notice's key in the register, as <c>05-tb-ubnd-2021-01-05</c>.</param>
/// <param name="WasThere">Whether the same text had been imported before; then nothing was changed.</param>
/// <param name="Tasks">The ids of the notice's tasks, in the order of its text.</param>
public sealed record ImportOutcome(string NoticeKey, bool WasThere, EquatableList<string> Tasks);
