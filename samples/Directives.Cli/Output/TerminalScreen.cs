using Spectre.Console;

namespace Directives.Cli.Output;

/// <summary>A terminal: tables drawn to its width, titles in bold.</summary>
internal sealed class TerminalScreen : IScreen
{
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
            grid.AddRow(new Text(label + ":"), new Text(PlainText.OneLine(value)));
        _console.Write(grid);
    }

    public void Table(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowRowSeparators = rows.Any(row => row.Any(cell => cell.Contains('\n', StringComparison.Ordinal) || cell.Length > 60)) };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column.Header, new Style(decoration: Decoration.Bold))));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(string.Join('\n', cell.Split('\n').Select(PlainText.OneLine)))));
        _console.Write(table);
    }
}
