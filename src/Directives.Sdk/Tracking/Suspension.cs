using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Thời gian tạm dừng: the days on which a task stood still.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive; null where it stands still on the day asked for.</param>
public sealed record Suspension(LocalDate From, LocalDate? To);
