using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Units;

/// <summary>Reads the lines of one table of units, gathering units, their lines, and errors.</summary>
internal sealed class UnitTableReader
{
    internal const char ListMark = '|';

    private readonly DelimitedTable _table = new(UnitCheck.Prefix, "id", "name", "kind", "parent", "source");
    private readonly List<int> _lines = [];
    private bool _isRefused;

    internal List<ValidationError> Errors => _table.Errors;

    internal List<Unit> Units { get; } = [];

    internal void Read(string text) => _table.Read(text, ReadRow);

    /// <summary>Checks the units beside each other and those of <paramref name="all"/>.</summary>
    internal void CheckTogether(Dictionary<string, Unit> all)
    {
        foreach (var (index, code, message) in UnitCheck.Together(Units, all, index => $"line {_lines[index]}"))
            _table.Refuse(_lines[index], code, message);
    }

    private void ReadRow(DelimitedRow row)
    {
        _isRefused = false;
        var unit = new Unit(row["id"], row["name"], ReadKind(row))
        {
            Parent = row["parent"] is { Length: > 0 } parent ? parent : null,
            ValidFrom = ReadDay(row, "from"),
            ValidTo = ReadDay(row, "to"),
            Aliases = List(row["aliases"]),
            Identifiers = List(row["identifiers"]),
            Members = ReadMembers(row),
            Source = row["source"],
        };
        if (!_isRefused && UnitCheck.Alone(unit) is var (code, message))
            Refuse(row, code, message);
        if (_isRefused)
            return;
        Units.Add(unit);
        _lines.Add(row.Line);
    }

    private UnitKind ReadKind(DelimitedRow row)
    {
        if (!UnitKindPattern.TryParse(row["kind"], out var kind))
            Refuse(row, "kind-unknown", $"'{row["kind"]}' is no kind of unit; known are {UnitKindPattern.Known}.");
        return kind;
    }

    private LocalDate? ReadDay(DelimitedRow row, string column)
    {
        if (row[column].Length == 0)
            return null;
        var parsed = LocalDatePattern.Iso.Parse(row[column]);
        if (parsed.Success)
            return parsed.Value;
        Refuse(row, "date-format", $"'{row[column]}' is no date of the form 2025-07-01.");
        return null;
    }

    private EquatableList<MemberCoverage> ReadMembers(DelimitedRow row)
    {
        var members = new List<MemberCoverage>();
        foreach (var text in List(row["members"]))
        {
            if (MemberCoveragePattern.TryParse(text, out var coverage))
                members.Add(coverage!);
            else
                Refuse(row, "members-format", $"'{text}' does not say which units are listed in full, as 'department 2016-01-01/..' does.");
        }

        return members.ToEquatableList();
    }

    private void Refuse(DelimitedRow row, string code, string message)
    {
        _isRefused = true;
        _table.Refuse(row.Line, code, message);
    }

    private static EquatableList<string> List(string field) =>
        field.Length == 0 ? [] : field.Split(ListMark).Select(item => item.Trim()).ToEquatableList();
}
