namespace Directives.Sdk.Reading;

/// <summary>What stands above a body: subject and addressees.</summary>
internal sealed partial class ZoneReader
{
    /// <summary>The subject below the type: to an empty line that a new sentence follows, a rule, or a line that opens the body.</summary>
    private (int Start, int End) Subject(int from, int end)
    {
        var start = from;
        while (start < end && (lines[start].IsBlank || lines.IsRule(start)))
            start++;
        var index = start;
        for (; index < end && index < start + MostSubjectLines; index++)
        {
            if (lines.IsRule(index) && !lines[index].IsBlank)
                break;
            if (lines[index].IsBlank)
            {
                if (!GoesOnAfterBlank(index, end, Fixed.At(tokens, lines[start].First, lines[start].End, Fixed.Conclusion, out _)))
                    break;
                continue;
            }

            if (index > start && (OpensBody(index) || (tokens[lines[index].End - 1].IsMark(':') && IsCapitals(index))))
                break;
        }

        return (start, index);
    }

    private bool GoesOnAfterBlank(int index, int end, bool isConclusion)
    {
        var next = index;
        while (next < end && lines[next].IsBlank)
            next++;
        if (next == end || next > index + 2)
            return false;
        var (first, last) = Trim(lines[next]);
        // "Chủ tịch UBND tỉnh kết luận như sau:" opens the body.
        if (first < last && tokens[last - 1].IsMark(':'))
            return false;
        if (isConclusion && first < last && tokens[first].IsWord && !tokens[first].IsAllCapitals && !Fixed.IsAny(tokens[first], s_openers) && lines[next].Width < 110 && lines.WrapWidth > 0)
            return true;
        if (isConclusion && first < last && tokens[first].IsAllCapitals && tokens[first].Length <= 4 && lines.WrapWidth > 0)
            return true;
        return first < last && tokens[first].IsWord && !tokens[first].IsCapital && !MarkReader.TryRead(text, tokens, first, last, out _, out _, out _);
    }

    private bool OpensBody(int index)
    {
        var (first, last) = Trim(lines[index]);
        if (first >= last)
            return false;
        if (lines.IsRow(index) || MarkReader.TryRead(text, tokens, lines[index].First, lines[index].End, out _, out _, out _))
            return true;
        return lines[index].Width > 40 && tokens[first].IsCapital && !tokens[first].IsAllCapitals && Fixed.IsAny(tokens[first], s_openers)
            && (lines[index].Width > 130 || !lines[index - 1].IsBlank || lines[index].Indent > lines[index - 1].Indent);
    }

    /// <summary>"V/v …" of a công văn, to an empty line or the date beside it.</summary>
    private (int Start, int End) AboutLine(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var (first, last) = Trim(lines[index]);
            if (first + 2 >= last || !Fixed.Is(tokens[first], Fixed.V) || !tokens[first + 1].IsMark('/'))
                continue;
            var stop = index + 1;
            while (stop < end && stop < index + MostSubjectLines && !lines[stop].IsBlank && !IsDateLine(lines[stop]))
                stop++;
            return (index, stop);
        }

        return (start, start);
    }

    /// <summary>"Bình Dương, ngày 12 tháng 4 năm 2023": the date, right below the subject.</summary>
    private bool IsDateLine(Line line)
    {
        for (var index = line.First; index + 1 < line.End; index++)
        {
            if (tokens[index].IsMark(',') && Fixed.Is(tokens[index + 1], Fixed.Day) && Fixed.Find(tokens, index, line.End, s_year) >= 0)
                return true;
        }

        return false;
    }

    private static readonly ulong[] s_year = [Fixed.Year];

    /// <summary>"CHỦ TỊCH UBND TỈNH … ĐIỆN:", which opens a telegram's addressees.</summary>
    private int FindWired(int title, int end)
    {
        for (var index = title + 1; index < end; index++)
        {
            var line = lines[index];
            if (line.Count > 1 && tokens[line.End - 1].IsMark(':') && Fixed.Is(tokens[line.End - 2], s_wire))
                return index;
        }

        return -1;
    }

    private static readonly ulong s_wire = Fixed.Plain("điện");

    private int AfterAddressees(int line, int end)
    {
        var index = line + 1;
        var afterBlank = false;
        var ended = EndsSentence(line);
        for (; index < end; index++)
        {
            if (lines[index].IsBlank)
            {
                afterBlank = true;
                continue;
            }

            var isItem = lines.IsRow(index) || lines.IsRule(index)
                || (MarkReader.TryRead(text, tokens, lines[index].First, lines[index].End, out var kind, out _, out _) && kind is MarkKind.Dash or MarkKind.Plus);
            if (!isItem && (afterBlank || ended) && !(afterBlank && IsBareAddressees(line, index)))
                break;
            afterBlank = false;
            ended = EndsSentence(index);
        }

        return index;
    }

    /// <summary>Whether "Kính gửi:" stands alone and this is the first line below it, short enough to be whom it is for.</summary>
    private bool IsBareAddressees(int line, int index)
    {
        var (first, last) = Trim(lines[line]);
        return last - first == 2 && index <= line + 2 && lines[index].Width < 90 && lines[index].Count < 20;
    }

    private bool EndsSentence(int index)
    {
        var line = lines[index];
        return !line.IsBlank && tokens[line.End - 1].IsMark('.');
    }
}
