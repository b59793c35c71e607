using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime;

namespace Directives.Sdk.Units;

/// <summary>
/// Danh mục cơ quan, đơn vị: the units that are known, each with the days on which it exists, and how to find them by the names that documents use. Immutable and thread-safe.
/// </summary>
public sealed class UnitRegistry
{
    private static readonly Lazy<UnitRegistry> s_vietnam = new(() => Embedded("Units/units.tsv"));

    private readonly Dictionary<string, Unit> _byId;
    private readonly UnitIndex _index;
    private readonly ILookup<string, Unit> _children;

    private UnitRegistry(Dictionary<string, Unit> byId, EquatableList<Unit> units)
    {
        _byId = byId;
        Units = units;
        _index = new UnitIndex(byId, units);
        _children = units.Where(unit => unit.Parent is not null).ToLookup(unit => unit.Parent!, StringComparer.Ordinal);
    }

    /// <summary>The registry without units.</summary>
    public static UnitRegistry Empty { get; } = new(new Dictionary<string, Unit>(StringComparer.Ordinal), []);

    /// <summary>
    /// The embedded registry: central bodies and ministries, provinces and their committees, and the units of Quảng Ngãi, for documents from 2015 on, before and after the
    /// reorganisations of 01/3/2025 and 01/7/2025.
    /// </summary>
    public static UnitRegistry Vietnam => s_vietnam.Value;

    /// <summary>All units, of all days.</summary>
    public EquatableList<Unit> Units { get; }

    /// <summary>A registry of the units of a table alone; as <see cref="WithTable"/> of <see cref="Empty"/>.</summary>
    /// <inheritdoc cref="WithTable" path="/returns"/>
    public static Result<UnitRegistry> Parse(string? table) => Empty.WithTable(table);

    /// <summary>This registry with the units of a table (<see cref="UnitTable"/>) added, each in the place of one that has its id. Never throws.</summary>
    /// <param name="table">The table's text. A parent may be a unit of the table or of this registry.</param>
    /// <returns>
    /// The new registry, or <c>Invalid</c> with an error for each bad line (the first hundred, and those between lines once each line is right), each naming its line:
    /// <c>unit-empty</c>, <c>unit-column-missing</c>, <c>unit-fields</c> (too few or too many), <c>unit-quote-open</c>, <c>unit-id-format</c>, <c>unit-id-repeated</c>,
    /// <c>unit-name-blank</c>, <c>unit-alias-blank</c>, <c>unit-kind-unknown</c>, <c>unit-parent-unknown</c>, <c>unit-parent-circular</c>, <c>unit-date-format</c>,
    /// <c>unit-interval-empty</c>, <c>unit-members-format</c>, <c>unit-source-blank</c>.
    /// </returns>
    public Result<UnitRegistry> WithTable(string? table)
    {
        if (table is null)
            return Result<UnitRegistry>.Invalid(DelimitedTable.Missing(UnitCheck.Prefix));
        var reader = new UnitTableReader();
        reader.Read(table);
        var all = Merged(reader.Units);
        if (reader.Errors.Count == 0)
            reader.CheckTogether(all);
        return reader.Errors.Count > 0 ? Result<UnitRegistry>.Invalid(reader.Errors) : Result<UnitRegistry>.Success(Of(all, reader.Units));
    }

    /// <summary>This registry with units added, each in the place of one that has its id. <c>With(other.Units)</c> merges two registries.</summary>
    /// <returns>
    /// The new registry, or <c>Invalid</c> with an error for each bad unit; its identifier is the unit's place in the sequence, <c>units[3]</c>, its code one of those of
    /// <see cref="WithTable"/> that are about a unit.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    public Result<UnitRegistry> With(IEnumerable<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var added = units.ToList();
        var errors = new List<ValidationError>();
        for (var index = 0; index < added.Count; index++)
        {
            if (UnitCheck.Alone(added[index]) is var (code, message))
                errors.Add(Error(index, code, message));
        }

