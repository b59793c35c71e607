using NodaTime;

namespace Directives.Sdk.Planning;

/// <summary>Bước chuẩn bị: one step of an item with its days, both inclusive, both working days.</summary>
/// <param name="Rule">The step, its length and the source of that.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
public sealed record PreparationStep(StepRule Rule, LocalDate From, LocalDate To)
{
    /// <summary>Its name in a language.</summary>
    public string Name(Language language) => language == Language.English ? Rule.EnglishName : Rule.Name;
}
