using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Joins lines to blocks: paragraphs, list items, rows of tables. Page numbers, rules and Markdown marks are dropped on the way.</summary>
internal sealed partial class BlockReader
{
    private const int FirstLineIndent = 3;

    // "I. Kết quả đạt được" is a heading, whatever its last word.
    private const int LeastJoinedWidth = 40;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly LineTable _lines;
    private readonly TokenList _flow;
    private readonly List<Block> _blocks;

    private int _start;
    private int _markStart;
    private int _firstLine;
    private int _lastLine;
    private MarkKind _mark;
    private string _label = "";
    private bool _isRow;
    private bool _afterBlank;

    // Whether a page number stands between the last line and the one at hand.
    private bool _afterPage;

    private BlockReader(string text, TokenList tokens, LineTable lines, int firstLine, int endLine)
    {
        _text = text;
        _tokens = tokens;
        _lines = lines;
        _flow = TokenList.WithCapacity(firstLine < endLine ? lines[endLine - 1].End - lines[firstLine].First : 0);
        _blocks = new List<Block>(Math.Max(4, (endLine - firstLine) / 2));
    }

    /// <summary>The blocks of the lines from one on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="firstLine">The first line.</param>
    /// <param name="endLine">The line after the last.</param>
    /// <param name="heads">What tells a table of tasks by its heads, where cells may stand one a line.</param>
    internal static Flow Read(string text, TokenList tokens, LineTable lines, int firstLine, int endLine, TableHeads? heads = null)
    {
        var reader = new BlockReader(text, tokens, lines, firstLine, endLine);
        var wrapped = new WrappedTable(tokens, lines);
        var stacked = heads is null ? null : new StackedTable(tokens, lines, heads);
        var aligned = heads is null ? null : new AlignedTable(text, tokens, lines, heads);
        for (var line = firstLine; line < endLine; line++)
        {
            if (lines.StampEnd(line, endLine) is var afterStamp && afterStamp > line)
            {
                line = afterStamp - 1;
                continue;
            }

            if (stacked?.Read(line, endLine, out var afterTable) is { Count: > 0 } rows)
            {
                reader.AddStacked(stacked, rows);
                line = afterTable - 1;
                continue;
            }

            if (aligned is not null && aligned.TryRead(line, endLine, out var afterAligned))
            {
                reader.AddAligned(aligned, line);
                line = afterAligned - 1;
                continue;
            }

            var end = lines.IsRow(line) ? Math.Min(endLine, wrapped.End(line)) : line;
            if (end > line)
                line = reader.AddWrapped(wrapped, line, end) - 1;
            else
                reader.Add(line);
        }

        reader.Close();
        return new Flow(text, reader._flow, reader._blocks);
    }

    private void Add(int index)
    {
        var line = _lines[index];
        if (line.IsBlank)
        {
            _afterBlank = true;
            return;
        }

        if (_lines.IsPageNumber(index) || (_lines.IsRule(index) && !IsSentenceEnd(line)))
        {
            _afterPage |= _lines.IsPageNumber(index);
            return;
        }

        var first = AfterTitle(SkipDecoration(_lines.HeadEnd(index), line.End), line);
        if (first >= line.End)
            return;
        if (_lines.IsRow(index))
        {
            OpenRow(index);
            Append(line.First, line.End, keepBars: true);
            Close();
            return;
        }

        if (MarkReader.TryRead(_text, _tokens, first, line.End, out var kind, out var label, out var next) && !IsWrappedDash(index, kind))
        {
            Close();
            Open(index, first, kind, label);
            AppendWithoutNextMark(next, line, index);
        }
        else
        {
            // "1.4." alone on its line marks what the next one says.
            var isMarkAlone = _flow.Count == _start && _mark != MarkKind.None && index <= _lastLine + 2;
            if (!isMarkAlone && (_flow.Count == _start || !Continues(index)))
            {
                Close();
                Open(index, first, MarkKind.None, "");
            }

            AppendWithoutNextMark(first, line, index);
        }

        _lastLine = index;
        _afterBlank = false;
        _afterPage = false;
    }