        var all = Merged(added);
        if (errors.Count == 0)
            errors.AddRange(UnitCheck.Together(added, all, UnitCheck.At).Select(problem => Error(problem.Index, problem.Code, problem.Message)));
        return errors.Count > 0 ? Result<UnitRegistry>.Invalid(errors) : Result<UnitRegistry>.Success(Of(all, added));
    }

    /// <summary>The unit of an id, whenever it existed; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Unit? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.TryGetValue(id, out var unit) ? unit : null;
    }

    /// <summary>The unit that bears a name on a day.</summary>
    /// <remarks>
    /// Spellings do not matter: case, tone-mark style, punctuation, "và" or "&amp;", abbreviations (UBND, LĐTB&amp;XH, NN&amp;PTNT, KKT). A name of a province's own units ("Sở Tài chính",
    /// "Văn phòng UBND tỉnh") holds in the province that is given, or that the name itself ends with ("Sở Tài chính tỉnh Quảng Ngãi"), and in no other.
    /// </remarks>
    /// <param name="name">The name, as a document has it.</param>
    /// <param name="asOf">The day, such as that of the document.</param>
    /// <param name="province">The province in which the document speaks: its id or its name, with or without "tỉnh" or "thành phố"; null for the country.</param>
    /// <returns>The unit; null where the registry knows none on that day, or more than one: it does not guess.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Unit? FindByName(string name, LocalDate asOf, string? province = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _index.Find(name, province is null ? null : _index.Province(province, asOf), asOf);
    }

    /// <summary>The unit that has an electronic identifier (mã định danh điện tử) on a day; null where there is none, or more than one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is null.</exception>
    public Unit? FindByIdentifier(string identifier, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        var found = Units.Where(unit => unit.IsValidOn(asOf) && unit.Identifiers.Contains(identifier, StringComparer.OrdinalIgnoreCase)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The units right below one, that exist on a day, in the order of the registry.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public EquatableList<Unit> Children(string id, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _children[id].Where(unit => unit.IsValidOn(asOf)).ToEquatableList();
    }

    /// <summary>The province that a unit is or lies in; null for a central body and for what this registry does not place in one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Unit? ProvinceOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _index.ProvinceOf(unit);
    }

    /// <summary>
    /// The members of a collective as of a day: of "các sở, ban ngành tỉnh" what stands directly under the province's committee, of "UBND các huyện, thị xã, thành phố" those committees,
    /// of "các bộ, ngành" ministries, bodies of their rank, and agencies of the Government. Taken by the word: "các sở" are only those named Sở, "các huyện, thành phố" no thị xã.
    /// </summary>
    /// <param name="collectiveName">The name, as a document has it.</param>
    /// <param name="province">The province in which the document speaks, as for <see cref="FindByName"/>; not needed for "các bộ, ngành" or "UBND các tỉnh, thành phố".</param>
    /// <param name="asOf">The day.</param>
    /// <returns>
    /// The units, in the order of the name and the registry; or <c>NotFound</c> rather than a part of them: <c>collective-unknown</c> (the name is no list of classes, or narrows it
    /// in words that only a person can judge: "các đơn vị liên quan"), <c>province-unknown</c>, <c>members-unknown</c> (the registry does not list them all on that day),
    /// <c>members-none</c> (there are none on that day: a district level after 30/6/2025).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="collectiveName"/> is null.</exception>
    public Result<EquatableList<Unit>> Expand(string collectiveName, string? province, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(collectiveName);
        return new CollectiveMembers(this, province is null ? null : _index.Province(province, asOf), asOf).Of(collectiveName);
    }

    /// <summary>The province whose name ends a text, or is it, as of a day.</summary>
    internal Unit? ProvinceAtEnd(string text, LocalDate asOf) => _index.ProvinceAtEnd(text, asOf);

    private Dictionary<string, Unit> Merged(IEnumerable<Unit> added)
    {
        var all = new Dictionary<string, Unit>(_byId, StringComparer.Ordinal);
        foreach (var unit in added)
            all[unit.Id] = unit;
        return all;
    }

    /// <summary>The registry of some units: those there already in their order, then those added.</summary>
    private UnitRegistry Of(Dictionary<string, Unit> all, List<Unit> added) =>
        new(all, Units.Select(unit => all[unit.Id]).Concat(added.Where(unit => !_byId.ContainsKey(unit.Id))).ToEquatableList());

    private static ValidationError Error(int index, string code, string message) =>
        TextError.Of(UnitCheck.At(index), $"{UnitCheck.Prefix}-{code}", message);

    private static UnitRegistry Embedded(string path)
    {
        var parsed = Parse(EmbeddedTable.Text(path));
        return parsed.IsSuccess ? parsed.Value : throw new InvalidOperationException($"{path}: {parsed.ValidationErrors.First().ErrorMessage}");
    }
}
