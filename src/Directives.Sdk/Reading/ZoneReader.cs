using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Finds the parts of the documents in a text by their form (Phụ lục I Nghị định 30/2020/NĐ-CP): motto, type, subject, addressees, body, recipients, annex.</summary>
internal sealed partial class ZoneReader(string text, TokenList tokens, LineTable lines)
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
        var title = FindTitle(start, end, isWhole: true, out var code);
        if (title < 0)
            title = FindTitle(start, end, isWhole: false, out code);
        var addressees = FindLine(start, Math.Min(end, start + MostHeaderLines), Fixed.Dear);
        if (addressees < 0)
            addressees = FindDearBehindDate(start, Math.Min(end, start + MostHeaderLines));
        if (addressees < 0 && code == "CĐ")
            addressees = FindWired(title, Math.Min(end, start + MostHeaderLines));
        if (title >= 0 && addressees >= 0 && addressees < title)
            title = -1;
        var (subjectStart, subjectEnd) = title >= 0 ? Subject(title + 1, end) : AboutLine(start, addressees >= 0 ? addressees : Math.Min(end, start + MostHeaderLines));
        var body = addressees >= 0 && (title < 0 || addressees - subjectEnd < 8) ? AfterAddressees(addressees, end) : title >= 0 ? subjectEnd : AfterLetterhead(start, end);
        var bodyEnd = FindEnd(body, end);
        var annex = FindAnnex(bodyEnd, end);
        var (annexCode, annexBody) = AnnexType(annex, bodyEnd, end);
        return new Zones(start, title, title < 0 ? null : code, subjectStart, subjectEnd, addressees, body, bodyEnd, annex, end) { AnnexCode = annexCode, AnnexBody = annexBody };
    }

    /// <summary>The first line after a letterhead of motto, number and date, where neither a type nor addressees stand below it; the start where there is no motto.</summary>
    private int AfterLetterhead(int start, int end)
    {
        var limit = Math.Min(end, start + MostLetterheadLines);
        var after = start;
        for (var index = start; index < limit; index++)
        {
            if (Fixed.Find(tokens, lines[index].First, lines[index].End, Fixed.Motto) >= 0 || (after > start && IsDateLine(lines[index])))
                after = index + 1;
        }

        return after;
    }

    private const int MostLetterheadLines = 24;
    private const int MostTitleTokens = 9;

    /// <summary>The line that names the type of the document; not wholly, where more in capitals stands behind it ("KẾ HOẠCH HÀNH ĐỘNG") below the motto.</summary>
    private int FindTitle(int start, int end, bool isWhole, out string? code)
    {
        code = null;
        var limit = Math.Min(end, start + MostHeaderLines);
        for (var index = start; index < limit; index++)
        {
            var (first, last) = Trim(lines[index]);
            if (isWhole && last - first == Fixed.Conclusion.Length && IsCapitals(index) && Fixed.At(tokens, first, last, Fixed.Conclusion, out _) && HasMotto(start, index))
            {
                code = "KL";
                return index;
            }

            if (first >= last || !tokens[first].IsAllCapitals || tokens[first].Length < 2 || !s_titles.TryMatch(tokens, first, last, out var type, out var next))
                continue;
            if (isWhole ? next != last && !(last - next <= 2 && !tokens[next].IsWord) : !IsCapitals(index) || last - first > MostTitleTokens || !HasMotto(start, index))
                continue;
            code = DocumentType.All[type].Code;
            return index;
        }

        return -1;
    }

    private bool HasMotto(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (Fixed.Find(tokens, lines[index].First, lines[index].End, Fixed.Motto) >= 0)
                return true;
        }

        return false;
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

    /// <summary>"Hà Nội, ngày 13 tháng 02 năm 2017 Kính gửi: Cục Hải quan các tỉnh": the line of the addressees, which a conversion has run together with the date.</summary>
    private int FindDearBehindDate(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var line = lines[index];
            for (var token = line.First + 1; token + 2 < line.End; token++)
            {
                if (tokens[token - 1].IsNumber && tokens[token].IsCapital && Fixed.At(tokens, token, line.End, Fixed.Dear, out var next) && next < line.End && tokens[next].IsMark(':') && IsDateLine(line))
                    return index;
            }
        }

        return -1;
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
}