    /// <summary>The rows of a table whose rows run over several lines.</summary>
    private int AddWrapped(WrappedTable table, int first, int end)
    {
        for (var line = first; line < end;)
        {
            var next = table.RowEnd(line, end);
            OpenRow(line);
            table.Append(line, next, _flow);
            Close();
            _lastLine = next - 1;
            line = next;
        }

        _afterBlank = false;
        return end;
    }

    /// <summary>The rows of a table whose columns stand apart by blanks, its heads first.</summary>
    private void AddAligned(AlignedTable table, int head)
    {
        OpenRow(head);
        table.AppendHeads(_flow);
        Close();
        foreach (var row in table.Rows)
        {
            OpenRow(row.First);
            table.Append(row, _flow);
            Close();
            _lastLine = row.End - 1;
        }

        _afterBlank = false;
    }

    private void OpenRow(int line)
    {
        Close();
        Open(line, _lines[line].First, MarkKind.None, "");
        _isRow = true;
    }

    /// <summary>The rows of a table whose cells stand one a line.</summary>
    private void AddStacked(StackedTable table, IReadOnlyList<(int First, int Count)> rows)
    {
        foreach (var row in rows)
        {
            OpenRow(row.First);
            table.Append(row, _flow);
            Close();
            _lastLine = table.LastLine(row);
        }

        _afterBlank = false;
    }

    private void Open(int line, int first, MarkKind mark, string label)
    {
        _start = _flow.Count;
        _markStart = _tokens[Math.Min(first, _tokens.Count - 1)].Start;
        _firstLine = line;
        _mark = mark;
        _label = label;
        _isRow = false;
    }

    private void Close()
    {
        if (_flow.Count > _start)
            _blocks.Add(new Block(_start, _flow.Count, _mark, _label, _markStart, _firstLine) { IsRow = _isRow });
        _start = _flow.Count;
        _mark = MarkKind.None;
        _label = "";
    }

    /// <summary>Takes tokens into the flow, without emphasis marks, tags and entities.</summary>
    private void Append(int start, int end, bool keepBars)
    {
        // What a scan leaves before a paragraph's first word says nothing.
        while (start < end && _flow.Count == _start && !keepBars && _tokens[start].Kind == TokenKind.Mark && _tokens[start].Key is not ('(' or '“' or '"' or '[' or '<' or '&'))
            start++;
        for (var index = start; index < end; index++)
        {
            ref readonly var token = ref _tokens[index];
            if (token.Kind != TokenKind.Mark)
            {
                _flow.Add(token);
                continue;
            }

            switch ((char)token.Key)
            {
                case '*' or '_' or '`' or '\\' or '\uFFFC':
                case '|' when !keepBars:
                    break;
                case '<' when TagEnd(index, end) is var close && close > index:
                    index = close;
                    break;
                case '&' when EntityEnd(index, end) is var entity && entity > index:
                    index = entity;
                    break;
                default:
                    _flow.Add(token);
                    break;
            }
        }
    }

    /// <summary>The token that closes a short tag such as "&lt;br&gt;", "&lt;/p&gt;"; the opening one where it is none.</summary>
    private int TagEnd(int start, int end)
    {
        for (var index = start + 1; index < end && index < start + 6; index++)
        {
            if (_tokens[index].IsMark('>'))
                return index;
            if (_tokens[index].Kind != TokenKind.Word && !_tokens[index].IsMark('/') && !_tokens[index].IsMark('!'))
                return start;
        }

        return start;
    }

    private int EntityEnd(int start, int end) =>
        start + 2 < end && _tokens[start + 1].IsWord && !_tokens[start + 1].SpaceBefore && _tokens[start + 2].IsMark(';') && !_tokens[start + 2].SpaceBefore
        && _tokens[start + 1].Length is >= 2 and <= 6 && !_tokens[start + 1].IsAllCapitals
            ? start + 2
            : start;
}
