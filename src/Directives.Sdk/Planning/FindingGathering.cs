namespace Directives.Sdk.Planning;

/// <summary>Gộp phát hiện: makes one finding of those that say of many items that they lack the same.</summary>
internal static class FindingGathering
{
    /// <summary>The findings, with one in the place of the first of those that are gathered. Only blanks have a text for many; all else is told item by item.</summary>
    internal static EquatableList<PlanFinding> Gathered(this IEnumerable<PlanFinding> findings, PlanningPolicy policy)
    {
        var all = findings.ToList();
        var many = all.Where(finding => FindingTexts.HasMany(finding.Code)).GroupBy(finding => (finding.Code, finding.Severity)).Where(group => group.Count() > Math.Max(1, policy.SingleBlanks)).ToDictionary(group => group.Key, group => group.ToList());
        return all.Where(finding => !many.TryGetValue((finding.Code, finding.Severity), out var group) || group[0] == finding)
            .Select(finding => many.TryGetValue((finding.Code, finding.Severity), out var group) ? Of(group) : finding).ToEquatableList();
    }

    private static PlanFinding Of(List<PlanFinding> group)
    {
        var items = group.SelectMany(finding => finding.Items).ToEquatableList();
        return new PlanFinding(group[0].Code, group[0].Severity, items, [PlanningTexts.Number(items.Count)]);
    }
}
