using System.Globalization;
using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>Reads the lines of one table of preparation steps, gathering rows and errors.</summary>
internal sealed class StepTableReader
{
    internal const string Prefix = "step";

    private static readonly TextForms s_given = new("law", "policy");

    private readonly DelimitedTable _table = new(Prefix, "level", "step", "days", "given", "vi", "en", "source");
    private readonly HashSet<(ApprovingLevel, string)> _seen = [];

    internal List<ValidationError> Errors => _table.Errors;

    internal List<StepRule> Rules { get; } = [];

    internal void Read(string text) => _table.Read(text, ReadRow);

    private void ReadRow(DelimitedRow row)
    {
        if (!ApprovingLevelPattern.TryParse(row["level"], out var level))
            _table.Refuse(row.Line, "level-unknown", $"'{row["level"]}' is no approving level; known are {ApprovingLevelPattern.Known}.");
        else if (row["step"].Length == 0)
            _table.Refuse(row.Line, "blank", "the step is blank.");
        else if (!int.TryParse(row["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > StepLibrary.MostDays)
            _table.Refuse(row.Line, "days", $"'{row["days"]}' is no number of working days from 1 to {StepLibrary.MostDays}.");
        else if (Rules.Where(rule => rule.Level == level).Sum(rule => rule.WorkingDays) + days > StepLibrary.MostDays)
            _table.Refuse(row.Line, "days", $"the steps of the level take more than {StepLibrary.MostDays} working days together.");
        else if (!s_given.TryParse(row["given"], out var given))
            _table.Refuse(row.Line, "given-unknown", $"'{row["given"]}' is neither of {s_given.Known}.");
        else if (!_seen.Add((level, row["step"])))
            _table.Refuse(row.Line, "repeated", $"the level has '{row["step"]}' already.");
        else
            Rules.Add(new StepRule(level, row["step"], days) { Name = row["vi"], EnglishName = row["en"], IsPolicy = given == 1, Source = row["source"] });
    }
}
