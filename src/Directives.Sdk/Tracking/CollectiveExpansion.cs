using NodaTime;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>The members of collectives by a registry, each asked for once. Not thread-safe.</summary>
/// <param name="registry">The registry.</param>
/// <param name="province">The province in which the notices speak: its id or name.</param>
internal sealed class CollectiveExpansion(UnitRegistry registry, string? province)
{
    private readonly Dictionary<(string, LocalDate), EquatableList<string>?> _known = [];

    /// <summary>The ids of the members as of a day; null where the registry does not know them all.</summary>
    internal EquatableList<string>? Of(string name, LocalDate day)
    {
        if (_known.TryGetValue((name, day), out var ids))
            return ids;
        var members = registry.Expand(name, province, day);
        ids = members.IsSuccess ? members.Value.Select(unit => unit.Id).ToEquatableList() : null;
        _known.Add((name, day), ids);
        return ids;
    }
}
