using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>The names of provinces, to which a scan may have given other marks: "tỉnh Quáng Ngãi".</summary>
internal static class ProvinceNames
{
    private static readonly string[] s_levels = ["tỉnh ", "thành phố "];

    private static readonly Lazy<Dictionary<string, string>> s_names = new(() => UnitRegistry.Vietnam.Units.Where(unit => unit.Kind == UnitKind.Province)
        .Select(unit => WithoutLevel(unit.Name)).GroupBy(Plain, StringComparer.Ordinal).Where(group => group.Distinct(StringComparer.Ordinal).Count() == 1)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    /// <summary>A name that ends in "tỉnh …" or "thành phố …" with the marks of the one province that is spelt so but for its marks; any other as it is.</summary>
    internal static string? Restored(string? name)
    {
        if (name is null)
            return null;
        foreach (var level in s_levels)
        {
            var at = name.LastIndexOf(level, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && name[at - 1] != ' '))
                continue;
            var own = name.Substring(at + level.Length);
            if (s_names.Value.TryGetValue(Plain(own), out var known) && VietnameseText.Fold(known) != VietnameseText.Fold(own))
                return name.Substring(0, at + level.Length) + known;
        }

        return name;
    }

    private static readonly Lazy<Dictionary<string, string>> s_fullNames = new(() => UnitRegistry.Vietnam.Units.Where(unit => unit.Kind == UnitKind.Province).Select(unit => unit.Name).Distinct(StringComparer.Ordinal)
        .GroupBy(name => Plain(WithoutLevel(name)), StringComparer.Ordinal).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    /// <summary>"tỉnh" or "thành phố" of the province that has a name; null where none has it, or one of each.</summary>
    internal static string? LevelOf(string name) =>
        s_fullNames.Value.TryGetValue(Plain(name), out var full) && Array.Find(s_levels, level => full.StartsWith(level, StringComparison.OrdinalIgnoreCase)) is { } level ? level.TrimEnd() : null;

    /// <summary>Whether a name without its level is a province's.</summary>
    internal static bool IsKnown(string name) => s_names.Value.ContainsKey(Plain(name));

    private static string WithoutLevel(string name) =>
        s_levels.FirstOrDefault(level => name.StartsWith(level, StringComparison.OrdinalIgnoreCase)) is { } level ? name.Substring(level.Length) : name;

    private static string Plain(string name) => string.Join(" ", name.Split(' ').Select(word => Syllable.WithoutMarks(Syllable.Of(word)).ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
