namespace Directives.Sdk.Planning;

/// <summary>Phát hiện khi kiểm tra: what stands against a programme's or a draft notice's being kept, with what is behind it and what could be done.</summary>
/// <param name="Code">The code, stable and in kebab-case, such as <c>overload</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Items">The ids of the items, or of the directives, behind it; in the order of the programme or text.</param>
/// <param name="Arguments">What it is about, in the order in which its message names it.</param>
public sealed record PlanFinding(string Code, FindingSeverity Severity, EquatableList<string> Items, EquatableList<string> Arguments)
{
    /// <summary>The move that would lessen it, where one item can be moved within its due date; else null.</summary>
    public PlanMove? Move { get; init; }

    /// <summary>The message in a language; a code from elsewhere (a stored programme) shows as itself.</summary>
    public string Message(Language language) => FindingTexts.Message(FindingTexts.RowOf(this), language) is { } template ? PlanningTexts.Fill(template, Arguments) : Code;

    /// <summary>What could be done, in a language: the move, else an advice.</summary>
    public string Advice(Language language) =>
        Move?.Describe(language) ?? (FindingTexts.Advice(FindingTexts.RowOf(this), language) is { } template ? PlanningTexts.Fill(template, Arguments) : "");

    internal static PlanFinding Of(string code, IEnumerable<string> items, params string[] arguments) =>
        new(code, FindingTexts.Severity(code), items.ToEquatableList(), arguments.ToEquatableList());
}
