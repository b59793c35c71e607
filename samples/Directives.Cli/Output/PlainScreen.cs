namespace Directives.Cli.Output;

/// <summary>Plain text for files and pipes: aligned columns without lines or colours, as wide as they need to be.</summary>
internal sealed class PlainScreen(TextWriter output) : IScreen
{
    private const string Gap = "  ";

    public void Title(string text) => Line(text);

    public void Line(string text = "") => output.WriteLine(text.TrimEnd());

    public void Fields(IReadOnlyList<(string Label, string Value)> fields)
    {
        var width = fields.Max(field => PlainText.Width(field.Label)) + 1;
        foreach (var (label, value) in fields)
            Line(PlainText.Pad(label + ":", width) + " " + PlainText.OneLine(value));
    }

    public void Table(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var cells = rows.Select(row => row.Select((text, index) => Lines(text, index, columns)).ToArray()).ToArray();
        var widths = columns.Select((column, index) => Width(column, cells.Select(row => row[index]))).ToArray();
        Row(columns.Select(column => column.Header), widths);
        Row(widths.Select(width => new string('-', width)), widths);
        var apart = cells.Any(row => row.Any(lines => lines.Length > 1));
        for (var index = 0; index < cells.Length; index++)
        {
            if (apart && index > 0)
                Line();
            for (var line = 0; line < cells[index].Max(lines => lines.Length); line++)
                Row(cells[index].Select(lines => line < lines.Length ? lines[line] : ""), widths);
        }
    }

    private void Row(IEnumerable<string> cells, int[] widths) => Line(string.Join(Gap, cells.Select((cell, index) => PlainText.Pad(cell, widths[index]))));

    /// <summary>The lines of a cell. The last column needs no breaking, as nothing stands to its right.</summary>
    private static string[] Lines(string text, int index, IReadOnlyList<Column> columns)
    {
        var lines = text.Split('\n').Select(PlainText.OneLine);
        return [.. index == columns.Count - 1 ? lines : lines.SelectMany(line => PlainText.Wrap(line, columns[index].MaxWidth))];
    }

    private static int Width(Column column, IEnumerable<string[]> cells) =>
        cells.SelectMany(lines => lines).Select(PlainText.Width).Append(PlainText.Width(column.Header)).Max();
}
