using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Finds the parts of the documents in a text by their form (Phụ lục I Nghị định 30/2020/NĐ-CP): motto, type, subject, addressees, body, recipients, annex.</summary>
internal sealed class ZoneReader(string text, TokenList tokens, LineTable lines)
{
    private const int MostHeaderLines = 90;
    private const int MostSubjectLines = 12;
    private const int MostIssuerLines = 5;
    private const int MostRecipientTokens = 24;

    private static readonly PhraseTable<int> s_titles = MakeTitles();
    private static readonly ulong[] s_openers = [.. new[]
    {
        "ngày", "căn", "thực", "sau", "để", "nhằm", "xét", "theo", "trong", "tiếp", "kính", "qua", "tại", "thời", "hiện", "trên", "vừa", "chiều", "sáng",
    }.Select(Fixed.Plain)];

    private static PhraseTable<int> MakeTitles()
    {
        var titles = new PhraseTable<int>(unmarked: true);
        for (var index = 0; index < DocumentType.All.Count; index++)
        {
            var type = index;
            titles.Add(DocumentType.All[index].Name(Language.Vietnamese), _ => type);
        }

        titles.Add("thông báo kết luận", _ => IndexOf("TB"));
        titles.Add("công điện khẩn", _ => IndexOf("CĐ"));
        titles.Add("kế hoạch công tác", _ => IndexOf("KH"));
        titles.Add("chương trình công tác", _ => IndexOf("CTr"));
        titles.Add("chương trình hành động", _ => IndexOf("CTr"));
        return titles;
    }

    private static int IndexOf(string code)
    {
        for (var index = 0; index < DocumentType.All.Count; index++)
        {
            if (DocumentType.All[index].Code == code)
                return index;
        }

        throw new InvalidOperationException($"There is no document type {code}.");
    }

    /// <summary>The type of document whose name stands at a token ("Công điện"), with the first token after it.</summary>
    internal static bool TryType(TokenList tokens, int start, int end, out string code, out int next)
    {
        var found = s_titles.TryMatch(tokens, start, end, out var type, out next);
        code = found ? DocumentType.All[type].Code : "";
        return found;
    }

