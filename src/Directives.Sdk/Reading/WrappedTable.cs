using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// Tables drawn in lines of one width, as converters of old documents write them: a row runs over several lines, and each of its cells goes on below itself. The lines of a run are put together to rows:
/// a line whose first cell is empty goes on with the row above.
/// </summary>
internal sealed class WrappedTable(TokenList tokens, LineTable lines)
{
    private const int LeastLines = 4;

    private readonly List<int> _bars = [];

    /// <summary>The line after a run of such lines that begins at a line; the line itself where none does.</summary>
    internal int End(int first)
    {
        // The lines of a run are looked at once.
        if (first < _plainUntil)
            return first;
        var end = first;
        var goesOn = 0;
        var same = 0;
        while (end < lines.Count && lines.IsRow(end) && tokens[lines[end].First].IsMark('|'))
        {
            if (lines.IsRule(end) && !IsBlankRow(end))
                return first;
            if (end > first && HasSameBars(end, end - 1))
                same++;
            if (IsBlankCell(end, 0))
                goesOn++;
            end++;
        }

        if (end - first >= LeastLines && goesOn > 0 && same * 3 >= (end - first) * 2)
            return end;
        _plainUntil = end;
        return first;
    }

    // The line after the last run that is no such table.
    private int _plainUntil;

    /// <summary>The line after the row that begins at a line of a run.</summary>
    internal int RowEnd(int first, int end)
    {
        var next = first + 1;
        while (next < end && IsBlankCell(next, 0) && HasSameBars(next, first))
            next++;
        return next;
    }

    /// <summary>The tokens of a row of several lines, cell after cell, each with the bar before it.</summary>
    internal void Append(int first, int end, TokenList into)
    {
        ReadBars(first);
        var count = _bars.Count;
        for (var cell = 0; cell < count; cell++)
        {
            ReadBars(first);
            into.Add(tokens[_bars[cell]]);
            for (var line = first; line < end; line++)
            {
                ReadBars(line);
                var last = cell + 1 < _bars.Count ? _bars[cell + 1] : lines[line].End;
                for (var token = cell < _bars.Count ? _bars[cell] + 1 : last; token < last; token++)
                    into.Add(tokens[token]);
            }
        }
    }

    private void ReadBars(int line)
    {
        _bars.Clear();
        for (var token = lines[line].First; token < lines[line].End; token++)
        {
            if (tokens[token].IsMark('|'))
                _bars.Add(token);
        }
    }

    private bool IsBlankRow(int line)
    {
        for (var token = lines[line].First; token < lines[line].End; token++)
        {
            if (!tokens[token].IsMark('|'))
                return false;
        }

        return true;
    }

    private bool IsBlankCell(int line, int cell)
    {
        ReadBars(line);
        return cell + 1 < _bars.Count && _bars[cell + 1] == _bars[cell] + 1;
    }

    /// <summary>Whether the bars of two lines stand below each other.</summary>
    private bool HasSameBars(int line, int other)
    {
        ReadBars(line);
        var origin = tokens[lines[line].First].Start;
        var otherOrigin = tokens[lines[other].First].Start;
        var index = 0;
        for (var token = lines[other].First; token < lines[other].End; token++)
        {
            if (!tokens[token].IsMark('|'))
                continue;
            if (index >= _bars.Count || tokens[_bars[index]].Start - origin != tokens[token].Start - otherOrigin)
                return false;
            index++;
        }

        return index == _bars.Count;
    }
}
