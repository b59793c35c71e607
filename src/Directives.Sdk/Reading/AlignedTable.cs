using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// Tables whose columns stand apart by blanks, as converters of page layout write them: heads over one or several lines, rows that begin with a number at the left and go on below themselves. Where one
/// column ends and the next begins is read from what the lines leave blank. A table whose numbers stand in the middle of their rows is left as it is, for there it is not known where a row begins.
/// </summary>
internal sealed class AlignedTable(string text, TokenList tokens, LineTable lines, TableHeads heads)
{
    private const int LeastGap = 2;
    private const int LeastColumns = 3;
    private const int MostColumns = 12;
    private const int MostHeadLines = 5;
    private const int MostHeadTokens = 12;
    private const int MostOrdinalTokens = 5;
    private const int MostWidth = 400;
    private const int LeastRows = 2;

    private readonly List<Column> _columns = [];
    private readonly List<(int First, int End)> _rows = [];
    private readonly int[] _cover = new int[MostWidth];

    /// <summary>A column: where its head stands, where it begins among the others, and the tokens of its head.</summary>
    private sealed class Column(int from, int to)
    {
        internal int From { get; set; } = from;

        internal int To { get; set; } = to;

        internal int Begin { get; set; }

        internal List<int> Head { get; } = [];

        internal int Middle => (From + To) / 2;
    }

    /// <summary>Reads the table whose heads begin at a line; whether there is one.</summary>
    /// <param name="first">The line.</param>
    /// <param name="end">The line after the last that may belong to it.</param>
    /// <param name="after">The line after the table.</param>
    internal bool TryRead(int first, int end, out int after)
    {
        after = first;
        if (!OpensHeads(first, end, out var ordinal) || !TryHeads(first, ordinal, end, out var body))
            return false;
        ReadRows(body, end, out var last);
        if (_rows.Count < LeastRows)
            return false;
        FindBegins();
        after = last;
        return true;
    }

    /// <summary>The rows, by their lines; the heads are none of them.</summary>
    internal IReadOnlyList<(int First, int End)> Rows => _rows;

    /// <summary>Appends the heads to the flow, each after a bar.</summary>
    internal void AppendHeads(TokenList into)
    {
        foreach (var column in _columns)
        {
            into.Add(BarBefore(column.Head[0]));
            foreach (var token in column.Head)
                into.Add(tokens[token]);
        }
    }

    /// <summary>Appends a row's cells to the flow, each after a bar.</summary>
    internal void Append((int First, int End) row, TokenList into)
    {
        var runsOn = RunsOn(row);
        for (var column = 0; column < _columns.Count; column++)
        {
            into.Add(BarBefore(lines[row.First].First));
            for (var line = row.First; line < row.End; line++)
            {
                if (lines.IsPageNumber(line) && !StartsRow(line))
                    continue;
                for (var token = lines[line].First; token < lines[line].End; token++)
                {
                    if (!tokens[token].IsMark('|') && Math.Min(ColumnOf(line, token), runsOn ? 1 : MostColumns) == column)
                        into.Add(tokens[token]);
                }
            }
        }
    }

    /// <summary>"I  Cải cách thể chế của các cơ quan nhà nước": a title over a group of rows is no cells though it is wider than its column.</summary>
    private bool RunsOn((int First, int End) row)
    {
        var line = lines[row.First];
        var gaps = 0;
        for (var token = line.First + 1; token < line.End; token++)
            gaps += IsGap(token) ? 1 : 0;
        return row.End == row.First + 1 && gaps <= 1 && !tokens[line.First].IsNumber && ColumnOf(row.First, line.End - 1) > 1;
    }

    private Token BarBefore(int token)
    {
        var start = tokens[token].Start;
        return new Token(Math.Max(0, start - 1), start, TokenKind.Mark, TokenFlags.SpaceBefore, '|', '|');
    }

    private bool IsGap(int token) => tokens[token].Start - tokens[token - 1].End >= LeastGap;

    /// <summary>Whether a line or one of the two below it opens with the head of the ordinals ("TT"), and all of them stand in columns.</summary>
    private bool OpensHeads(int first, int end, out int ordinal)
    {
        for (ordinal = first; ordinal < Math.Min(end, first + 3) && !lines[ordinal].IsBlank; ordinal++)
        {
            if (IsOrdinalHead(lines[ordinal]))
                return StandInColumns(first, ordinal);
        }

        return false;
    }

    private bool StandInColumns(int first, int ordinal)
    {
        for (var index = first; index <= ordinal; index++)
        {
            if (lines.IsRow(index) || !HasGap(lines[index]))
                return false;
        }

        return true;
    }

    private bool HasGap(Line line)
    {
        for (var token = line.First + 1; token < line.End; token++)
        {
            if (IsGap(token))
                return true;
        }

        return false;
    }

    private bool IsOrdinalHead(Line line) => line.Count > 1 && tokens[line.First] is { IsWord: true, IsCapital: true, Length: <= 3 } && SegmentEnd(line.First, line.End) is var end && end - line.First <= 3 && heads.Of(tokens, line.First, end) == TableColumn.Ordinal;

    private int SegmentEnd(int start, int end)
    {
        var at = start + 1;
        while (at < end && !IsGap(at))
            at++;
        return at;
    }

