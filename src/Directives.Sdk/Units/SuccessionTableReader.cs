using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Units;

/// <summary>Reads the lines of one table of successions, gathering rows and errors.</summary>
internal sealed class SuccessionTableReader
{
    internal const string Prefix = "succession";

    private static readonly TextForms s_kinds = new("merged", "split", "renamed", "abolished");
    private static readonly TextForms s_shares = new("all", "rest", "part", "none");

    private readonly DelimitedTable _table = new(Prefix, "effective", "from", "to", "kind", "share", "source");
    private readonly HashSet<(string, LocalDate)> _defaults = [];

    internal List<ValidationError> Errors => _table.Errors;

    internal List<Succession> Successions { get; } = [];

    internal void Read(string text) => _table.Read(text, ReadRow);

    private void ReadRow(DelimitedRow row)
    {
        var day = LocalDatePattern.Iso.Parse(row["effective"]);
        if (!day.Success)
            _table.Refuse(row.Line, "date-format", $"'{row["effective"]}' is no date of the form 2025-07-01.");
        else if (!s_kinds.TryParse(row["kind"], out var kind))
            _table.Refuse(row.Line, "kind-unknown", $"'{row["kind"]}' is no kind of succession; known are {s_kinds.Known}.");
        else if (!s_shares.TryParse(row["share"], out var share))
            _table.Refuse(row.Line, "share-unknown", $"'{row["share"]}' is no share; known are {s_shares.Known}.");
        else
            Add(row.Line, new Succession(day.Value, row["from"], row["to"] is { Length: > 0 } to ? to : null, (SuccessionKind)kind, (SuccessionShare)share)
            {
                Duties = row["duties"] is { Length: > 0 } duties ? duties.Split('|').Select(duty => duty.Trim()).ToEquatableList() : [],
                Source = row["source"],
            });
    }

    private void Add(int line, Succession row)
    {
        if (Problem(row) is var (code, message))
            _table.Refuse(line, code, message);
        else
            Successions.Add(row);
    }

    private (string Code, string Message)? Problem(Succession row)
    {
        if (row.From.Length == 0)
            return ("unit-blank", "the unit before is blank.");
        if (row.From == row.To)
            return ("unit-same", $"'{row.From}' does not succeed itself; a unit that goes on has no row.");
        if (row.To is null != (row.Share == SuccessionShare.None))
            return ("to-mismatch", "a share of 'none' has no successor, every other share has one.");
        if (row.To is { } to && ((UnitPattern.IsOfAnyProvince(to) && !UnitPattern.IsOfAnyProvince(row.From)) || (UnitPattern.IsOfMany(to) && !UnitPattern.IsOfMany(row.From))))
            return ("pattern-mismatch", $"a '*' of '{to}' stands for what one of '{row.From}' does, where there is one.");
        if (row.Duties.Count > 0 != (row.Share == SuccessionShare.Part) || row.Duties.Any(duty => duty.Length == 0))
            return ("duties-mismatch", "a part names its duties, and nothing else does.");
        if (row.Source.Length == 0)
            return ("source-blank", "the source is blank.");
        return row.Share != SuccessionShare.Part && !_defaults.Add((row.From, row.Effective))
            ? ("default-repeated", $"'{row.From}' has a default successor of that day already.")
            : null;
    }
}
