using Spectre.Console;

namespace Directives.Cli.Output;

/// <summary>A terminal: tables drawn to its width, titles in bold.</summary>
internal sealed class TerminalScreen : IScreen
{
    /// <summary>A table gets columns of at least so many letters; where they do not fit, its rows are written one under another.</summary>
    private const int LeastColumnWidth = 15;

    private readonly IAnsiConsole _console;

    internal TerminalScreen(TextWriter output)
        : this(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No }))
    {
    }

    internal TerminalScreen(IAnsiConsole console) => _console = console;

    public void Title(string text) => _console.Write(new Text(text + "\n", new Style(decoration: Decoration.Bold)));

    public void Line(string text = "") => _console.Write(new Text(text + "\n"));

    public void Fields(IReadOnlyList<(string Label, string Value)> fields)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var (label, value) in fields)
            grid.AddRow(new Text(label + ":"), Cell(value));
        _console.Write(grid);
    }

    public void Table(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (columns.Count * LeastColumnWidth > _console.Profile.Width)
        {
            Records(columns, rows);
            return;
        }

        var table = new Table { Border = TableBorder.Rounded, ShowRowSeparators = rows.Any(row => row.Any(cell => cell.Contains('\n', StringComparison.Ordinal) || cell.Length > 60)) };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column.Header, new Style(decoration: Decoration.Bold))) { NoWrap = !column.Breaks });
        foreach (var row in rows)
            table.AddRow(row.Select(Cell));
        _console.Write(table);
    }

    private static Text Cell(string text) => new(string.Join('\n', text.Split('\n').Select(PlainText.OneLine)));

    private void Records(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows)
        {
            _console.Write(new Rule());
            Fields([.. columns.Zip(row, (column, cell) => (column.Header, cell)).Where(field => field.cell.Length > 0)]);
        }
    }
}
