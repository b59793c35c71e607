namespace Directives.Sdk.Planning;

/// <summary>Thứ tự: items that stand before what they depend on, depend on each other in a circle, or on nothing that is there.</summary>
internal static class DependencyCheck
{
    internal static IEnumerable<PlanFinding> Run(WorkProgramme programme)
    {
        var items = programme.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        foreach (var item in programme.Items)
        {
            foreach (var before in item.Entry.After)
            {
                if (!items.TryGetValue(before, out var other))
                    yield return PlanFinding.Of("dependency-unknown", [item.Id], PlanningTexts.Quote(item.Entry.Title), before);
                else if (other.Target > item.Target)
                    yield return OutOfOrder(other, item);
            }
        }

        var circle = Circle(programme, items);
        if (circle.Count > 0)
            yield return PlanFinding.Of("dependency-circular", circle.Select(item => item.Id), string.Join(", ", circle.Select(item => $"“{PlanningTexts.Quote(item.Entry.Title)}”")));
    }

    private static PlanFinding OutOfOrder(ProgrammeItem before, ProgrammeItem after) => PlanFinding.Of(
        "dependency-order", [before.Id, after.Id], PlanningTexts.Quote(before.Entry.Title), PlanningTexts.Day(before.Target), PlanningTexts.Quote(after.Entry.Title), PlanningTexts.Day(after.Target));

    /// <summary>The items that lie on circles, or between two: what is left when all that waits for none of the rest, then all for which none of the rest waits, is taken away.</summary>
    private static List<ProgrammeItem> Circle(WorkProgramme programme, Dictionary<string, ProgrammeItem> items)
    {
        var edges = programme.Items.SelectMany(item => item.Entry.After.Distinct(StringComparer.Ordinal).Where(items.ContainsKey).Select(before => (Before: before, After: item.Id))).ToList();
        var left = Strip(edges, edge => edge.Before, edge => edge.After);
        left = Strip(edges.FindAll(edge => left.Contains(edge.Before) && left.Contains(edge.After)), edge => edge.After, edge => edge.Before);
        return programme.Items.Where(item => left.Contains(item.Id)).ToList();
    }

    /// <summary>The ids that remain when each to which no edge leads is taken away with the edges from it, again and again.</summary>
    private static HashSet<string> Strip(List<(string Before, string After)> edges, Func<(string Before, string After), string> from, Func<(string Before, string After), string> to)
    {
        var leaving = edges.ToLookup(from, to, StringComparer.Ordinal);
        var waiting = edges.GroupBy(to, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var free = new Queue<string>(leaving.Select(group => group.Key).Where(id => !waiting.ContainsKey(id)));
        while (free.Count > 0)
        {
            foreach (var next in leaving[free.Dequeue()])
            {
                if (--waiting[next] > 0)
                    continue;
                waiting.Remove(next);
                free.Enqueue(next);
            }
        }

        return new HashSet<string>(waiting.Keys, StringComparer.Ordinal);
    }
}
