using System.Globalization;
using Ardalis.Result;
using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Planning;

/// <summary>Reads the lines of one table of entries or duties, gathering errors.</summary>
internal sealed class ProgrammeTableReader(UnitRegistry registry, LocalDate asOf, string? province, string[] required, string[] optional)
{
    internal const string Prefix = "programme";
    private const char ListMark = '|';
    private const int MostLoad = 1000;

    private static readonly TextForms s_yesNo = new("no", "yes");

    private readonly DelimitedTable _table = new(Prefix, required) { Known = [.. required, .. optional] };
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    internal List<ValidationError> Errors => _table.Errors;

    internal List<T> Read<T>(string text, Func<ProgrammeTableReader, DelimitedRow, T?> read)
        where T : class
    {
        var rows = new List<T>();
        _table.Read(text, row =>
        {
            if (HasName(row) && read(this, row) is { } value)
                rows.Add(value);
        });
        return rows;
    }

    internal ProgrammeEntry Entry(DelimitedRow row) => new(row["id"], row["title"])
    {
        Product = Optional(row["product"]),
        Lead = Parties(row["lead"]),
        Coordinating = Parties(row["coordinating"]),
        Level = Level(row),
        Leader = Optional(row["leader"]),
        Due = Day(row, "due"),
        Asked = Period(row, "asked"),
        Origin = Origin(row),
        After = Items(row["after"]).ToEquatableList(),
        IsOptional = IsYes(row, "optional"),
        Load = Load(row),
    };

    internal RecurringDuty? Duty(DelimitedRow row)
    {
        var rule = RecurrenceRule.Parse(row["rule"]);
        if (rule.IsSuccess)
        {
            return new RecurringDuty(row["id"], row["title"], rule.Value)
            {
                Product = Optional(row["product"]),
                Lead = Parties(row["lead"]),
                Coordinating = Parties(row["coordinating"]),
                Level = Level(row),
                Leader = Optional(row["leader"]),
            };
        }

        _table.Refuse(row.Line, "rule", $"'{row["rule"]}' is no rule of recurrence: {rule.ValidationErrors.First().ErrorMessage}");
        return null;
    }

    private bool HasName(DelimitedRow row)
    {
        if (row["id"].Length == 0 || row["title"].Length == 0)
            _table.Refuse(row.Line, "blank", "the id or the title is blank.");
        else if (!_seen.Add(row["id"]))
            _table.Refuse(row.Line, "repeated", $"the table has '{row["id"]}' already.");
        else
            return true;
        return false;
    }

    private EquatableList<Party> Parties(string field) => Items(field).Select(Party).ToEquatableList();

    private Party Party(string name)
    {
        var unit = registry.Find(name) ?? registry.FindByName(name, asOf, province);
        return unit is null ? new Party(name, PartyType.Unit) : new Party(unit.Name, PartyType.Unit) { Id = unit.Id };
    }

    private ApprovingLevel? Level(DelimitedRow row)
    {
        if (row["level"].Length == 0)
            return null;
        if (ApprovingLevelPattern.TryParse(row["level"], out var level))
            return level;
        _table.Refuse(row.Line, "level-unknown", $"'{row["level"]}' is no approving level; known are {ApprovingLevelPattern.Known}.");
        return null;
    }

    private ItemOrigin Origin(DelimitedRow row)
    {
        if (row["origin"].Length == 0)
            return ItemOrigin.Proposal;
        var parsed = ItemOriginPattern.Parse(row["origin"]);
        if (parsed.IsSuccess)
            return parsed.Value;
        _table.Refuse(row.Line, "origin-unknown", parsed.ValidationErrors.First().ErrorMessage);
        return default;
    }

    private LocalDate? Day(DelimitedRow row, string column)
    {
        if (row[column].Length == 0)
            return null;
        var parsed = LocalDatePattern.Iso.Parse(row[column]);
        if (parsed.Success)
            return parsed.Value;
        _table.Refuse(row.Line, "date-format", $"'{row[column]}' is no date of the form 2021-03-15.");
        return null;
    }

    private CalendarPeriod? Period(DelimitedRow row, string column)
    {
        if (row[column].Length == 0)
            return null;
        if (CalendarPeriod.TryParse(row[column].AsSpan(), out var period))
            return period;
        _table.Refuse(row.Line, "period-format", $"'{row[column]}' is no period of the form 2021-Q1 or 2021-03.");
        return null;
    }

    private bool IsYes(DelimitedRow row, string column)
    {
        if (row[column].Length == 0)
            return false;
        if (s_yesNo.TryParse(row[column], out var value))
            return value == 1;
        _table.Refuse(row.Line, "optional-format", $"'{row[column]}' is neither of {s_yesNo.Known}.");
        return false;
    }

    private int Load(DelimitedRow row)
    {
        if (row["load"].Length == 0)
            return 1;
        if (int.TryParse(row["load"], NumberStyles.None, CultureInfo.InvariantCulture, out var load) && load is >= 1 and <= MostLoad)
            return load;
        _table.Refuse(row.Line, "load", $"'{row["load"]}' is no load from 1 to {MostLoad}.");
        return 1;
    }

    private static string? Optional(string field) => field.Length > 0 ? field : null;

    private static IEnumerable<string> Items(string field) => field.Split(ListMark).Select(item => item.Trim()).Where(item => item.Length > 0);
}
