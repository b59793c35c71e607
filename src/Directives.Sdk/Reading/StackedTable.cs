using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// Tables that a conversion wrote one cell a line: the heads of the columns ("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"), then for each row its number and its cells. Only where the lines
/// between two numbers are as many as the columns is it known which cell is which; a row with more or fewer is left as it stands.
/// </summary>
internal sealed class StackedTable(TokenList tokens, LineTable lines, TableHeads heads)
{
    private const int LeastColumns = 3;
    private const int MostColumns = 10;
    private const int MostHeadTokens = 8;
    private const int LeastRows = 2;

    private readonly List<(int First, int Count)> _rows = [];

    /// <summary>The rows of the table whose first head stands at a line, the heads among them; none where no such table begins there.</summary>
    /// <param name="first">The line of its first head.</param>
    /// <param name="end">The line after the last that may belong to it.</param>
    /// <param name="after">The line after the table.</param>
    internal IReadOnlyList<(int First, int Count)> Read(int first, int end, out int after)
    {
        _rows.Clear();
        after = first;
        if (!IsOrdinalHead(first) || Columns(first, end, out var body) is not (>= LeastColumns and var columns))
            return _rows;
        _rows.Add((first, columns));
        var line = body;
        var number = 1;
        while (line < end && Number(line) == number)
        {
            var cells = CellsUpTo(line + 1, end, number + 1, columns, out var next);
            if (cells != columns - 1)
                break;
            _rows.Add((line, columns));
            line = next;
            number++;
        }

        after = line;
        if (_rows.Count - 1 < LeastRows)
        {
            _rows.Clear();
            after = first;
        }

        return _rows;
    }

    /// <summary>Appends a row's cells to the flow, each after a bar.</summary>
    internal void Append((int First, int Count) row, TokenList into)
    {
        var cells = 0;
        for (var line = row.First; cells < row.Count; line++)
        {
            if (lines[line].IsBlank)
                continue;
            into.Add(BarBefore(lines[line]));
            for (var token = lines[line].First; token < lines[line].End; token++)
            {
                if (!tokens[token].IsMark('|'))
                    into.Add(tokens[token]);
            }

            cells++;
        }
    }

    /// <summary>The last line of a row.</summary>
    internal int LastLine((int First, int Count) row)
    {
        var line = row.First;
        for (var cells = lines[line].IsBlank ? 0 : 1; cells < row.Count; cells += lines[line].IsBlank ? 0 : 1)
            line++;
        return line;
    }

    /// <summary>A bar in place of the end of the line above.</summary>
    private Token BarBefore(Line line)
    {
        var start = line.First > 0 ? tokens[line.First - 1].Start : tokens[line.First].Start;
        return new Token(start, line.First > 0 ? tokens[line.First - 1].End : start, TokenKind.Mark, TokenFlags.SpaceBefore, '|', '|');
    }

    private bool IsOrdinalHead(int index) => lines[index] is { IsBlank: false, Count: <= 3 } line && heads.Of(tokens, line.First, line.End) == TableColumn.Ordinal;

    /// <summary>How many columns the heads from a line on name, up to the number of the first row; 0 where they are no heads of a table of tasks.</summary>
    private int Columns(int first, int end, out int body)
    {
        var found = TableColumn.None;
        var count = 0;
        for (body = first; body < end && count <= MostColumns; body++)
        {
            var line = lines[body];
            if (line.IsBlank)
                continue;
            if (Number(body) == 1)
                return (found & TableColumn.Task) != 0 && (found & (TableColumn.Lead | TableColumn.Deadline)) != 0 ? count : 0;
            var column = heads.Of(tokens, line.First, line.End);
            if (line.Count > MostHeadTokens + (column == TableColumn.None ? 0 : MostHeadTokens) || (column & found & (TableColumn.Task | TableColumn.Lead | TableColumn.Coordinate | TableColumn.Deadline)) != 0)
                return 0;
            found |= column;
            count++;
        }

        return 0;
    }

    /// <summary>How many lines stand up to the next row's number, or, where none comes, as many as a row may have.</summary>
    private int CellsUpTo(int first, int end, int number, int columns, out int next)
    {
        var cells = 0;
        for (next = first; next < end; next++)
        {
            if (lines[next].IsBlank)
                continue;
            if (Number(next) == number)
                return cells;
            // No number follows the last row: what stands below it is no cell of it.
            if (cells == columns - 1 && !HasNumber(next, end, number, columns))
                return cells;
            if (++cells > columns)
                return cells;
        }

        return cells;
    }

    private bool HasNumber(int first, int end, int number, int columns)
    {
        for (var (line, seen) = (first, 0); line < end && seen <= columns; line++)
        {
            if (Number(line) == number)
                return true;
            seen += lines[line].IsBlank ? 0 : 1;
        }

        return false;
    }

    /// <summary>The number that a line is nothing but ("7", "7."); -1 where it holds anything else.</summary>
    private int Number(int index)
    {
        var line = lines[index];
        return line.Count is 1 or 2 && tokens[line.First].IsNumber && (line.Count == 1 || tokens[line.First + 1].IsMark('.')) ? tokens[line.First].Value : -1;
    }
}
