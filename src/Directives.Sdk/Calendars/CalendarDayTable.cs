using System.Text;
using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime.Text;

namespace Directives.Sdk.Calendars;

/// <summary>
/// Bảng ngày nghỉ, ngày làm bù: the text form of a list of <see cref="CalendarDay"/>, as the data of this library and of hosts has it.
/// </summary>
/// <remarks>
/// One day a line, tab-separated, or comma-separated with quotes where a field holds a comma. Lines that start with <c>#</c>
/// and blank lines are skipped. The first other line names the columns, in any order: <c>date</c> (ISO 8601), <c>kind</c>
/// (<see cref="CalendarDayKindPattern"/>), <c>name</c>, <c>source</c>; a column <c>weekday</c> (Mon to Sun) is checked where
/// present, others are ignored.
/// </remarks>
public static class CalendarDayTable
{
    /// <summary>Reads a table. Never throws.</summary>
    /// <returns>
    /// The days in order of date, or <c>Invalid</c> with an error for each bad line (the first hundred), each naming its line:
    /// <c>calendar-empty</c>, <c>calendar-column-missing</c>, <c>calendar-fields</c> (too few or too many),
    /// <c>calendar-quote-open</c>, <c>calendar-date-format</c>, <c>calendar-date-unsupported</c> (outside
    /// <see cref="WorkingCalendar.FirstDay"/> to <see cref="WorkingCalendar.LastDay"/>), <c>calendar-date-repeated</c>,
    /// <c>calendar-day-kind-unknown</c>, <c>calendar-name-blank</c>, <c>calendar-source-blank</c>, <c>calendar-weekday-wrong</c>.
    /// </returns>
    public static Result<EquatableList<CalendarDay>> Parse(string? text)
    {
        if (text is null)
            return Result<EquatableList<CalendarDay>>.Invalid(DelimitedTable.Missing("calendar"));
        var reader = new CalendarDayTableReader();
        reader.Read(text);
        return reader.Errors.Count > 0
            ? Result<EquatableList<CalendarDay>>.Invalid(reader.Errors)
            : Result<EquatableList<CalendarDay>>.Success(reader.Days.ToEquatableList());
    }

    /// <summary>The table of some days in the order given, tab-separated, lines ended by LF; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentException">A name or source holds a tab or a line break, which the form cannot hold.</exception>
    public static string Format(IEnumerable<CalendarDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var text = new StringBuilder("date\tkind\tname\tsource\n");
        foreach (var day in days)
        {
            if ((day.Name + day.Source).IndexOfAny(['\t', '\n', '\r']) >= 0)
                throw new ArgumentException($"The name or source of {LocalDatePattern.Iso.Format(day.Date)} holds a tab or a line break.", nameof(days));
            text.Append(LocalDatePattern.Iso.Format(day.Date)).Append('\t').Append(CalendarDayKindPattern.Format(day.Kind))
                .Append('\t').Append(day.Name).Append('\t').Append(day.Source).Append('\n');
        }

        return text.ToString();
    }
}
