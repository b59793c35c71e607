namespace Directives.Sdk.Tests;

/// <summary>
/// A tab-separated table of tests/data: empty lines and those that start with '#' are skipped, the first other line names the columns.
/// A table without rows fails, so that no test passes for want of them; so does a row with more fields than there are columns.
/// </summary>
internal sealed class TestTable
{
    private TestTable(IReadOnlyList<Row> rows) => Rows = rows;

    internal IReadOnlyList<Row> Rows { get; }

    /// <summary>The table at a path below tests/data.</summary>
    internal static TestTable Read(string path) => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", path)), path);

    internal static TestTable Parse(string text, string name)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#').ToList();
        if (lines.Count < 2)
            throw new InvalidDataException($"The table '{name}' has no rows.");
        var columns = lines[0].Split('\t');
        return new TestTable([.. lines.Skip(1).Select(line => new Row(columns, line.Split('\t'), name))]);
    }

    internal static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    /// <summary>The first two columns, for a theory.</summary>
    internal TheoryData<string, string> Pairs()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Rows)
            data.Add(row[0], row[1]);
        return data;
    }

    /// <summary>The named columns, for a theory of three parameters.</summary>
    internal TheoryData<string, string, string> Triples(string first, string second, string third)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Rows)
            data.Add(row[first], row[second], row[third]);
        return data;
    }

    internal sealed class Row
    {
        private readonly string[] _columns;
        private readonly string[] _fields;

        internal Row(string[] columns, string[] fields, string table)
        {
            if (fields.Length > columns.Length)
                throw new InvalidDataException($"A row of '{table}' has more fields than there are columns: {fields[0]}.");
            _columns = columns;
            _fields = fields;
        }

        /// <summary>The field of a column; empty where the row is shorter.</summary>
        internal string this[string column] => this[Index(column)];

        internal string this[int column] => column < _fields.Length ? _fields[column] : "";

        private int Index(string column)
        {
            var index = Array.IndexOf(_columns, column);
            return index < 0 ? throw new ArgumentException($"There is no column '{column}'.", nameof(column)) : index;
        }
    }
}
