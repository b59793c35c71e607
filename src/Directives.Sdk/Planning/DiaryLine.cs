namespace Directives.Sdk.Planning;

/// <summary>Một việc trong ngày.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Item">Of which item.</param>
/// <param name="Step">Which step; null of a submission.</param>
public sealed record DiaryLine(DiaryLineKind Kind, ProgrammeItem Item, PreparationStep? Step = null)
{
    /// <summary>The line as a sentence: "Bắt đầu lấy ý kiến các cơ quan: Quy chế làm việc".</summary>
    public string Describe(Language language) => PlanningTexts.Of(
        Kind switch { DiaryLineKind.StepBegins => "diary.begins", DiaryLineKind.StepEnds => "diary.ends", _ => "diary.submission" },
        [Item.Entry.Title, Step?.Name(language) ?? ""],
        language);
}
