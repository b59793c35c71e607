namespace Directives.Sdk.Text;

/// <summary>One row of a <see cref="DelimitedTable"/>.</summary>
/// <param name="line">Its line in the text, counted from 1.</param>
/// <param name="columns">The names of the columns.</param>
/// <param name="fields">A field for each column.</param>
internal readonly struct DelimitedRow(int line, string[] columns, string[] fields)
{
    internal int Line => line;

    /// <summary>The field of a column without blanks at its ends; empty where the table has no such column.</summary>
    internal string this[string column] => Array.IndexOf(columns, column) is var index and >= 0 ? fields[index].Trim() : "";
}
