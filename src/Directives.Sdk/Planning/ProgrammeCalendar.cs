using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>
/// Lịch lập chương trình công tác: when units register, when the Office compiles, when the programme is issued and adjusted, as dates of a year. Every date is the office's to set; those
/// of <see cref="Default"/> are usual ones, or chosen, and each says which. Immutable and thread-safe.
/// </summary>
public sealed class ProgrammeCalendar
{
    private static readonly Lazy<ProgrammeCalendar> s_embedded = new(() => Parse(EmbeddedTable.Text("Planning/programme-dates.tsv")).Value);

    private ProgrammeCalendar(EquatableList<ProgrammeDateRule> rules) => Rules = rules;

    /// <summary>The library's own dates.</summary>
    public static ProgrammeCalendar Default => s_embedded.Value;

    /// <summary>The rules, in the order of the table.</summary>
    public EquatableList<ProgrammeDateRule> Rules { get; }

    /// <summary>The dates of a table: tab-separated, with the columns <c>scope</c>, <c>code</c>, <c>months</c>, <c>day</c>, <c>by</c>, <c>given</c>, <c>vi</c>, <c>en</c>, <c>source</c>. Never throws.</summary>
    /// <returns>
    /// The calendar, or <c>Invalid</c> with an error for each bad line: <c>programme-date-scope-unknown</c>, <c>programme-date-by-unknown</c>, <c>programme-date-given-unknown</c>,
    /// <c>programme-date-day</c>, <c>programme-date-title</c>, <c>programme-date-repeated</c>, or that of a table.
    /// </returns>
    public static Result<ProgrammeCalendar> Parse(string? table)
    {
        if (table is null)
            return Result<ProgrammeCalendar>.Invalid(DelimitedTable.Missing(ProgrammeDateTableReader.Prefix));
        var reader = new ProgrammeDateTableReader();
        reader.Read(table);
        return reader.Errors.Count > 0 ? Result<ProgrammeCalendar>.Invalid(reader.Errors) : Result<ProgrammeCalendar>.Success(new ProgrammeCalendar(reader.Rules.ToEquatableList()));
    }

    /// <summary>The dates for the programmes of a year: its own, its quarters', months' and weeks', by day; some lie in the year before.</summary>
    /// <param name="year">The year, 3 to 9998; a week belongs to the year of its Thursday.</param>
    /// <param name="scopes">Which programmes; none means those of year, quarters and months.</param>
    public EquatableList<ProgrammeMilestone> Of(int year, params PeriodGrain[] scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        PeriodGrain[] wanted = scopes.Length > 0 ? scopes : [PeriodGrain.Year, PeriodGrain.Quarter, PeriodGrain.Month];
        return Rules.Where(rule => Array.IndexOf(wanted, rule.Scope) >= 0)
            .SelectMany(rule => Periods(year, rule.Scope).Select(period => new ProgrammeMilestone(rule, period, rule.DueFor(period))))
            .OrderBy(milestone => milestone.Due).ToEquatableList();
    }

    private static IEnumerable<CalendarPeriod> Periods(int year, PeriodGrain scope)
    {
        var first = scope == PeriodGrain.Week ? CalendarPeriod.OfWeek(year, 1) : CalendarPeriod.Containing(CalendarPeriod.OfYear(year).FirstDay, scope);
        for (var period = first; period.Year == year; period = period.Plus(1))
            yield return period;
    }
}
