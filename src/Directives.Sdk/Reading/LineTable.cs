using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>The lines of a text and what their layout tells: page numbers, rows of tables, and whether paragraphs are wrapped at a width.</summary>
internal sealed class LineTable
{
    private const int LeastWrap = 40;
    private const int MostWrap = 140;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly List<Line> _lines;

    internal LineTable(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
        _lines = new List<Line>(CountLines(tokens));
        var first = 0;
        var start = 0;
        for (var index = 0; index <= tokens.Count; index++)
        {
            if (index < tokens.Count && !tokens[index].IsLineEnd)
                continue;
            var end = index < tokens.Count ? tokens[index].Start : text.Length;
            _lines.Add(new Line(first, index, IndentOf(start, index > first ? tokens[first].Start : end), end - start));
            first = index + 1;
            start = index < tokens.Count ? tokens[index].End : end;
        }

        WrapWidth = FindWrapWidth();
        (_headLine, _headLength) = FindRunningHead();
    }

    private const int LeastHeadTokens = 5;
    private const int MostHeadTokens = 90;
    private const int LeastHeads = 3;
    private readonly int _headLine;
    private readonly int _headLength;

    /// <summary>
    /// The first token of a line after what stands at the head of every part of the text: its title, which a conversion has repeated ("Quyết định 435/QĐ-UBND năm 2020. II. NỘI DUNG"). The line where
    /// it stands first keeps it.
    /// </summary>
    internal int HeadEnd(int index)
    {
        var line = _lines[index];
        return _headLength > 0 && index != _headLine && StartsAs(line, _lines[_headLine], _headLength) ? line.First + _headLength : line.First;
    }

    /// <summary>Whether a line begins with the first tokens of another.</summary>
    private bool StartsAs(Line line, Line other, int length)
    {
        if (line.Count < length)
            return false;
        for (var token = 0; token < length; token++)
        {
            if (_tokens[line.First + token].Key != _tokens[other.First + token].Key)
                return false;
        }

        return true;
    }

    /// <summary>The first line, up to its first full stop or to its end, where other lines begin with the same.</summary>
    private (int Line, int Length) FindRunningHead()
    {
        var index = _lines.FindIndex(line => line.Count > 0);
        if (index < 0)
            return (-1, 0);
        var length = 0;
        var first = _lines[index];
        while (length < first.Count && length <= MostHeadTokens && !(_tokens[first.First + length].IsMark('.') && length >= LeastHeadTokens))
            length++;
        length = Math.Min(length + 1, first.Count);
        if (length < LeastHeadTokens || length > MostHeadTokens)
            return (-1, 0);
        var found = 1;
        for (var other = index + 1; other < _lines.Count && found < LeastHeads; other++)
        {
            if (StartsAs(_lines[other], first, length))
                found++;
        }

        return found >= LeastHeads ? (index, length) : (-1, 0);
    }

    internal int Count => _lines.Count;

    internal Line this[int index] => _lines[index];

    /// <summary>The width at which paragraphs are wrapped; 0 where each paragraph is one line.</summary>
    internal int WrapWidth { get; }

    /// <summary>
    /// The first line after the stamp of an electronic signature that begins at a line ("Người ký: … Cơ quan: … Thời gian ký: 16.04.2020 07:37:07 +07:00", Phụ lục I Nghị định 30/2020/NĐ-CP), which a
    /// conversion may have put into the text; the line itself where none does.
    /// </summary>
    internal int StampEnd(int index, int end)
    {
        var line = _lines[index];
        if (line.Count < 3 || !(Fixed.At(_tokens, line.First, line.End, s_signedBy, out var next) || Fixed.At(_tokens, line.First, line.End, s_signer, out next)) || next >= line.End || !_tokens[next].IsMark(':'))
            return index;
        for (var at = index; at < end && at < index + MostStampLines; at++)
        {
            if (HasClock(_lines[at]))
                return at + 1 < end && _lines[at + 1] is { IsBlank: false, Width: <= MostZoneWidth } zone && HasColon(zone) ? at + 2 : at + 1;
        }

        return index;
    }

    private bool HasClock(Line line)
    {
        for (var token = line.First; token + 4 < line.End; token++)
        {
            if (_tokens[token].IsNumber && _tokens[token + 1].IsMark(':') && _tokens[token + 2].IsNumber && _tokens[token + 3].IsMark(':') && _tokens[token + 4].IsNumber)
                return true;
        }

        return false;
    }

    private bool HasColon(Line line)
    {
        for (var token = line.First; token < line.End; token++)
        {
            if (_tokens[token].IsMark(':'))
                return true;
        }

        return false;
    }

