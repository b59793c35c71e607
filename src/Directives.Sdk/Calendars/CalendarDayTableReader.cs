using Ardalis.Result;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Calendars;

/// <summary>Reads the lines of one calendar table, gathering days and errors.</summary>
internal sealed class CalendarDayTableReader
{
    private const int MostErrors = 100;
    private const char ByteOrderMark = '\uFEFF';
    private static readonly string[] Required = ["date", "kind", "name", "source"];

    private readonly SortedDictionary<LocalDate, CalendarDay> _days = [];
    private readonly Dictionary<LocalDate, int> _lines = [];
    private string[]? _columns;
    private char _delimiter;

    internal List<ValidationError> Errors { get; } = [];

    internal IEnumerable<CalendarDay> Days => _days.Values;

    internal void Read(string text)
    {
        var number = 0;
        foreach (var raw in text.TrimStart(ByteOrderMark).Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                continue;
            if (_columns is null)
                ReadHeader(number, line);
            else
                ReadRow(number, line);
            if (Errors.Count >= MostErrors)
                return;
        }

        if (_columns is null)
            Refuse(1, "calendar-empty", "the table has no header.");
    }

    private void ReadHeader(int number, string line)
    {
        _delimiter = line.Contains(DelimitedLine.Tab) ? DelimitedLine.Tab : DelimitedLine.Comma;
        _columns = Array.ConvertAll(line.Split(_delimiter), c => c.Trim());
        foreach (var column in Required)
        {
            if (Array.IndexOf(_columns, column) < 0)
                Refuse(number, "calendar-column-missing", $"the header lacks the column '{column}'.");
        }
    }

    private void ReadRow(int number, string line)
    {
        if (Array.Exists(Required, c => Array.IndexOf(_columns!, c) < 0))
            return;
        if (!DelimitedLine.TrySplit(line, _delimiter, out var fields))
            Refuse(number, "calendar-quote-open", "a quote is not closed.");
        else if (fields.Length != _columns!.Length)
            Refuse(number, "calendar-fields", $"{fields.Length} fields where the header has {_columns.Length}.");
        else if (ReadDate(number, fields) is { } date && ReadKind(number, fields) is { } kind)
            Add(number, new CalendarDay(date, kind, Field(fields, "name"), Field(fields, "source")));
    }

    private LocalDate? ReadDate(int number, string[] fields)
    {
        var text = Field(fields, "date");
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success)
            Refuse(number, "calendar-date-format", $"'{text}' is no date of the form 2027-02-04.");
        else if (parsed.Value < WorkingCalendar.FirstDay || parsed.Value > WorkingCalendar.LastDay)
            Refuse(number, "calendar-date-unsupported", $"{text} lies outside the years {WorkingCalendar.MinYear} to {WorkingCalendar.MaxYear}.");
        else if (Field(fields, "weekday") is { Length: > 0 } weekday && weekday != ShortName(parsed.Value))
            Refuse(number, "calendar-weekday-wrong", $"{text} is no {weekday} but a {ShortName(parsed.Value)}.");
        else
            return parsed.Value;
        return null;
    }

    private CalendarDayKind? ReadKind(int number, string[] fields)
    {
        var text = Field(fields, "kind");
        if (CalendarDayKindPattern.TryParse(text, out var kind))
            return kind;
        Refuse(number, CalendarDayKindPattern.UnknownCode, $"'{text}' is no kind of day; known are {CalendarDayKindPattern.Known}.");
        return null;
    }

    private void Add(int number, CalendarDay day)
    {
        if (day.Name.Length == 0)
            Refuse(number, "calendar-name-blank", "the name is blank.");
        else if (day.Source.Length == 0)
            Refuse(number, "calendar-source-blank", "the source is blank.");
        else if (_lines.TryGetValue(day.Date, out var earlier))
            Refuse(number, "calendar-date-repeated", $"{LocalDatePattern.Iso.Format(day.Date)} stands on line {earlier} already.");
        else
        {
            _lines.Add(day.Date, number);
            _days.Add(day.Date, day);
        }
    }

    private string Field(string[] fields, string column) =>
        Array.IndexOf(_columns!, column) is var index and >= 0 ? fields[index].Trim() : "";

    private void Refuse(int line, string code, string message) => Errors.Add(CalendarErrors.Line(line, code, message));

    private static string ShortName(LocalDate date) => date.DayOfWeek.ToString().Substring(0, 3);
}
