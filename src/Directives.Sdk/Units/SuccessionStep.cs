using NodaTime;

namespace Directives.Sdk.Units;

/// <summary>One step by which responsibility passes on.</summary>
/// <param name="Day">The first day on which <paramref name="Unit"/> answers.</param>
/// <param name="Unit">The unit's id; the unit before, where <paramref name="NeedsDecision"/>.</param>
/// <param name="Source">Where this is known from.</param>
/// <param name="NeedsDecision">Whether the unit ended without a successor: a person must say who answers.</param>
public sealed record SuccessionStep(LocalDate Day, string Unit, string Source, bool NeedsDecision = false);