    private const int MostStampLines = 14;
    private const int MostZoneWidth = 8;
    private static readonly ulong[] s_signer = [Fixed.Plain("người"), Fixed.Plain("ký")];
    private static readonly ulong[] s_signedBy = [Fixed.Plain("ký"), Fixed.Plain("bởi")];

    /// <summary>Whether a line is a bare page number between others: "2", "- 3 -".</summary>
    internal bool IsPageNumber(int index)
    {
        var line = _lines[index];
        if (line.Count == 0)
            return false;
        if (IsCoded(line))
            return true;
        if (line.Count > 3)
            return IsPageMark(line) || IsComment(line);
        var numbers = 0;
        for (var token = line.First; token < line.End; token++)
        {
            if (_tokens[token].IsNumber && _tokens[token].Length <= 3)
                numbers++;
            else if (!_tokens[token].IsMark('-') && !_tokens[token].IsMark('–') && !_tokens[token].IsMark('|'))
                return false;
        }

        return numbers == 1;
    }

    private const int LeastCoded = 24;

    /// <summary>"VABWAFAATABfADIAMAAxADgAMAA3ADAANQA=": letters and digits run together, no words.</summary>
    private bool IsCoded(Line line)
    {
        if (_tokens[line.End - 1].End - _tokens[line.First].Start < LeastCoded || !_tokens[line.First].IsWord)
            return false;
        for (var token = line.First + 1; token < line.End; token++)
        {
            if (_tokens[token].SpaceBefore || (_tokens[token].Kind == TokenKind.Mark && !_tokens[token].IsMark('=')))
                return false;
        }

        return true;
    }

    /// <summary>"<!-- Trang 6: Trang trắng -->": what a conversion notes for itself.</summary>
    private bool IsComment(Line line) =>
        _tokens[line.First].IsMark('<') && _tokens[line.First + 1].IsMark('!') && _tokens[line.First + 2].IsMark('-') && _tokens[line.End - 1].IsMark('>');

    /// <summary>"===== Trang 3 =====", "Trang 3/7": what conversions put between pages.</summary>
    private bool IsPageMark(Line line)
    {
        var words = 0;
        var numbers = 0;
        for (var token = line.First; token < line.End; token++)
        {
            if (_tokens[token].IsNumber)
                numbers++;
            else if (_tokens[token].IsWord && (words++ > 1 || !Fixed.IsAny(_tokens[token], s_page)))
                return false;
        }

        return words > 0 && numbers <= 2 && (numbers > 0 || words == 2);
    }

    private static readonly ulong[] s_page = [Fixed.Plain("trang"), Fixed.Plain("page"), Fixed.Plain("break")];

    /// <summary>Whether a line is a row of a table: it starts with '|', or tabs part its cells.</summary>
    internal bool IsRow(int index)
    {
        var line = _lines[index];
        if (line.IsBlank)
            return false;
        if (_tokens[line.First].IsMark('|'))
            return line.Count > 1;
        // Tabs after the first word: those before it are an indent, those at the end are empty cells.
        var tabs = 0;
        for (var position = _tokens[line.First].End; position < _text.Length && _text[position] != '\n' && tabs < 2; position++)
        {
            if (_text[position] == '\t')
                tabs++;
        }

        return tabs >= 2;
    }

    /// <summary>Whether a line holds no word or number: a rule, a row of a table's head line.</summary>
    internal bool IsRule(int index)
    {
        var line = _lines[index];
        for (var token = line.First; token < line.End; token++)
        {
            if (_tokens[token].Kind != TokenKind.Mark)
                return false;
        }

        return true;
    }

    private static int CountLines(TokenList tokens)
    {
        var lines = 1;
        foreach (ref readonly var token in tokens.AsSpan())
            lines += token.IsLineEnd ? 1 : 0;
        return lines;
    }

    private int IndentOf(int start, int end)
    {
        var indent = 0;
        for (var index = start; index < end; index++)
            indent += _text[index] == '\t' ? 4 : 1;
        return indent;
    }

    /// <summary>Where nine of ten lines that carry text are no wider than this, and hardly any is wider, the text is wrapped.</summary>
    private int FindWrapWidth()
    {
        var widths = new int[MostWrap + 1];
        var lines = 0;
        var wide = 0;
        for (var index = 0; index < _lines.Count; index++)
        {
            if (_lines[index].Count < 3 || IsRow(index))
                continue;
            lines++;
            if (_lines[index].Width > MostWrap)
                wide++;
            else
                widths[_lines[index].Width]++;
        }

        if (lines < 6 || wide * 20 > lines)
            return 0;
        var left = lines / 10;
        for (var width = MostWrap; width >= LeastWrap; width--)
        {
            left -= widths[width];
            if (left < 0)
                return width;
        }

        return 0;
    }
}
