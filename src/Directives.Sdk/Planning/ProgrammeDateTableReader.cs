using System.Globalization;
using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>Reads the lines of one table of programme dates, gathering rows and errors.</summary>
internal sealed class ProgrammeDateTableReader
{
    internal const string Prefix = "programme-date";

    private static readonly TextForms s_scopes = new("year", "quarter", "month", "week");
    private static readonly PeriodGrain[] s_grains = [PeriodGrain.Year, PeriodGrain.Quarter, PeriodGrain.Month, PeriodGrain.Week];
    private static readonly TextForms s_owners = new("units", "office");
    private static readonly TextForms s_given = new("usual", "policy");

    private readonly DelimitedTable _table = new(Prefix, "scope", "code", "months", "day", "by", "given", "vi", "en", "source");
    private readonly HashSet<(PeriodGrain, string)> _seen = [];

    internal List<ValidationError> Errors => _table.Errors;

    internal List<ProgrammeDateRule> Rules { get; } = [];

    internal void Read(string text) => _table.Read(text, ReadRow);

    private void ReadRow(DelimitedRow row)
    {
        if (!s_scopes.TryParse(row["scope"], out var scope))
            _table.Refuse(row.Line, "scope-unknown", $"'{row["scope"]}' is none of {s_scopes.Known}.");
        else if (!s_owners.TryParse(row["by"], out var owner))
            _table.Refuse(row.Line, "by-unknown", $"'{row["by"]}' is none of {s_owners.Known}.");
        else if (!s_given.TryParse(row["given"], out var given))
            _table.Refuse(row.Line, "given-unknown", $"'{row["given"]}' is none of {s_given.Known}.");
        else if (!TryDay(row, s_grains[scope], out var months, out var day))
            _table.Refuse(row.Line, "day", "months lies from -12 to 12 and day from 1 to 31; of a week months is empty and day lies from -14 to 6.");
        else if (!IsTitle(row["vi"]) || !IsTitle(row["en"]))
            _table.Refuse(row.Line, "title", "a title is blank, or has braces other than {0}.");
        else if (!_seen.Add((s_grains[scope], row["code"])))
            _table.Refuse(row.Line, "repeated", $"'{row["code"]}' of a {row["scope"]} is given already.");
        else
            Rules.Add(new ProgrammeDateRule(s_grains[scope], row["code"], months, day)
            {
                By = (MilestoneOwner)owner,
                IsPolicy = given == 1,
                Title = row["vi"],
                EnglishTitle = row["en"],
                Source = row["source"],
            });
    }

    private static bool TryDay(DelimitedRow row, PeriodGrain scope, out int months, out int day)
    {
        months = 0;
        if (!int.TryParse(row["day"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out day))
            return false;
        if (scope == PeriodGrain.Week)
            return row["months"].Length == 0 && day is >= -14 and <= 6;
        return int.TryParse(row["months"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out months) && months is >= -12 and <= 12 && day is >= 1 and <= 31;
    }

    private static bool IsTitle(string title) => title.Length > 0 && title.Replace("{0}", "").IndexOfAny(['{', '}']) < 0;
}
