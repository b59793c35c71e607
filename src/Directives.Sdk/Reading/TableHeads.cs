using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Tells what a column of a task table holds from the words at its head.</summary>
internal sealed class TableHeads(RoleLexicon<TableColumn> words)
{
    private const int MostTokens = 16;

    private static readonly TableColumn[] s_order =
        [TableColumn.Ordinal, TableColumn.Reference, TableColumn.Deadline, TableColumn.Coordinate, TableColumn.Product, TableColumn.Task, TableColumn.Name, TableColumn.Lead];

    /// <summary>What the column under a head holds; <see cref="TableColumn.None"/> where its words do not say.</summary>
    internal TableColumn Of(TokenList tokens, int start, int end)
    {
        if (end - start > MostTokens)
            return TableColumn.None;
        var found = TableColumn.None;
        for (var index = start; index < end; index++)
        {
            if (words.TryMatch(tokens, index, end, out var bits, out _))
                found |= (TableColumn)bits;
        }

        foreach (var column in s_order)
        {
            if ((found & column) != 0 && (column != TableColumn.Ordinal || end - start <= 3))
                return column;
        }

        return TableColumn.None;
    }
}
