using NodaTime;

namespace Directives.Sdk.Units;

/// <summary>
/// Danh sách đầy đủ: that the registry lists all units of a kind right below a unit, for some days. Only then can a collective such as "các sở, ban ngành tỉnh" be expanded.
/// </summary>
/// <param name="Kind">The kind of the units listed.</param>
/// <param name="From">The first day for which the list is full, inclusive; null where it always was.</param>
/// <param name="To">The last day for which it is known to be, inclusive; null where it is open.</param>
public sealed record MemberCoverage(UnitKind Kind, LocalDate? From = null, LocalDate? To = null)
{
    /// <summary>Whether the list is full on a day.</summary>
    public bool Covers(LocalDate day) => Interval.Contains(From, To, day);

    /// <summary>The text form of <see cref="MemberCoveragePattern"/>.</summary>
    public override string ToString() => MemberCoveragePattern.Format(this);
}
