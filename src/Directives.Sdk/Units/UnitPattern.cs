namespace Directives.Sdk.Units;

/// <summary>
/// How a row of successions names units: by an id; by <c>*/</c> and what follows the province, in any province; by an id or such a form that ends in <c>*</c>, for all that begin so.
/// </summary>
internal static class UnitPattern
{
    private const char Any = '*';

    internal static bool IsOfAnyProvince(string pattern) => pattern.StartsWith("*/", StringComparison.Ordinal);

    internal static bool IsOfMany(string pattern) => pattern.Length > 0 && pattern[pattern.Length - 1] == Any;

    /// <summary>What a pattern of many says of the id behind the province, without its star.</summary>
    internal static string Beginning(string pattern)
    {
        var rest = pattern.IndexOf('/') + 1;
        return pattern.Substring(rest, pattern.Length - 1 - rest);
    }

    /// <summary>The patterns that a unit is of, the closest first: its id, the same unit of any province, then those of many by how much of the id they name.</summary>
    /// <param name="id">The unit's id.</param>
    /// <param name="beginnings">What patterns of many begin with behind the province, the longest first.</param>
    internal static IEnumerable<string> Of(string id, IReadOnlyList<string> beginnings)
    {
        yield return id;
        var slash = id.IndexOf('/');
        if (slash < 0)
            yield break;
        yield return Any + id.Substring(slash);
        foreach (var beginning in beginnings)
        {
            if (string.CompareOrdinal(id, slash + 1, beginning, 0, beginning.Length) != 0)
                continue;
            yield return id.Substring(0, slash + 1) + beginning + Any;
            yield return "*/" + beginning + Any;
        }
    }

    /// <summary>The unit that one pattern means where another, of the same row, stands for a unit.</summary>
    internal static string Fill(string target, string pattern, string id)
    {
        if (pattern == id)
            return target;
        if (IsOfAnyProvince(target))
            target = id.Substring(0, id.IndexOf('/')) + target.Substring(1);
        return IsOfMany(target) ? target.Substring(0, target.Length - 1) + id.Substring(id.IndexOf('/') + 1 + Beginning(pattern).Length) : target;
    }
}
