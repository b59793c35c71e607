namespace Directives.Sdk.Planning;

/// <summary>Lý do xếp: why an item stands in its month. An item that was moved has one for each place it had, the last one in force.</summary>
/// <param name="Code">The code, stable and in kebab-case: <c>due-date</c>, <c>no-due-date</c>, <c>asked</c>, <c>asked-after-due</c>, <c>past-due</c>, <c>still-in-time</c>, <c>due-after-year</c>, <c>leveled</c>, <c>carried-over</c>, <c>repaired-load</c>, <c>repaired-steps</c>, <c>repaired-order</c>, <c>repaired-cluster</c>.</param>
/// <param name="Arguments">What it is about, in the order in which its text names it.</param>
public sealed record PlacementReason(string Code, EquatableList<string> Arguments)
{
    /// <summary>The reason as a sentence; a code from elsewhere shows as itself.</summary>
    public string Describe(Language language) => PlanningTexts.Of("reason." + Code, Arguments, language) is var text && text == "reason." + Code ? Code : text;

    /// <summary>The reason in Vietnamese.</summary>
    public override string ToString() => Describe(Language.Vietnamese);

    internal static PlacementReason Of(string code, params string[] arguments) => new(code, arguments.ToEquatableList());
}
