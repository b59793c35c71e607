using NodaTime;

namespace Directives.Sdk.Units;

/// <summary>Finds units by their names: in a province by its names there, in the country by those of central bodies.</summary>
internal sealed class UnitIndex
{
    private const string Nationwide = "";
    private const string City = "thành phố";
    private const string OtherProvince = "tỉnh";

    /// <summary>In words: Bà Rịa - Vũng Tàu has four.</summary>
    private const int LongestProvince = 6;

    private readonly Dictionary<string, Unit> _byId;
    private readonly Dictionary<(string Province, string Key), List<Unit>> _byName = [];
    private readonly Dictionary<string, List<Unit>> _provinces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cities = new(StringComparer.Ordinal);

    internal UnitIndex(Dictionary<string, Unit> byId, IEnumerable<Unit> units)
    {
        _byId = byId;
        foreach (var unit in units)
        {
            var province = ProvinceOf(unit)?.Id ?? Nationwide;
            foreach (var key in unit.Aliases.Prepend(unit.Name).Select(UnitName.Key).Distinct())
            {
                Add(_byName, (province, key), unit);
                if (unit.Kind == UnitKind.Province)
                    Add(_provinces, WithoutClass(key), unit);
            }

            if (unit.Kind == UnitKind.Province && UnitName.Key(unit.Name).StartsWith(City, StringComparison.Ordinal))
                _cities.Add(unit.Id);
        }
    }

    /// <summary>The province that a unit is or lies in; null for central ones.</summary>
    internal Unit? ProvinceOf(Unit unit)
    {
        for (var above = unit; above is not null; above = above.Parent is { } parent && _byId.TryGetValue(parent, out var found) ? found : null)
        {
            if (above.Kind == UnitKind.Province)
                return above;
        }

        return null;
    }

    /// <summary>The province of an id or name as of a day.</summary>
    internal Unit? Province(string text, LocalDate asOf)
    {
        if (_byId.TryGetValue(text, out var unit))
            return unit.Kind == UnitKind.Province && unit.IsValidOn(asOf) ? unit : null;
        return _provinces.TryGetValue(WithoutClass(UnitName.Key(text)), out var named) ? Single(named, asOf) : null;
    }

    /// <summary>The province whose name ends a text: of "Sở Công Thương tỉnh Lào Cai".</summary>
    internal Unit? ProvinceAtEnd(string text, LocalDate asOf) => Single(ProvincesAtEnd(UnitName.Key(text), out _), asOf);

    internal Unit? Find(string name, Unit? province, LocalDate asOf)
    {
        var key = UnitName.Key(name);
        if (key.Length == 0)
            return null;
        if (province is not null && TryFind(province, key, asOf, out var found))
            return found;
        var named = Single(ProvincesAtEnd(key, out var rest), asOf);
        if (named is not null && (TryFind(named, key, asOf, out found) || TryFind(named, rest, asOf, out found) || TryFindWithoutClass(named, rest, asOf, out found)))
            return found;
        if (named is not null && rest == ClassOf(named))
            return named;
        if (province is not null && TryFindWithoutClass(province, key, asOf, out found))
            return found;
        TryFind(null, key, asOf, out found);
        return found;
    }

    /// <summary>"ban dân tộc tỉnh" is "ban dân tộc" of a tỉnh.</summary>
    private bool TryFindWithoutClass(Unit province, string key, LocalDate asOf, out Unit? found)
    {
        found = null;
        var tail = " " + ClassOf(province);
        return key.EndsWith(tail, StringComparison.Ordinal) && TryFind(province, key.Substring(0, key.Length - tail.Length), asOf, out found);
    }

    /// <summary>Whether a name is known there on that day; <paramref name="found"/> stays null where several units bear it.</summary>
    private bool TryFind(Unit? province, string key, LocalDate asOf, out Unit? found)
    {
        found = null;
        if (!_byName.TryGetValue((province?.Id ?? Nationwide, key), out var units) || !units.Exists(unit => unit.IsValidOn(asOf)))
            return false;
        found = Single(units, asOf);
        return true;
    }

    /// <summary>The provinces of the longest name that ends a key, and what stands before it.</summary>
    private List<Unit> ProvincesAtEnd(string key, out string rest)
    {
        rest = key;
        List<Unit> longest = [];
        var blank = key.Length;
        for (var words = 0; words < LongestProvince && blank > 0; words++)
        {
            blank = key.LastIndexOf(' ', blank - 1);
            if (!_provinces.TryGetValue(key.Substring(blank + 1), out var provinces))
                continue;
            longest = provinces;
            rest = blank < 0 ? "" : key.Substring(0, blank);
        }

        return longest;
    }

    private string ClassOf(Unit province) => _cities.Contains(province.Id) ? City : OtherProvince;

    private static string WithoutClass(string key)
    {
        foreach (var name in (string[])[City, OtherProvince])
        {
            if (key.StartsWith(name + " ", StringComparison.Ordinal))
                return key.Substring(name.Length + 1);
        }

        return key;
    }

    private static Unit? Single(List<Unit> units, LocalDate asOf)
    {
        Unit? only = null;
        foreach (var unit in units)
        {
            if (!unit.IsValidOn(asOf) || ReferenceEquals(unit, only))
                continue;
            if (only is not null)
                return null;
            only = unit;
        }

        return only;
    }

    private static void Add<TKey>(Dictionary<TKey, List<Unit>> index, TKey key, Unit unit)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var units))
            index.Add(key, units = []);
        if (!units.Contains(unit))
            units.Add(unit);
    }
}
