namespace Directives.Sdk.Units;

/// <summary>Rows of successions by the pattern with which they name a unit, the one before or the one after.</summary>
internal sealed class SuccessionIndex
{
    private readonly Dictionary<string, IGrouping<string, Succession>> _rows;
    private readonly string[] _beginnings;

    internal SuccessionIndex(IEnumerable<Succession> rows, Func<Succession, string?> named)
    {
        _rows = rows.Where(row => named(row) is not null).GroupBy(row => named(row)!, StringComparer.Ordinal).ToDictionary(group => group.Key, StringComparer.Ordinal);
        _beginnings = [.. _rows.Keys.Where(UnitPattern.IsOfMany).Select(UnitPattern.Beginning).Distinct(StringComparer.Ordinal).OrderByDescending(beginning => beginning.Length)];
    }

    /// <summary>The rows that name a unit, by their patterns, those that name it closest first.</summary>
    internal IEnumerable<IGrouping<string, Succession>> Of(string id)
    {
        foreach (var pattern in UnitPattern.Of(id, _beginnings))
        {
            if (_rows.TryGetValue(pattern, out var rows))
                yield return rows;
        }
    }
}
