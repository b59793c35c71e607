using System.Globalization;

namespace Directives.Sdk.Units;

/// <summary>What can be wrong with a unit, alone and beside others; codes without their prefix <c>unit-</c>.</summary>
internal static class UnitCheck
{
    internal const string Prefix = "unit";

    /// <summary>What is wrong with a unit alone.</summary>
    internal static (string Code, string Message)? Alone(Unit unit)
    {
        if (!IsId(unit.Id))
            return ("id-format", $"'{unit.Id}' is no id of the form 'quang-ngai/so-tai-chinh'.");
        if (UnitName.Key(unit.Name).Length == 0)
            return ("name-blank", $"the name of '{unit.Id}' is blank.");
        if (unit.Aliases.FirstOrDefault(alias => UnitName.Key(alias).Length == 0) is not null)
            return ("alias-blank", $"an alias of '{unit.Id}' is blank.");
        if (unit.Source.Trim().Length == 0)
            return ("source-blank", $"the source of '{unit.Id}' is blank.");
        return Interval.IsEmpty(unit.ValidFrom, unit.ValidTo) ? ("interval-empty", $"'{unit.Id}' ends before it begins.") : null;
    }

    /// <summary>What is wrong with a list of units beside each other and those there already: each problem with the index of its unit.</summary>
    /// <param name="added">The units of the list.</param>
    /// <param name="all">All units by their ids, the list's included.</param>
    /// <param name="place">How the place of an earlier unit is told.</param>
    internal static IEnumerable<(int Index, string Code, string Message)> Together(IReadOnlyList<Unit> added, Dictionary<string, Unit> all, Func<int, string> place)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < added.Count; index++)
        {
            var unit = added[index];
            if (seen.TryGetValue(unit.Id, out var earlier))
            {
                yield return (index, "id-repeated", $"'{unit.Id}' stands at {place(earlier)} already.");
                continue;
            }

            seen.Add(unit.Id, index);
            if (unit.Parent is { } parent && !all.ContainsKey(parent))
                yield return (index, "parent-unknown", $"the parent '{parent}' of '{unit.Id}' is no unit of the registry.");
            else if (IsBelowItself(unit, all))
                yield return (index, "parent-circular", $"'{unit.Id}' lies below itself.");
        }
    }

    internal static string At(int index) => string.Format(CultureInfo.InvariantCulture, "units[{0}]", index);

    private static bool IsBelowItself(Unit unit, Dictionary<string, Unit> all)
    {
        var above = unit.Parent;
        for (var steps = 0; above is not null && steps <= all.Count; steps++)
        {
            if (above == unit.Id)
                return true;
            above = all.TryGetValue(above, out var found) ? found.Parent : null;
        }

        return false;
    }

    private static bool IsId(string id)
    {
        var previous = '/';
        foreach (var character in id)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) && (character is not ('/' or '-') || previous is '/' or '-'))
                return false;
            previous = character;
        }

        return previous is not ('/' or '-');
    }
}