    /// <summary>The documents of the text, in order; one where there is no second motto.</summary>
    internal List<Zones> Read()
    {
        var starts = new List<int> { 0 };
        var mottos = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].Count >= 6 && Fixed.Find(tokens, lines[line].First, Math.Min(lines[line].End, lines[line].First + 24), Fixed.Motto) >= 0 && mottos++ > 0)
                starts.Add(StartBefore(line, starts[starts.Count - 1]));
        }

        var zones = new List<Zones>();
        for (var index = 0; index < starts.Count; index++)
            zones.Add(ReadOne(starts[index], index + 1 < starts.Count ? starts[index + 1] : lines.Count));
        return zones;
    }

    /// <summary>The first line of a document whose motto is known: the issuer's capitals may stand above it.</summary>
    private int StartBefore(int motto, int least)
    {
        var start = motto;
        var taken = 0;
        for (var line = motto - 1; line > least && taken < MostIssuerLines; line--)
        {
            if (lines[line].IsBlank)
                continue;
            if (!IsCapitals(line))
                break;
            start = line;
            taken++;
        }

        return start;
    }

    private bool IsCapitals(int index)
    {
        var line = lines[index];
        var words = 0;
        for (var token = line.First; token < line.End; token++)
        {
            if (!tokens[token].IsWord)
                continue;
            if (!tokens[token].IsAllCapitals)
                return false;
            words++;
        }

        return words > 0;
    }

    private Zones ReadOne(int start, int end)
    {
        var title = FindTitle(start, end, out var code);
        var addressees = FindLine(start, Math.Min(end, start + MostHeaderLines), Fixed.Dear);
        if (addressees < 0 && code == "CĐ")
            addressees = FindWired(title, Math.Min(end, start + MostHeaderLines));
        if (title >= 0 && addressees >= 0 && addressees < title)
            title = -1;
        var (subjectStart, subjectEnd) = title >= 0 ? Subject(title + 1, end) : AboutLine(start, addressees >= 0 ? addressees : Math.Min(end, start + MostHeaderLines));
        var body = addressees >= 0 && (title < 0 || addressees - subjectEnd < 8) ? AfterAddressees(addressees, end) : title >= 0 ? subjectEnd : start;
        var bodyEnd = FindEnd(body, end);
        var annex = FindAnnex(bodyEnd, end);
        return new Zones(start, title, title < 0 ? null : code, subjectStart, subjectEnd, addressees, body, bodyEnd, annex, end);
    }

    private int FindTitle(int start, int end, out string? code)
    {
        code = null;
        var limit = Math.Min(end, start + MostHeaderLines);
        for (var index = start; index < limit; index++)
        {
            var (first, last) = Trim(lines[index]);
            if (first >= last || !tokens[first].IsAllCapitals || tokens[first].Length < 2 || !s_titles.TryMatch(tokens, first, last, out var type, out var next))
                continue;
            if (next != last && !(last - next <= 2 && !tokens[next].IsWord))
                continue;
            code = DocumentType.All[type].Code;
            return index;
        }

        return -1;
    }

    /// <summary>A line without the marks around it.</summary>
    private (int First, int End) Trim(Line line)
    {
        var first = line.First;
        var end = line.End;
        while (first < end && tokens[first].Kind == TokenKind.Mark)
            first++;
        while (end > first && tokens[end - 1].Kind == TokenKind.Mark)
            end--;
        return (first, end);
    }

    private int FindLine(int start, int end, ulong[] words)
    {
        for (var index = start; index < end; index++)
        {
            var line = lines[index];
            var (first, last) = Trim(line);
            if (Fixed.At(tokens, first, last, words, out _) && first < last && tokens[first].IsCapital)
                return index;
        }

        return -1;
    }

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

    /// <summary>The first line after the body: "Nơi nhận", the signing chain, or what follows the closing "./.".</summary>
    private int FindEnd(int body, int end)
    {
        var closed = -1;
        for (var index = body; index < end; index++)
        {
            var line = lines[index];
            if (line.IsBlank)
                continue;
            if (IsReceivedLine(line) || (index > body && IsSigningLine(line)))
                return index;
            if (closed < 0 && HasFullClose(line))
                closed = index + 1;
            else if (closed >= 0 && IsAnnexLine(index))
                return closed;
        }

        return closed >= 0 ? closed : BeforeKept(body, end);
    }

    /// <summary>
    /// Where neither "Nơi nhận" nor "./." could be read: the short items above the one that is kept on file ("- Lưu: VT, …") are the recipients.
    /// </summary>
    private int BeforeKept(int body, int end)
    {
        for (var index = end - 1; index > body; index--)
        {
            var (first, last) = Trim(lines[index]);
            if (first + 1 >= last || !Fixed.Is(tokens[first], Fixed.Kept) || !tokens[first + 1].IsMark(':'))
                continue;
            while (index - 1 > body && IsRecipient(index - 1))
                index--;
            return index;
        }

        return end;
    }

    private bool IsRecipient(int index)
    {
        var line = lines[index];
        return line.IsBlank || (line.Count <= MostRecipientTokens && tokens[line.First].Kind == TokenKind.Mark && tokens[line.End - 1].Kind == TokenKind.Mark);
    }

    /// <summary>"Nơi nhận:" and what scans make of it: a short line, or the start of one, whose second word is "nhận" before a colon.</summary>
    private bool IsReceivedLine(Line line)
    {
        var (first, last) = Trim(line);
        for (var index = first; index < last && index < first + 3; index++)
        {
            // "Pháp nhân:" and "Ghi nhận:" are no recipients: a scan leaves at least the length and the first letter of "Nơi".
            if (Fixed.Is(tokens[index], Fixed.Receive) && index + 1 < line.End && (tokens[index + 1].IsMark(':') || tokens[index + 1].IsMark('*')) && index == first + 1
                && tokens[first].Length <= 3 && text[tokens[first].Start] is 'N' or 'n' or 'M' or 'H' or 'Ñ')
                return true;
        }

        if (first < last && Fixed.Is(tokens[first], s_receivedJoined))
            return true;
        return Fixed.At(tokens, first, last, Fixed.Received, out var next) && next == last;
    }

    private static readonly ulong s_receivedJoined = Fixed.Plain("nơinhận");

    /// <summary>"TL. CHỦ TỊCH", "KT. GIÁM ĐỐC" at the head of a line.</summary>
    private bool IsSigningLine(Line line)
    {
        var (first, last) = Trim(line);
        return first + 2 < last && tokens[first].IsWord && (tokens[first + 1].IsMark('.') || tokens[first + 1].IsMark(',')) && tokens[first + 2].IsAllCapitals && tokens[first + 2].Length > 1
            && SignatureReader.IsAuthority(text, tokens[first]);
    }

    private bool HasFullClose(Line line)
    {
        for (var index = line.First; index + 2 < line.End; index++)
        {
            if (tokens[index].IsMark('.') && tokens[index + 1].IsMark('/') && tokens[index + 2].IsMark('.'))
                return true;
        }

        return false;
    }

    private bool IsAnnexLine(int index)
    {
        var (first, last) = Trim(lines[index]);
        return Fixed.At(tokens, first, last, Fixed.Annex, out _) && tokens[first].IsCapital && last - first <= 6;
    }

    private int FindAnnex(int from, int end)
    {
        for (var index = from; index < end; index++)
        {
            if (IsAnnexLine(index))
                return index;
        }

        // A table after the signature is an annex without its name.
        for (var index = from; index < end; index++)
        {
            if (lines.IsRow(index) && lines[index].Count > 12)
                return index;
        }

        return end;
    }
}
