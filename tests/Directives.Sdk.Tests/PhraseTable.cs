namespace Directives.Sdk.Tests;

/// <summary>A tab-separated table of tests/data: comment lines start with '#', the first other line names the columns. An empty table is an error.</summary>
internal sealed class PhraseTable
{
    private PhraseTable(IReadOnlyList<Row> rows) => Rows = rows;

    internal IReadOnlyList<Row> Rows { get; }

    internal static PhraseTable Read(string path)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", path)).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var columns = lines[0].Split('\t');
        var rows = lines.Skip(1).Select(line => new Row(columns, line.Split('\t'))).ToList();
        if (rows.Count == 0)
            throw new InvalidDataException($"The table {path} has no rows.");
        return new PhraseTable(rows);
    }

    internal sealed class Row(string[] columns, string[] fields)
    {
        internal string this[string column]
        {
            get
            {
                var index = Array.IndexOf(columns, column);
                return index < 0 ? throw new ArgumentException($"There is no column {column}.") : index < fields.Length ? fields[index] : "";
            }
        }
    }
}
