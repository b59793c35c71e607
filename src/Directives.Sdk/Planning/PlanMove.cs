namespace Directives.Sdk.Planning;

/// <summary>Điều chỉnh: an item put into another month.</summary>
/// <param name="Item">Its id.</param>
/// <param name="From">The month in which it stood, 1 to 12.</param>
/// <param name="To">The month in which it is to stand.</param>
/// <param name="Reason">Why.</param>
public sealed record PlanMove(string Item, int From, int To, PlacementReason Reason)
{
    /// <summary>The item's title, as the text of the move names it.</summary>
    public string Title { get; init; } = "";

    /// <summary>The move as a sentence: "Chuyển “…” từ tháng 3 sang tháng 2."</summary>
    public string Describe(Language language) => PlanningTexts.Of("move", [PlanningTexts.Quote(Title), PlanningTexts.Number(From), PlanningTexts.Number(To)], language);

    internal static PlanMove Of(ProgrammeEntry entry, int from, int to, string reason) =>
        new(entry.Id, from, to, PlacementReason.Of(reason, PlanningTexts.Number(from), PlanningTexts.Number(to))) { Title = entry.Title };
}
