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
    private const int MostSteps = 50;

    private static readonly Lazy<UnitSuccession> s_vietnam = new(() => Embedded("Units/unit-successions.tsv"));

    private readonly SuccessionIndex _from;
    private readonly SuccessionIndex _into;

    private UnitSuccession(EquatableList<Succession> successions)
    {
        Successions = successions;
        _from = new SuccessionIndex(successions, row => row.From);
        _into = new SuccessionIndex(successions, row => row.To);
    }

    /// <summary>No succession: each unit answers for itself for ever.</summary>
    public static UnitSuccession Empty { get; } = new([]);

    /// <summary>The embedded successions: ministries, provinces and their departments in 2025, the end of the district level, and the districts of Quảng Ngãi in 2020.</summary>
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
    /// nothing else does), <c>succession-pattern-mismatch</c> (a <c>*</c> of <c>to</c> stands for what that of <c>from</c> does), <c>succession-default-repeated</c> (two defaults of one unit and day), <c>succession-source-blank</c>.
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

    /// <summary>
    /// What became of a unit: all its successors with their shares, in order of day. Of one day those rows hold that name it closest; what became of all of a province's units is not said
    /// of one that had ended before.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public EquatableList<Succession> SuccessorsOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        List<Succession>? found = null;
        foreach (var rows in _from.Of(id))
        {
            var closer = new HashSet<LocalDate>(found?.Select(row => row.Effective) ?? []);
            var fitting = rows.Where(row => !closer.Contains(row.Effective) && !(UnitPattern.IsOfMany(rows.Key) && found is not null && HasEnded(id, found, row.Effective)));
            found = [.. found ?? [], .. fitting.Select(row => rows.Key == id ? row : row with { From = id, To = row.To is { } to ? UnitPattern.Fill(to, rows.Key, id) : null })];
        }

        return found is null ? [] : found.OrderBy(row => row.Effective).ToEquatableList();
    }

    /// <summary>What went into a unit: all its predecessors with their shares, in order of day.</summary>
    /// <remarks>Where all units of a province went into those of the same name, the predecessor's id is the one it would have; the table does not say whether there was such a unit.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public EquatableList<Succession> PredecessorsOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var found = _into.Of(id).SelectMany(rows => rows.Select(row => rows.Key == id ? row : row with { From = UnitPattern.Fill(row.From, rows.Key, id), To = id }));
        return found.Where(row => SuccessorsOf(row.From).Contains(row)).Distinct().OrderBy(row => row.Effective).ToEquatableList();
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
    /// The first step away from a unit. A unit that has ended passes on at once what it is given later, unless it was set up again by then; one that goes on, having lost a duty, keeps what
    /// it is given after that.
    /// </summary>
    private SuccessionStep? Next(string unit, LocalDate since, LocalDate last, string? field)
    {
        foreach (var group in SuccessorsOf(unit).Where(row => row.Effective <= last).GroupBy(row => row.Effective))
        {
            var end = group.FirstOrDefault(row => row.Share != SuccessionShare.Part);
            if (group.Key <= since && (end is null || IsSetUp(unit, group.Key, since)))
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

    private bool HasEnded(string unit, List<Succession> rows, LocalDate day) =>
        rows.Exists(row => row.Share != SuccessionShare.Part && row.Effective < day && !IsSetUp(unit, row.Effective, day));

    /// <summary>Whether something went into a unit after a day, up to another: it is there again. What became of all of a province's units does not say so of each.</summary>
    private bool IsSetUp(string unit, LocalDate after, LocalDate until) =>
        _into.Of(unit).Any(rows => !UnitPattern.IsOfMany(rows.Key) && rows.Any(row => row.Effective > after && row.Effective <= until));

    private static UnitSuccession Embedded(string path)
    {
        var parsed = Parse(EmbeddedTable.Text(path));
        return parsed.IsSuccess ? parsed.Value : throw new InvalidOperationException($"{path}: {parsed.ValidationErrors.First().ErrorMessage}");
    }
}
