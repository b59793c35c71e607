using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Where a body ends, and where an annex begins.</summary>
internal sealed partial class ZoneReader
{
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
        // "Nơi nhận (VBĐT):"
        return Fixed.At(tokens, first, last, Fixed.Received, out var next) && (next == last || (tokens[next].IsMark('(') && tokens[line.End - 1].IsMark(':')));
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

    /// <summary>
    /// The first line of what a decision issues with itself: the title above "(Ban hành kèm theo Quyết định số …)", or the line after where the title stands behind the signature; -1 where nothing is.
    /// </summary>
    private int FindIssuedWith(int from, int end)
    {
        for (var index = from; index < end; index++)
        {
            if (IssuedWith(index) < 0)
                continue;
            if (FindAnnexTitle(index, from, out var line, out var token))
                return token == lines[line].First ? line : line + 1;
            return index;
        }

        return -1;
    }

    private const int MostTitleLines = 10;

    /// <summary>The token of "(Ban hành kèm theo Quyết định số …", "(Kèm theo Thông báo số …" in a line; -1 where it has none.</summary>
    private int IssuedWith(int index)
    {
        var line = lines[index];
        for (var token = line.First; token + 2 < line.End; token++)
        {
            if (tokens[token].IsMark('(') && (Fixed.At(tokens, token + 1, line.End, s_issuedWith, out _) || Fixed.At(tokens, token + 1, line.End, Fixed.IssuedWith, out _)))
                return token;
        }

        return -1;
    }

    private static readonly ulong[] s_issuedWith = [Fixed.Plain("ban"), Fixed.Plain("hành"), Fixed.Plain("kèm"), Fixed.Plain("theo")];

    /// <summary>The type in capitals ("KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG") that stands nearest above the line that says what it is issued with, or in it.</summary>
    private bool FindAnnexTitle(int issuedWith, int from, out int line, out int token)
    {
        for (line = issuedWith; line >= from && line >= issuedWith - MostTitleLines; line--)
        {
            var last = line == issuedWith ? IssuedWith(line) : lines[line].End;
            for (token = lines[line].First; token < last; token++)
            {
                // The title's first word: nothing in capitals but the signer's title stands before it.
                if (tokens[token].IsAllCapitals && tokens[token].Length > 1 && s_titles.TryMatch(tokens, token, last, out var type, out var next) && tokens[next - 1].IsAllCapitals && s_annexTypes.Contains(DocumentType.All[type].Code))
                    return true;
            }
        }

        token = -1;
        return false;
    }

    private static readonly HashSet<string> s_annexTypes = ["KH", "CTr", "ĐA", "PA", "QC", "QyĐ", "HD", "DA", "CL"];

    /// <summary>The type of an annex that is a document of its own ("KẾ HOẠCH … (Ban hành kèm theo …)"), and the first line of its body; null and its first line where it is none.</summary>
    private (string? Code, int Body) AnnexType(int annex, int from, int end)
    {
        for (var index = Math.Max(from, annex - 1); index < end && index <= annex + MostTitleLines; index++)
        {
            if (IssuedWith(index) < 0)
                continue;
            if (!FindAnnexTitle(index, from, out var line, out var token))
                return (null, annex);
            s_titles.TryMatch(tokens, token, lines[line].End, out var type, out _);
            while (index + 1 < end && !lines[index].IsBlank && !tokens[lines[index].End - 1].IsMark(')'))
                index++;
            return (DocumentType.All[type].Code, index + 1);
        }

        return (null, annex);
    }

    private int FindAnnex(int from, int end)
    {
        for (var index = from; index < end; index++)
        {
            if (IsAnnexLine(index))
                return index;
        }

        if (FindIssuedWith(from, end) is var issuedWith && issuedWith >= 0)
            return issuedWith;
        // A table after the signature is an annex without its name.
        for (var index = from; index < end; index++)
        {
            if (lines.IsRow(index) && lines[index].Count > 12)
                return index;
        }

        return end;
    }
}
