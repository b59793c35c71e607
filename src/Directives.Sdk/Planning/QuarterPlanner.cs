using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>
/// Lập chương trình công tác: places entries in the months and quarters of a year. Each stands in the month of its due date, or earlier where its unit asks for it; one without due date
/// in the last month of the policy's quarter; what is past its due date in the first month left. Then the optional ones are leveled over the months up to their due dates
/// (<see cref="ProgrammeEntry.IsOptional"/>). Every entry becomes one item; equal input gives equal output.
/// </summary>
/// <remarks>
/// Leveling is greedy. The optional entries are taken in turn, the greatest load first, then the latest due date (none being the latest), then by id; each goes from a month or quarter in
/// which a lead of it is above capacity into the month that lessens the sum of the squared excesses most, of equal ones into the nearest, then the earlier one; never where the worst
/// excess among what it touches would rise; until no move is left.
/// </remarks>
public static class QuarterPlanner
{
    /// <summary>The first year that can be planned, 1973: the longest preparation must lie within the calendar before it.</summary>
    public const int MinYear = WorkingCalendar.MinYear + 5;

    /// <summary>The last year that can be planned, 2194.</summary>
    public const int MaxYear = WorkingCalendar.MaxYear - 5;

    /// <summary>The programme of a year.</summary>
    /// <param name="entries">What is to be planned.</param>
    /// <param name="year">The year.</param>
    /// <param name="rules">Policy, calendar and steps; default <see cref="PlanningRules.Default"/>.</param>
    /// <param name="from">The first day on which work can be done, as the day of planning, for what remains of a year; default its first day. What is due before it is past due.</param>
    /// <returns>
    /// The programme with its findings (<see cref="Feasibility"/>), or <c>Invalid</c>: <c>planning-year-unsupported</c> outside 1973 to 2194,
    /// <c>planning-from-outside-year</c>, and for each bad entry, naming its place, <c>entry-id-blank</c> or <c>entry-id-repeated</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public static Result<WorkProgramme> Plan(IEnumerable<ProgrammeEntry> entries, int year, PlanningRules? rules = null, LocalDate? from = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var all = entries.ToArray();
        var errors = Errors(all, year, from);
        if (errors.Count > 0)
            return Result<WorkProgramme>.Invalid(errors);
        var frame = new PlanFrame(year, from ?? new LocalDate(year, 1, 1), rules ?? PlanningRules.Default);
        return Result<WorkProgramme>.Success(Place(all, frame));
    }

    /// <summary>Chuyển tiếp: what was unfinished at a quarter's end goes into the first month of the next quarter, its count of carry-overs one more; the rest stays. The programme is checked anew.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="quarter">The quarter that ended, 1 to 3; for the fourth see <see cref="Unfinished"/>.</param>
    /// <param name="isDone">Whether an item is finished.</param>
    /// <param name="rules">Policy, calendar and steps; default <see cref="PlanningRules.Default"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 3.</exception>
    public static WorkProgramme CarryOver(WorkProgramme programme, int quarter, Func<ProgrammeItem, bool> isDone, PlanningRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(isDone);
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 3);
        var frame = new PlanFrame(programme.Year, programme.From, rules ?? PlanningRules.Default);
        return frame.Programme(programme.Items.Select(item => item.Quarter == quarter && !isDone(item) ? Carried(item, frame) : item));
    }

    /// <summary>The entries of what is unfinished at a quarter's end, their counts of carry-overs one more: at the end of the year, for the programme of the next.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="quarter">The quarter that ended, 1 to 4.</param>
    /// <param name="isDone">Whether an item is finished.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableList<ProgrammeEntry> Unfinished(WorkProgramme programme, int quarter, Func<ProgrammeItem, bool> isDone)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(isDone);
        return programme.InQuarter(quarter).Where(item => !isDone(item)).Select(item => Carried(item.Entry)).ToEquatableList();
    }

    private static ProgrammeEntry Carried(ProgrammeEntry entry) => entry with { Origin = ItemOrigin.CarryOver, CarriedOver = entry.CarriedOver + 1, Asked = null };

    private static ProgrammeItem Carried(ProgrammeItem item, PlanFrame frame)
    {
        var entry = Carried(item.Entry);
        var month = (item.Quarter * 3) + 1;
        var reasons = item.Reasons.Append(PlacementReason.Of("carried-over", PlanningTexts.Number(entry.CarriedOver))).ToEquatableList();
        return frame.Item(entry, month, reasons);
    }

    private static List<ValidationError> Errors(ProgrammeEntry[] entries, int year, LocalDate? from)
    {
        var errors = new List<ValidationError>();
        if (year is < MinYear or > MaxYear)
            errors.Add(TextError.Of("year", "planning-year-unsupported", $"{year} lies outside the years {MinYear} to {MaxYear}."));
        else if (from is { } day && day.Year != year)
            errors.Add(TextError.Of("from", "planning-from-outside-year", $"The first day of work does not lie in {year}."));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < entries.Length; index++)
        {
            if (string.IsNullOrWhiteSpace(entries[index].Id))
                errors.Add(TextError.Of($"entries[{index}]", "entry-id-blank", "The entry's id is blank."));
            else if (!seen.Add(entries[index].Id))
                errors.Add(TextError.Of($"entries[{index}]", "entry-id-repeated", $"'{entries[index].Id}' is given twice."));
        }

        return errors;
    }

    private static WorkProgramme Place(ProgrammeEntry[] entries, PlanFrame frame)
    {
        // The order of input must not matter, so that two hosts that read one register differently plan alike.
        Array.Sort(entries, (first, second) => string.CompareOrdinal(first.Id, second.Id));
        var places = Array.ConvertAll(entries, entry => NaturalPlace.Of(entry, frame));
        var months = Array.ConvertAll(places, place => place.Month);
        var board = new LoadBoard(entries, frame.Rules.Policy);
        for (var index = 0; index < entries.Length; index++)
            board.Add(index, months[index]);
        LoadLeveler.Level(board, LoadLeveler.Order(entries, index => entries[index].IsOptional), months, index => frame.Window(entries[index]));
        return frame.Programme(entries.Select((entry, index) => frame.Item(entry, months[index], Reasons(places[index], months[index]))));
    }

    private static EquatableList<PlacementReason> Reasons(NaturalPlace place, int month) => month == place.Month
        ? place.Reasons
        : place.Reasons.Append(PlacementReason.Of("leveled", PlanningTexts.Number(place.Month), PlanningTexts.Number(month))).ToEquatableList();
}
