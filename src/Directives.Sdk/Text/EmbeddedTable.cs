using System.Reflection;

namespace Directives.Sdk.Text;

/// <summary>
/// Reads the tables embedded beside the code: tab-separated, UTF-8; lines that start with <c>#</c> are comments,
/// the first other line names the columns.
/// </summary>
internal static class EmbeddedTable
{
    /// <summary>One row: its line number in the file, counted from 1, and its fields.</summary>
    internal readonly record struct Row(int Line, string[] Fields)
    {
        /// <summary>The field in a column, or the empty text where the row is shorter.</summary>
        internal string this[int column] => column < Fields.Length ? Fields[column] : "";
    }

    /// <summary>The rows of an embedded table named by its path in the project, such as <c>Calendars/non-working-days.tsv</c>.</summary>
    internal static List<Row> Read(string path) => Parse(Text(path));

    /// <summary>The whole text of an embedded file.</summary>
    internal static string Text(string path)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The embedded file '{path}' is missing from {Assembly.GetExecutingAssembly().GetName().Name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a table given as text; the header is dropped.</summary>
    internal static List<Row> Parse(string text)
    {
        var rows = new List<Row>();
        var header = true;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = line.TrimEnd('\r');
            if (content.Length == 0 || content[0] == '#')
                continue;
            if (header)
                header = false;
            else
                rows.Add(new Row(number, content.Split('\t')));
        }

        return rows;
    }
}
