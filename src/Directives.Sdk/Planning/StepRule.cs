namespace Directives.Sdk.Planning;

/// <summary>Một bước chuẩn bị theo quy trình: one step that an approving level asks for, and how long it takes.</summary>
/// <param name="Level">The approving level.</param>
/// <param name="Step">The step's code, such as <c>consultation</c>.</param>
/// <param name="WorkingDays">Its length in working days, 1 or more.</param>
public sealed record StepRule(ApprovingLevel Level, string Step, int WorkingDays)
{
    /// <summary>Its name in Vietnamese.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its name in English.</summary>
    public string EnglishName { get; init; } = "";

    /// <summary>Whether the length is a parameter of the policy, no provision having been found; else <see cref="Source"/> names who gives it.</summary>
    public bool IsPolicy { get; init; } = true;

    /// <summary>Where the length comes from.</summary>
    public string Source { get; init; } = "";
}
