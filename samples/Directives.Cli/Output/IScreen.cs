namespace Directives.Cli.Output;

/// <summary>What the renderings for people are drawn on. Nothing that is drawn is ever cut off.</summary>
internal interface IScreen
{
    /// <summary>A line that titles what follows.</summary>
    void Title(string text);

    void Line(string text = "");

    /// <summary>Labels with their values, one a line.</summary>
    void Fields(IReadOnlyList<(string Label, string Value)> fields);

    /// <summary>A table; a line break in a cell starts a new line of the cell.</summary>
    void Table(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows);
}
