using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Which lines go on with the block before them, and what stands around their text.</summary>
internal sealed partial class BlockReader
{
    /// <summary>"CHƯƠNG TRÌNH HÀNH ĐỘNG. II. NỘI DUNG": the Roman mark behind a title in capitals that stands before each part of a running head; the token itself where there is none.</summary>
    private int AfterTitle(int first, Line line)
    {
        if (first == line.First)
            return first;
        for (var at = first; at + 2 < line.End && at <= first + MostTitleTokens; at++)
        {
            if (_tokens[at].IsMark('.') && at > first)
                return MarkReader.TryRead(_text, _tokens, at + 1, line.End, out var kind, out _, out _) && kind == MarkKind.Roman ? at + 1 : first;
            if (!_tokens[at].IsAllCapitals)
                break;
        }

        return first;
    }

    private const int MostTitleTokens = 12;

    private void AppendWithoutNextMark(int first, Line line, int index)
    {
        var end = TrailingMark(line, first, out var label);
        Append(first, end, keepBars: false);
        if (label is null)
            return;
        Close();
        Open(index, end, MarkKind.Dotted, label);
    }

    /// <summary>The token where the mark of the next line begins, which a conversion has left at the end of this one or alone in it ("… và tiến bộ 1.1."); the line's end where there is none.</summary>
    private int TrailingMark(Line line, int first, out string? label)
    {
        label = null;
        var start = line.End - 4;
        if (start < first || !_tokens[line.End - 1].IsMark('.') || !_tokens[start].IsNumber || !_tokens[start + 1].IsMark('.') || !_tokens[start + 2].IsNumber
            || _tokens[start].Length > 2 || _tokens[start + 2].Length > 2 || _tokens[start + 1].SpaceBefore || _tokens[start + 2].SpaceBefore
            || (start > first && (!_tokens[start - 1].IsWord || s_citing.Contains(_tokens[start - 1].Key))))
            return line.End;
        label = _text.Substring(_tokens[start].Start, _tokens[start + 2].End - _tokens[start].Start);
        return start;
    }

    private static readonly HashSet<ulong> s_citing = [.. new[] { "khoản", "mục", "điểm", "điều", "phần", "bảng", "biểu", "số", "tiết", "mẫu" }.Select(Syllable.Of)];

    private bool IsSentenceEnd(Line line) => line.Count <= 4 && _tokens[line.First].IsMark('.') && line.Count > 1;

    /// <summary>Passes what Markdown and scans put before a line: '#', '>', '*', '_'.</summary>
    private int SkipDecoration(int first, int end)
    {
        var at = first;
        while (at < end && _tokens[at].Kind == TokenKind.Mark && (_tokens[at].Key is '#' or '>' or '_' or '`' or '\\' || (_tokens[at].IsMark('*') && at + 1 < end && (_tokens[at + 1].IsMark('*') || !_tokens[at + 1].SpaceBefore))))
            at++;
        return at;
    }

    /// <summary>Whether a line goes on with the block before it.</summary>
    private bool Continues(int index)
    {
        if (_isRow)
            return false;
        var line = _lines[index];
        var previous = _lines[_lastLine];
        ref readonly var first = ref _tokens[SkipDecoration(line.First, line.End) is var at && at < line.End ? at : line.First];
        ref readonly var last = ref _flow[_flow.Count - 1];
        var ended = last.Kind == TokenKind.Mark && last.Key is '.' or ';' or ':' or '!' or '?';
        var lower = first.IsWord && !first.IsCapital;
        // "… trước ngày 05/4/2017. Sở" and, on the next page, "Kế hoạch và Đầu tư …".
        if (_afterPage && !ended && _lines.WrapWidth > 0 && previous.Width * 100 >= _lines.WrapWidth * 65 && !IsHeadingEnd())
            return true;
        if (_afterBlank)
            return !ended && (lower || last.IsMark(',')) && !IsHeadingEnd();
        if (lower || last.IsMark(',') || (IsJoiner(last) && previous.Width >= LeastJoinedWidth))
            return !ended || lower;
        if (_lines.WrapWidth == 0)
            return false;
        if (line.Indent >= previous.Indent + FirstLineIndent)
            return false;
        var full = previous.Width * 100 >= _lines.WrapWidth * 65;
        // After a full stop a line that ends in a colon opens what follows.
        return full && (!ended || (last.IsMark('.') && line.Indent <= previous.Indent && !_tokens[line.End - 1].IsMark(':') && !IsLabelled(line)));
    }

    /// <summary>Whether a line opens with a label: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …".</summary>
    private bool IsLabelled(Line line)
    {
        for (var token = line.First + 1; token < line.End && token <= line.First + MostLabelTokens; token++)
        {
            if (_tokens[token].IsMark(':'))
                return token > line.First + 1;
            if (!_tokens[token].IsWord || _tokens[token].IsCapital)
                return false;
        }

        return false;
    }

    private const int MostLabelTokens = 7;

    /// <summary>"Ban Văn hóa" at a line's end and "- Xã hội" at the head of the next: a hyphen of a name, where a full line without an end stands before it.</summary>
    private bool IsWrappedDash(int index, MarkKind kind)
    {
        if (kind != MarkKind.Dash || _lines.WrapWidth == 0 || _afterBlank || _flow.Count == _start || _isRow)
            return false;
        ref readonly var last = ref _flow[_flow.Count - 1];
        return last.IsWord && !last.IsAllCapitals && _lines[_lastLine].Width * 100 >= _lines.WrapWidth * 85;
    }

    private static readonly HashSet<ulong> s_joiners =
        [.. new[] { "và", "với", "của", "các", "cho", "để", "tại", "theo", "về", "là", "có", "do", "trong", "từ", "đến", "hoặc", "số", "ngày", "những", "được", "bằng" }.Select(Syllable.Of)];

    /// <summary>Whether a word cannot end a paragraph.</summary>
    private static bool IsJoiner(in Token last) => last.IsWord && !last.IsCapital && s_joiners.Contains(last.Key);

    /// <summary>Whether the block so far ends in a run of capitals, as headings do, and not in an abbreviation ("UBND").</summary>
    private bool IsHeadingEnd() => _flow.Count - _start >= 2 && _flow[_flow.Count - 1].IsAllCapitals && _flow[_flow.Count - 2].IsAllCapitals;
}
