using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime;

namespace Directives.Sdk.Units;

/// <summary>
/// Kế thừa giữa các cơ quan, đơn vị: which units took over the duties of which, many to many, and who therefore answers on a day for what was given to a unit. It knows a default
/// successor and, where duties were split, that of a field; what a person decides otherwise for one task is an event of that task. Immutable and thread-safe.
/// </summary>
public sealed class UnitSuccession
{
    private const string AnyProvince = "*";
    private const int MostSteps = 50;

    private static readonly Lazy<UnitSuccession> s_vietnam = new(() => Embedded("Units/unit-successions.tsv"));

    private readonly ILookup<string, Succession> _from;
    private readonly ILookup<string, Succession> _into;

    private UnitSuccession(EquatableList<Succession> successions)
    {
        Successions = successions;
        _from = successions.ToLookup(row => row.From, StringComparer.Ordinal);
        _into = successions.Where(row => row.To is not null).ToLookup(row => row.To!, StringComparer.Ordinal);
    }

    /// <summary>No succession: each unit answers for itself for ever.</summary>
    public static UnitSuccession Empty { get; } = new([]);

    /// <summary>The embedded successions: ministries, provinces and provincial departments in 2025, and the units of Quảng Ngãi's district level in 2020 and 2025.</summary>
    public static UnitSuccession Vietnam => s_vietnam.Value;

    /// <summary>All rows, in order of day.</summary>
    public EquatableList<Succession> Successions { get; }

    /// <summary>The successions of a table alone; as <see cref="WithTable"/> of <see cref="Empty"/>.</summary>
    /// <inheritdoc cref="WithTable" path="/returns"/>
    public static Result<UnitSuccession> Parse(string? table) => Empty.WithTable(table);

    /// <summary>These successions with those of a table, which replace all that these have of the same unit and day. Never throws.</summary>
    /// <param name="table">
    /// One row a line, tab-separated, or comma-separated with quotes. Columns, in any order: <c>effective</c> (ISO 8601), <c>from</c>, <c>to</c> (empty where there is none), <c>kind</c>
    /// (merged, split, renamed, abolished), <c>share</c> (all, rest, part, none), <c>source</c>, and where needed <c>duties</c>, separated by <c>|</c>.
    /// </param>
    /// <returns>
    /// The new successions, or <c>Invalid</c> with an error for each bad line, naming it: <c>succession-empty</c>, <c>succession-column-missing</c>, <c>succession-fields</c>,
    /// <c>succession-quote-open</c>, <c>succession-date-format</c>, <c>succession-unit-blank</c>, <c>succession-unit-same</c>, <c>succession-kind-unknown</c>,
    /// <c>succession-share-unknown</c>, <c>succession-to-mismatch</c> (<c>none</c> has no successor, all others have one), <c>succession-duties-mismatch</c> (a part names its duties,
    /// nothing else does), <c>succession-default-repeated</c> (two defaults of one unit and day), <c>succession-source-blank</c>.
    /// </returns>
    public Result<UnitSuccession> WithTable(string? table)
    {
        if (table is null)
            return Result<UnitSuccession>.Invalid(DelimitedTable.Missing(SuccessionTableReader.Prefix));
        var reader = new SuccessionTableReader();
        reader.Read(table);
        if (reader.Errors.Count > 0)
            return Result<UnitSuccession>.Invalid(reader.Errors);
        var replaced = new HashSet<(string, LocalDate)>(reader.Successions.Select(row => (row.From, row.Effective)));
        var kept = Successions.Where(row => !replaced.Contains((row.From, row.Effective)));
        return Result<UnitSuccession>.Success(new UnitSuccession(kept.Concat(reader.Successions).OrderBy(row => row.Effective).ToEquatableList()));
    }

    /// <summary>What became of a unit: all its successors with their shares, in order of day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public EquatableList<Succession> SuccessorsOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Rows(_from, id, row => row.From == id ? row : row with { From = id, To = Localised(row.To, id) });
    }

    /// <summary>What went into a unit: all its predecessors with their shares, in order of day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public EquatableList<Succession> PredecessorsOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Rows(_into, id, row => row.To == id ? row : row with { From = Localised(row.From, id)!, To = id });
    }

    /// <summary>The unit that answers on a day for what was given to a unit on an earlier one.</summary>
    /// <param name="id">The unit's id. One that is not known answers for itself.</param>
    /// <param name="since">Since when the unit has had it.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="field">The field of duty, which decides where duties were split; null takes the default successor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public string ResponsibleOn(string id, LocalDate since, LocalDate asOf, string? field = null) => Path(id, since, asOf, field) is { Count: > 0 } path ? path[path.Count - 1].Unit : id;

    /// <summary>The steps by which responsibility for what was given to a unit passes on, in order; none where the unit goes on.</summary>
    /// <inheritdoc cref="ResponsibleOn" path="/param|/exception"/>
    public EquatableList<SuccessionStep> Path(string id, LocalDate since, LocalDate asOf, string? field = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Successions.Count == 0)
            return [];
        var steps = new List<SuccessionStep>();
        var (unit, day) = (id, since.WithCalendar(CalendarSystem.Iso));
        var last = asOf.WithCalendar(CalendarSystem.Iso);
        while (steps.Count < MostSteps && Next(unit, day, last, field) is { } step)
        {
            steps.Add(step);
            if (step.NeedsDecision)
                break;
            (unit, day) = (step.Unit, step.Day);
        }

        return steps.ToEquatableList();
    }

    /// <summary>
    /// The first step away from a unit. A unit that has ended passes on at once what it is given later; one that goes on, having lost a duty, keeps what it is given after that.
    /// </summary>
    private SuccessionStep? Next(string unit, LocalDate since, LocalDate last, string? field)
    {
        foreach (var group in SuccessorsOf(unit).Where(row => row.Effective <= last).GroupBy(row => row.Effective))
        {
            var end = group.FirstOrDefault(row => row.Share != SuccessionShare.Part);
            if (end is null && group.Key <= since)
                continue;
            var chosen = group.FirstOrDefault(row => row.Share == SuccessionShare.Part && HasDuty(row, field)) ?? end;
            if (chosen is not null)
                return new SuccessionStep(LocalDate.Max(group.Key, since), chosen.To ?? unit, chosen.Source, chosen.To is null);
        }

        return null;
    }

    private static bool HasDuty(Succession row, string? field)
    {
        if (field is null)
            return false;
        var folded = VietnameseText.Fold(field);
        return row.Duties.Any(duty => VietnameseText.Fold(duty) == folded);
    }

    private static EquatableList<Succession> Rows(ILookup<string, Succession> rows, string id, Func<Succession, Succession> localise)
    {
        var own = rows[id];
        var slash = id.IndexOf('/');
        if (own.Any() || slash < 0)
            return own.ToEquatableList();
        return rows[AnyProvince + id.Substring(slash)].Select(localise).ToEquatableList();
    }

    private static string? Localised(string? unit, string id) =>
        unit is not null && unit.StartsWith(AnyProvince, StringComparison.Ordinal) ? id.Substring(0, id.IndexOf('/')) + unit.Substring(AnyProvince.Length) : unit;

    private static UnitSuccession Embedded(string path)
    {
        var parsed = Parse(EmbeddedTable.Text(path));
        return parsed.IsSuccess ? parsed.Value : throw new InvalidOperationException($"{path}: {parsed.ValidationErrors.First().ErrorMessage}");
    }
}
