using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Calendars;

/// <summary>Reads the lines of one calendar table, gathering days and errors.</summary>
internal sealed class CalendarDayTableReader
{
    private readonly DelimitedTable _table = new("calendar", "date", "kind", "name", "source");
    private readonly SortedDictionary<LocalDate, CalendarDay> _days = [];
    private readonly Dictionary<LocalDate, int> _lines = [];

    internal List<ValidationError> Errors => _table.Errors;

    internal IEnumerable<CalendarDay> Days => _days.Values;

    internal void Read(string text) => _table.Read(text, ReadRow);

    private void ReadRow(DelimitedRow row)
    {
        if (ReadDate(row) is { } date && ReadKind(row) is { } kind)
            Add(row.Line, new CalendarDay(date, kind, row["name"], row["source"]));
    }

    private LocalDate? ReadDate(DelimitedRow row)
    {
        var text = row["date"];
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success)
            _table.Refuse(row.Line, "date-format", $"'{text}' is no date of the form 2027-02-04.");
        else if (parsed.Value < WorkingCalendar.FirstDay || parsed.Value > WorkingCalendar.LastDay)
            _table.Refuse(row.Line, "date-unsupported", $"{text} lies outside the years {WorkingCalendar.MinYear} to {WorkingCalendar.MaxYear}.");
        else if (row["weekday"] is { Length: > 0 } weekday && weekday != ShortName(parsed.Value))
            _table.Refuse(row.Line, "weekday-wrong", $"{text} is no {weekday} but a {ShortName(parsed.Value)}.");
        else
            return parsed.Value;
        return null;
    }

    private CalendarDayKind? ReadKind(DelimitedRow row)
    {
        var text = row["kind"];
        if (CalendarDayKindPattern.TryParse(text, out var kind))
            return kind;
        _table.Refuse(row.Line, "day-kind-unknown", $"'{text}' is no kind of day; known are {CalendarDayKindPattern.Known}.");
        return null;
    }

    private void Add(int number, CalendarDay day)
    {
        if (day.Name.Length == 0)
            _table.Refuse(number, "name-blank", "the name is blank.");
        else if (day.Source.Length == 0)
            _table.Refuse(number, "source-blank", "the source is blank.");
        else if (_lines.TryGetValue(day.Date, out var earlier))
            _table.Refuse(number, "date-repeated", $"{LocalDatePattern.Iso.Format(day.Date)} stands on line {earlier} already.");
        else
        {
            _lines.Add(day.Date, number);
            _days.Add(day.Date, day);
        }
    }

    private static string ShortName(LocalDate date) => date.DayOfWeek.ToString().Substring(0, 3);
}
