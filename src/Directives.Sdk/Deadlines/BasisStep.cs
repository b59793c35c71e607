using System.Globalization;

namespace Directives.Sdk.Deadlines;

/// <summary>Căn cứ: one step by which a due date was found, with the rule that was applied and where the rule comes from.</summary>
/// <param name="Rule">The rule's code, stable and in kebab-case, such as <c>end-of-period</c>.</param>
/// <param name="Source">The provision, or that the step is the policy's (in Vietnamese).</param>
/// <param name="Arguments">What the rule was applied to, in the order in which its text names it.</param>
public sealed record BasisStep(string Rule, string Source, EquatableList<string> Arguments)
{
    /// <summary>The step as a sentence, without its source.</summary>
    public string Describe(Language language) =>
        string.Format(CultureInfo.InvariantCulture, BasisRules.Find(Rule).Template(language), [.. Arguments]);

    /// <summary>The step in Vietnamese with its source, as "giữa tháng là ngày thứ 15 của tháng (khoản 2 Điều 146 BLDS 2015)".</summary>
    public override string ToString() => ToString(Language.Vietnamese);

    /// <summary>The step with its source in a language; the source keeps its Vietnamese name.</summary>
    public string ToString(Language language) => $"{Describe(language)} ({Source})";
}
