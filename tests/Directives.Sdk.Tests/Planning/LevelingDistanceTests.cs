using Directives.Sdk.Planning;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

/// <summary>How far the greedy leveling stays from the best that an exact search finds.</summary>
public class LevelingDistanceTests
{
    private const int Plans = 500;
    private const int Capacity = 2;

    /// <summary>
    /// Small plans of five to seven optional items, three units and the months of one half-year, the same at each run. The worst overload is the best possible in most of them, and never
    /// more than one item's load above it.
    /// </summary>
    [Fact]
    public void The_greedy_rule_is_seldom_worse_than_the_best_plan_and_never_by_much()
    {
        var distances = Enumerable.Range(1, Plans).Select(Distance).ToList();

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", distances.GroupBy(distance => distance).OrderBy(group => group.Key).Select(group => $"{group.Key}: {group.Count()}")));
        distances.Should().OnlyContain(distance => distance >= 0 && distance <= 2);
        distances.Count(distance => distance == 0).Should().BeGreaterThanOrEqualTo(Plans * 9 / 10);
    }

    private static int Distance(int seed)
    {
        var random = new Random(seed);
        var entries = Enumerable.Range(0, 5 + random.Next(3)).Select(number => Random(number, random)).ToList();
        var rules = new PlanningRules { Policy = new PlanningPolicy { MonthlyCapacity = Capacity } };

        var greedy = WorstExcess(Plan(entries, rules).Places(), Capacity);
        return greedy - Best(entries, 0, new Dictionary<(string, int), int>(), int.MaxValue);
    }

    private static ProgrammeEntry Random(int number, Random random)
    {
        var leads = string.Join(' ', ((string[])["a", "b", "c"]).Where(_ => random.Next(2) == 0));
        return Entry("n" + number, new LocalDate(2021, 1 + random.Next(4), 20).ToString("uuuu-MM-dd", null), leads.Length > 0 ? leads : "a") with { IsOptional = true, Load = 1 + random.Next(2) };
    }

    /// <summary>The least worst excess over all ways of placing the entries from one on, each in January up to the month of its due date; ways that are already no better are given up.</summary>
    private static int Best(List<ProgrammeEntry> entries, int index, Dictionary<(string, int), int> loads, int bound)
    {
        var worst = loads.Values.Select(load => Math.Max(0, load - Capacity)).DefaultIfEmpty().Max();
        if (index == entries.Count || worst >= bound)
            return worst;
        for (var month = 1; month <= entries[index].Due!.Value.Month; month++)
        {
            Put(entries[index], month, loads, 1);
            bound = Math.Min(bound, Best(entries, index + 1, loads, bound));
            Put(entries[index], month, loads, -1);
        }

        return bound;
    }

    private static void Put(ProgrammeEntry entry, int month, Dictionary<(string, int), int> loads, int sign)
    {
        foreach (var lead in entry.Lead)
            loads[(lead.Name, month)] = loads.GetValueOrDefault((lead.Name, month)) + (sign * entry.Load);
    }
}
