using NodaTime;

namespace Directives.Sdk.Units;

/// <summary>Kế thừa: what of one unit went to another on a day. Several rows of one unit and day split it; several into one unit merge them.</summary>
/// <param name="Effective">The first day of the successor.</param>
/// <param name="From">The id of the unit before; <c>*/</c> in place of the province stands for any province, <c>*</c> at the end for all units whose id begins so.</param>
/// <param name="To">The id of the successor, with <c>*/</c> that of the same province, with <c>*</c> at the end that of the same name; null where there is none.</param>
/// <param name="Kind">What became of the unit.</param>
/// <param name="Share">How much of it goes there.</param>
public sealed record Succession(LocalDate Effective, string From, string? To, SuccessionKind Kind, SuccessionShare Share)
{
    /// <summary>The duties that go there, of a <see cref="SuccessionShare.Part"/>.</summary>
    public EquatableList<string> Duties { get; init; } = [];

    /// <summary>Where this is known from: a document, or <c>[known]</c> or <c>[report]</c> for what was not read in one.</summary>
    public string Source { get; init; } = "";
}
