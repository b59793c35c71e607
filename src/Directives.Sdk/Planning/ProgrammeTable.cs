using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Planning;

/// <summary>
/// Bảng đăng ký nội dung chương trình: what units propose, what inspections left and what recurs, as tables of a host. One row a line, separated by tabs, or by commas with fields in quotes
/// where needed; lines that start with <c>#</c> and blank ones are passed over; the first other line names the columns, in any order.
/// </summary>
public static class ProgrammeTable
{
    private static readonly string[] s_entryColumns = ["id", "title"];
    private static readonly string[] s_entryOptions = ["product", "lead", "coordinating", "level", "leader", "due", "asked", "origin", "after", "optional", "load"];
    private static readonly string[] s_dutyColumns = ["id", "title", "rule"];
    private static readonly string[] s_dutyOptions = ["product", "lead", "coordinating", "level", "leader"];

    /// <summary>
    /// Entries: the columns <c>id</c> and <c>title</c>, and where the table has them <c>product</c>, <c>lead</c> and <c>coordinating</c> (ids or names, with <c>|</c> between several),
    /// <c>level</c> (<see cref="ApprovingLevelPattern"/>), <c>leader</c>, <c>due</c> (<c>2021-03-15</c>), <c>asked</c> (<c>2021-Q1</c>, <c>2021-03</c>), <c>origin</c>
    /// (<see cref="ItemOriginPattern"/>; default <c>proposal</c>), <c>after</c> (ids, with <c>|</c> between), <c>optional</c> (<c>yes</c> or <c>no</c>) and <c>load</c> (1 to 1000). Never throws for any text.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="registry">Where units are found by id or name; default <see cref="UnitRegistry.Vietnam"/>. A name that it does not have is kept as it is.</param>
    /// <param name="asOf">The day on which the names are those of units: usually the programme's first.</param>
    /// <param name="province">The id of the province in which the names are meant, such as <c>quang-ngai</c>; null where they name it themselves.</param>
    /// <returns>
    /// The entries, in the order of the rows, or <c>Invalid</c> with an error for each bad line, naming it: <c>programme-blank</c> (no id or title), <c>programme-repeated</c>,
    /// <c>programme-level-unknown</c>, <c>programme-origin-unknown</c>, <c>programme-date-format</c>, <c>programme-period-format</c>, <c>programme-optional-format</c>, <c>programme-load</c>,
    /// or that of a table, <c>programme-column-unknown</c> among them: a column of another name would be lost.
    /// </returns>
    public static Result<EquatableList<ProgrammeEntry>> Entries(string? table, LocalDate asOf, UnitRegistry? registry = null, string? province = null) =>
        Read(table, asOf, registry, province, (reader, row) => reader.Entry(row), s_entryColumns, s_entryOptions);

    /// <summary>
    /// Recurring duties: the columns <c>id</c>, <c>title</c> and <c>rule</c> (<c>RRULE:FREQ=MONTHLY;BYMONTHDAY=25</c>, <see cref="Deadlines.RecurrenceRule.Parse"/>), and where the table has
    /// them <c>product</c>, <c>lead</c>, <c>coordinating</c>, <c>level</c> and <c>leader</c>, as in <see cref="Entries"/>. Never throws for any text.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="registry">Where units are found by id or name; default <see cref="UnitRegistry.Vietnam"/>. A name that it does not have is kept as it is.</param>
    /// <param name="asOf">The day on which the names are those of units: usually the programme's first.</param>
    /// <param name="province">The id of the province in which the names are meant; null where they name it themselves.</param>
    /// <returns>The duties, in the order of the rows, or <c>Invalid</c> with an error for each bad line, as of <see cref="Entries"/>, and <c>programme-rule</c>.</returns>
    public static Result<EquatableList<RecurringDuty>> Duties(string? table, LocalDate asOf, UnitRegistry? registry = null, string? province = null) =>
        Read(table, asOf, registry, province, (reader, row) => reader.Duty(row), s_dutyColumns, s_dutyOptions);

    private static Result<EquatableList<T>> Read<T>(
        string? table, LocalDate asOf, UnitRegistry? registry, string? province, Func<ProgrammeTableReader, DelimitedRow, T?> read, string[] required, string[] optional)
        where T : class
    {
        if (table is null)
            return Result<EquatableList<T>>.Invalid(DelimitedTable.Missing(ProgrammeTableReader.Prefix));
        var reader = new ProgrammeTableReader(registry ?? UnitRegistry.Vietnam, asOf, province, required, optional);
        var rows = reader.Read(table, read);
        return reader.Errors.Count > 0 ? Result<EquatableList<T>>.Invalid(reader.Errors) : Result<EquatableList<T>>.Success(rows.ToEquatableList());
    }
}
