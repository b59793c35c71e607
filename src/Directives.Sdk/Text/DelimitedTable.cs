using Ardalis.Result;

namespace Directives.Sdk.Text;

/// <summary>
/// Reads a table that a host may supply: one row a line, separated by tabs, or by commas with fields in quotes where needed. Lines that start with <c>#</c> and blank lines are skipped;
/// the first other line names the columns, in any order, separated by tabs where it has any. Gathers errors, each naming its line.
/// </summary>
/// <param name="prefix">What the codes of the errors begin with: <c>calendar</c> of <c>calendar-empty</c>.</param>
/// <param name="required">The columns that must be there; others are read where the caller asks for them.</param>
internal sealed class DelimitedTable(string prefix, params string[] required)
{
    private const int MostErrors = 100;
    private const char ByteOrderMark = '\uFEFF';

    private string[]? _columns;
    private char _delimiter;
    private bool _isComplete;

    internal List<ValidationError> Errors { get; } = [];

    /// <summary>All columns that there may be; null where others are passed over.</summary>
    internal IReadOnlyList<string>? Known { get; init; }

    /// <summary>The error of a text that is missing.</summary>
    internal static ValidationError Missing(string prefix) => TextError.Of("text", prefix + "-empty", "The text is null.");

    /// <summary>Reads the rows; a row that is no row is noted and passed over.</summary>
    internal void Read(string text, Action<DelimitedRow> read)
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
            else if (_isComplete)
                ReadRow(number, line, read);
            if (Errors.Count >= MostErrors)
                return;
        }

        if (_columns is null)
            Refuse(1, "empty", "the table has no header.");
    }

    /// <summary>Notes an error of a line, counted from 1.</summary>
    internal void Refuse(int line, string code, string message) =>
        Errors.Add(TextError.Of($"line {line}", $"{prefix}-{code}", $"Line {line}: {message}"));

    private void ReadHeader(int number, string line)
    {
        _delimiter = line.Contains(DelimitedLine.Tab) ? DelimitedLine.Tab : DelimitedLine.Comma;
        _columns = Array.ConvertAll(line.Split(_delimiter), column => column.Trim());
        foreach (var column in required)
        {
            if (Array.IndexOf(_columns, column) < 0)
                Refuse(number, "column-missing", $"the header lacks the column '{column}'.");
        }

        foreach (var column in _columns.Where(column => Known?.Contains(column) == false))
            Refuse(number, "column-unknown", $"there is no column '{column}'; known are {string.Join(", ", Known!)}.");
        _isComplete = Errors.Count == 0;
    }

    private void ReadRow(int number, string line, Action<DelimitedRow> read)
    {
        if (!DelimitedLine.TrySplit(line, _delimiter, out var fields))
            Refuse(number, "quote-open", "a quote is not closed.");
        else if (fields.Length != _columns!.Length)
            Refuse(number, "fields", $"{fields.Length} fields where the header has {_columns.Length}.");
        else
            read(new DelimitedRow(number, _columns, fields));
    }
}
