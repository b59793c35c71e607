using NodaTime;

namespace Directives.Sdk.Deadlines;

/// <summary>A day to which a tenable reading of a deadline leads, and the reason.</summary>
/// <param name="Day">The last day on time by that reading.</param>
/// <param name="Reason">The step that leads to it.</param>
public sealed record TenableDay(LocalDate Day, BasisStep Reason);