    /// <summary>Puts the heads of several lines together to columns, up to the first row; whether they are those of a table of tasks.</summary>
    private bool TryHeads(int first, int ordinal, int end, out int body)
    {
        _columns.Clear();
        for (body = first; body < end && body < first + MostHeadLines + 1; body++)
        {
            var line = lines[body];
            if (line.IsBlank || lines.IsRule(body))
                continue;
            if (body > ordinal && StartsRow(body))
                break;
            for (var token = line.First; token < line.End;)
            {
                var segment = SegmentEnd(token, line.End);
                if (segment - token > MostHeadTokens || !AddHead(body, token, segment))
                    return false;
                token = segment;
            }
        }

        if (body >= end || !StartsRow(body) || _columns.Count is < LeastColumns or > MostColumns)
            return false;
        var found = TableColumn.None;
        foreach (var column in _columns)
            found |= RoleOf(column);
        return (found & TableColumn.Task) != 0 && (found & (TableColumn.Lead | TableColumn.Deadline)) != 0;
    }

    /// <summary>Adds a part of a head to the column that it stands in; whether it stands in one alone.</summary>
    private bool AddHead(int line, int start, int end)
    {
        var from = Place(line, start);
        var to = from + tokens[end - 1].End - tokens[start].Start;
        Column? own = null;
        foreach (var column in _columns)
        {
            if (column.From >= to || column.To <= from)
                continue;
            if (own is not null)
                return false;
            own = column;
        }

        if (own is null)
        {
            own = new Column(from, to);
            _columns.Insert(_columns.TakeWhile(column => column.From < from).Count(), own);
        }

        own.From = Math.Min(own.From, from);
        own.To = Math.Max(own.To, to);
        for (var token = start; token < end; token++)
            own.Head.Add(token);
        return to < MostWidth;
    }

    private TableColumn RoleOf(Column column)
    {
        using var copy = TokenList.WithCapacity(column.Head.Count);
        foreach (var token in column.Head)
            copy.Add(tokens[token]);
        return heads.Of(copy, 0, copy.Count);
    }

    /// <summary>Where a token stands in its line, in characters.</summary>
    private int Place(int line, int token)
    {
        var start = line > 0 ? tokens[lines[line].First - 1].End : 0;
        return tokens[token].Start - start;
    }

    /// <summary>"3", "3.", "1.2", "II", "a)": whether a line opens with a row's number, in the column of numbers.</summary>
    private bool StartsRow(int index)
    {
        var line = lines[index];
        if (line.IsBlank || _columns.Count == 0 || Place(index, line.First) > _columns[0].To)
            return false;
        var end = SegmentEnd(line.First, line.End);
        // The number may stand so close to the text that no gap parts them.
        var own = line.First + 1;
        while (own < end && Place(index, own) <= _columns[0].To && (tokens[own].Kind != TokenKind.Word))
            own++;
        if (own - line.First > MostOrdinalTokens)
            return false;
        ref readonly var first = ref tokens[line.First];
        return first.IsNumber || (first.IsWord && own - line.First <= 2 && (end == line.First + 1 || end == own) && (MarkReader.Roman(text.AsSpan(first.Start, first.Length)) is not null || first.Length == 1));
    }

    private void ReadRows(int body, int end, out int last)
    {
        _rows.Clear();
        last = body;
        var start = body;
        for (var index = body; index < end; index++)
        {
            var line = lines[index];
            if (line.IsBlank)
                continue;
            if (line.Width > MostWidth)
                break;
            if (StartsRow(index) && !(lines.IsPageNumber(index) && line.Count == 1))
            {
                if (index > start)
                    _rows.Add((start, last));
                start = index;
            }
            else if (IsOrdinalHead(line))
            {
                // The heads again, on the next page.
                continue;
            }
            else if (!lines.IsPageNumber(index) && (Place(index, line.First) <= _columns[0].To || IsParagraph(index)))
            {
                break;
            }

            last = index + 1;
        }

        if (last > start)
            _rows.Add((start, last));
    }

    /// <summary>Whether a line below an empty one runs through the columns without a gap.</summary>
    private bool IsParagraph(int index)
    {
        var line = lines[index];
        if (!lines[index - 1].IsBlank || SegmentEnd(line.First, line.End) < line.End)
            return false;
        var (from, to) = (Place(index, line.First), Place(index, line.End - 1));
        return _columns.Count(column => column.Middle >= from && column.Middle <= to) > 2;
    }

    /// <summary>Each column begins where, between the middles of its head and the one before it, the fewest lines have text.</summary>
    private void FindBegins()
    {
        Array.Clear(_cover, 0, _cover.Length);
        foreach (var row in _rows)
        {
            for (var index = row.First; index < row.End; index++)
            {
                if (lines[index].IsBlank || !(HasGap(lines[index]) || index > row.First))
                    continue;
                for (var token = lines[index].First; token < lines[index].End; token++)
                {
                    var place = Place(index, token);
                    for (var at = place; at < Math.Min(MostWidth, place + tokens[token].Length); at++)
                        _cover[at]++;
                }
            }
        }

        for (var column = 1; column < _columns.Count; column++)
            _columns[column].Begin = Emptiest(_columns[column - 1].Middle, _columns[column].Middle);
    }

    /// <summary>The end of the last of the longest runs of places that the fewest lines cover: a cell begins right after the blanks before it.</summary>
    private int Emptiest(int from, int to)
    {
        var least = int.MaxValue;
        for (var at = from; at <= to && at < MostWidth; at++)
            least = Math.Min(least, _cover[at]);
        var (best, length) = (to, 0);
        for (var at = from; at <= to && at < MostWidth; at++)
        {
            var run = at;
            while (run <= to && run < MostWidth && _cover[run] == least)
                run++;
            if (run - at >= length && run > at)
                (best, length) = (run, run - at);
            at = Math.Max(at, run);
        }

        return best;
    }

    private int ColumnOf(int line, int token)
    {
        var place = Place(line, token);
        var column = _columns.Count - 1;
        while (column > 0 && place < _columns[column].Begin - 1)
            column--;
        return column;
    }
}
