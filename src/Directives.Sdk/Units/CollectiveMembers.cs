using Ardalis.Result;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Units;

/// <summary>Finds the members of a collective as of a day, or says why not: never a part of them.</summary>
internal sealed class CollectiveMembers(UnitRegistry registry, Unit? province, LocalDate asOf)
{
    private string Day => LocalDatePattern.Iso.Format(asOf);

    private readonly List<Unit> _found = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    internal Result<EquatableList<Unit>> Of(string name)
    {
        if (!CollectiveName.TryRead(name, out var classes))
            return Refuse("collective-unknown", $"'{name}' is no list of classes of units that the registry knows.");
        foreach (var (word, committees) in classes)
        {
            if (word.Context is not (CollectiveWord.Central or CollectiveWord.Country) && province is null)
                return Refuse("province-unknown", $"'{name}' lies in a province, and none is given that exists on {Day}.");
            foreach (var kind in word.Kinds)
            {
                if (!TryAdd(word, kind, committees))
                    return Refuse("members-unknown", $"The registry does not list all units of the kind {UnitKindPattern.Format(kind)} of '{name}' as of {Day}.");
            }
        }

        return _found.Count == 0
            ? Refuse("members-none", $"There are no units of '{name}' on {Day}.")
            : Result<EquatableList<Unit>>.Success(_found.ToEquatableList());
    }

    private bool TryAdd(CollectiveWord word, UnitKind kind, bool committees)
    {
        var scope = word.Context is CollectiveWord.Central or CollectiveWord.Country ? null : province;
        if (!TryList(scope, kind, out var units))
            return false;
        foreach (var unit in units.Where(unit => (UnitName.Key(unit.Name) + " ").StartsWith(word.Begins, StringComparison.Ordinal)))
        {
            var member = committees ? registry.Children(unit.Id, asOf).FirstOrDefault(child => child.Kind == UnitKind.PeoplesCommittee) : unit;
            if (member is null)
                return false;
            if (_ids.Add(member.Id))
                _found.Add(member);
        }

        return true;
    }

    /// <summary>All units of a kind in a province, or of the country; false where the registry does not list them all.</summary>
    private bool TryList(Unit? scope, UnitKind kind, out List<Unit> units)
    {
        units = [];
        var holders = registry.Units.Where(unit => unit.IsValidOn(asOf) && unit.ListsAll(kind, asOf) && registry.ProvinceOf(unit) == scope).ToList();
        if (kind == UnitKind.Commune && !holders.Exists(holder => holder.Kind == UnitKind.Province) && !CoversEachDistrict(scope, holders))
            return false;
        foreach (var holder in holders)
            units.AddRange(registry.Children(holder.Id, asOf).Where(unit => unit.Kind == kind));
        return holders.Count > 0;
    }

    /// <summary>Communes lay below districts until 30/6/2025: the list is full where that of each district is.</summary>
    private bool CoversEachDistrict(Unit? scope, List<Unit> holders) =>
        TryList(scope, UnitKind.District, out var districts) && districts.Count > 0 && districts.TrueForAll(holders.Contains);

    private static Result<EquatableList<Unit>> Refuse(string code, string message) => Result<EquatableList<Unit>>.NotFound(ResultCode.With(code, message));
}
