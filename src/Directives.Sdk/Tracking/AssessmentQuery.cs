using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Phạm vi đánh giá: whose results are measured, for which days.</summary>
/// <param name="Unit">The unit: the id, else the name.</param>
/// <param name="From">The first day, inclusive: of a year 01/01, of a head who came later the day of coming.</param>
/// <param name="To">The last day, inclusive: 31/12, or the head's last day.</param>
/// <param name="KnownOn">The last day of recording that counts.</param>
public sealed record AssessmentQuery(string Unit, LocalDate From, LocalDate To, LocalDate KnownOn)
{
    /// <summary>Người đứng đầu: who headed the unit on these days; it labels the measures.</summary>
    public string? Head { get; init; }

    /// <summary>Whether the units below count too, by the registry of the rules. Default false.</summary>
    public bool WithSubordinates { get; init; }
}
