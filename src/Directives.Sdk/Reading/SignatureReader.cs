using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Reads the signature below the body: its chain, the signer's office and name. It may stand beside the recipients, line by line.</summary>
internal sealed class SignatureReader(string text, TokenList tokens, LineTable lines, ReaderWords words)
{
    private const int ColumnGap = 3;
    private static readonly string[] s_marks = ["TM", "KT", "TL", "TUQ", "Q"];
    private static readonly ulong[] s_offices = [.. new[] { "CHỦ", "PHÓ", "CHÁNH", "GIÁM", "BỘ", "THỨ", "TRƯỞNG", "CỤC", "TỔNG", "THỦ", "VIỆN", "HIỆU", "BÍ", "CHI", "VỤ", "THỐNG", "QUYỀN" }.Select(Fixed.Plain)];

    // The second words of offices: CHỦ TỊCH, BỘ TRƯỞNG, PHÓ GIÁM ĐỐC, CHÁNH VĂN PHÒNG, TỔNG CỤC TRƯỞNG.
    private static readonly ulong[] s_afterOffices = [.. new[] { "TỊCH", "TRƯỞNG", "ĐỐC", "TƯỚNG", "VĂN", "GIÁM", "CHỦ", "CHÁNH", "CỤC", "THANH", "NHIỆM", "THƯ", "TỔNG", "VỤ", "CHI", "BAN", "PHÒNG", "VIỆN", "HIỆU", "THỦ", "THỐNG", "ĐỐC" }.Distinct().Select(Fixed.Plain)];

    private static readonly ulong s_people = Fixed.Plain("nhân");
    private static readonly ulong s_peoples = Fixed.Plain("dân");

    /// <summary>Whether a word is the mark of an authority: TM, KT, TL, TUQ, Q.</summary>
    internal static bool IsAuthority(string text, in Token token) =>
        token.IsAllCapitals && token.Length <= 3 && Array.IndexOf(s_marks, text.Substring(token.Start, token.Length)) >= 0;

    /// <summary>The signature of the lines after the body; null where there is none.</summary>
    internal Signature? Read(int start, int end)
    {
        var chain = new List<SigningLine>();
        string? title = null;
        var nameFrom = start;
        for (var index = start; index < end; index++)
        {
            var line = lines[index];
            var lineEnd = line.End;
            for (var office = OfficeStart(line); office >= 0 && office < lineEnd && tokens[office].IsAllCapitals;)
            {
                var next = NextOffice(office, lineEnd);
                var words = Office(office, next);
                // "TM. ỦY BAN NHÂN" and "DÂN" below it.
                if (IsMarked(office, lineEnd) && index + 1 < end && lines[index + 1] is { IsBlank: false } below && Fixed.Is(tokens[lineEnd - 1], s_people) && Fixed.Is(tokens[below.First], s_peoples) && below.Count == 1)
                    words += " " + text.Substring(tokens[below.First].Start, tokens[below.First].Length);
                if (IsMarked(office, lineEnd) && SigningLine.Parse(words) is { IsSuccess: true } parsed)
                    chain.Add(parsed.Value);
                else if (title is null)
                    title = words;
                nameFrom = index;
                office = next;
            }
        }

        var name = FindName(nameFrom, end);
        return chain.Count == 0 && title is null && name is null ? null : new Signature(chain.ToEquatableList(), title, name);
    }

    /// <summary>The token at which an office in capitals starts: after a wide gap, at the head of the line, or after "Nơi nhận:".</summary>
    private int OfficeStart(Line line)
    {
        for (var token = line.First; token < line.End; token++)
        {
            if (token > line.First && !IsColumnStart(token) && !tokens[token - 1].IsMark(':') && !IsRunStart(line, token))
                continue;
            if (IsMarked(token, line.End))
                return token;
            if (tokens[token].IsAllCapitals && token + 1 < line.End && tokens[token + 1].IsAllCapitals && Fixed.IsAny(tokens[token], s_offices) && (EndsInCapitals(token, line.End) || EndsInName(token, line.End)))
                return token;
        }

        return -1;
    }

    /// <summary>"T/L BAN THƯỜNG VỤ": the same as party documents write it.</summary>
    private bool IsPartyMarked(int token, int end) =>
        token + 3 < end && tokens[token].IsAllCapitals && tokens[token].Length == 1 && tokens[token + 1].IsMark('/') && tokens[token + 2].IsAllCapitals && tokens[token + 2].Length == 1
        && Array.IndexOf(s_marks, new string([text[tokens[token].Start], text[tokens[token + 2].Start]])) >= 0 && tokens[token + 3].IsAllCapitals && tokens[token + 3].Length > 1;

    /// <summary>"TL. CHỦ TỊCH": an authority's mark, a full stop and an office.</summary>
    private bool IsMarked(int token, int end) =>
        IsPartyMarked(token, end) || token + 2 < end && IsAuthority(text, tokens[token]) && tokens[token + 1].IsMark('.') && tokens[token + 2].IsAllCapitals && tokens[token + 2].Length > 1;

    /// <summary>
    /// Where the next line of the chain begins, when a conversion has run them together: "TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG". Only after a mark: an office alone may hold another's
    /// name ("PHÓ CHÁNH VĂN PHÒNG").
    /// </summary>
    private int NextOffice(int start, int end)
    {
        if (!IsMarked(start, end))
            return CapitalsEnd(start, end);
        for (var token = start + 3; token < end; token++)
        {
            // "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Thành Sinh": the name may follow in the same line.
            if (tokens[token].IsWord && !tokens[token].IsAllCapitals)
                return token;
            if (token == start + 3)
                continue;
            if (IsMarked(token, end) || (token + 1 < end && !tokens[token - 1].IsMark(',') && tokens[token].IsAllCapitals && Fixed.IsAny(tokens[token], s_offices) && Fixed.IsAny(tokens[token + 1], s_afterOffices)))
                return token;
        }

        return end;
    }

    /// <summary>Whether the marks before a token only decorate it ("**TL. CHỦ TỊCH**"), or a recipient's line of two columns ended before it.</summary>
    private bool IsRunStart(Line line, int token)
    {
        if (tokens[token - 1].IsMark(';') || tokens[token - 1].IsMark('¬'))
            return true;
        for (var index = line.First; index < token; index++)
        {
            if (tokens[index].Kind != TokenKind.Mark)
                return false;
        }

        return !tokens[line.First].IsMark('-');
    }

    /// <summary>"THỦ TƯỚNG Nguyễn Tấn Dũng": an office in capitals and a name to the line's end.</summary>
    private bool EndsInName(int token, int end)
    {
        var name = CapitalsEnd(token, end);
        return name - token is >= 2 and <= 8 && end - name is >= 2 and <= 5 && IsSurname(name, end);
    }

    private int CapitalsEnd(int start, int end)
    {
        while (start < end && !(tokens[start].IsWord && !tokens[start].IsAllCapitals))
            start++;
        return start;
    }

    private bool EndsInCapitals(int token, int end)
    {
        for (var index = token; index < end; index++)
        {
            if (tokens[index].IsWord && !tokens[index].IsAllCapitals)
                return false;
        }

        return end - token <= 10;
    }

    private bool IsColumnStart(int token) => tokens[token].Start - tokens[token - 1].End >= ColumnGap;

    private string Office(int start, int end)
    {
        while (end > start && tokens[end - 1].Kind == TokenKind.Mark)
            end--;
        return TextSlice.Unwrapped(text, tokens[start].Start, tokens[end - 1].End);
    }

    /// <summary>The signer: the last words with capitals that begin with a family name and stand alone or in a column of their own.</summary>
    private string? FindName(int start, int end)
    {
        for (var index = end - 1; index >= start; index--)
        {
            var line = lines[index];
            var last = line.End;
            while (last > line.First && tokens[last - 1].Kind == TokenKind.Mark && !tokens[last - 1].IsMark(';') && !tokens[last - 1].IsMark('.') && !tokens[last - 1].IsMark(')'))
                last--;
            var first = last;
            while (first > line.First && tokens[first - 1].IsWord && tokens[first - 1].IsCapital && (!tokens[first - 1].IsAllCapitals || tokens[first - 1].Length == 1) && !(first < last && IsColumnStart(first)))
                first--;
            if (last - first is >= 2 and <= 5 && IsAlone(line, first) && IsSurname(first, last))
                return TextSlice.Unwrapped(text, tokens[first].Start, tokens[last - 1].End);
        }

        return null;
    }

    private bool IsAlone(Line line, int first)
    {
        if (first > line.First && (IsColumnStart(first) || tokens[first - 1].IsMark('.') || tokens[first - 1].IsMark(';') || (tokens[first - 1].IsAllCapitals && OfficeStart(line) >= 0)))
            return true;
        for (var index = line.First; index < first; index++)
        {
            if (tokens[index].Kind != TokenKind.Mark || tokens[index].IsMark('-') || tokens[index].IsMark('+'))
                return false;
        }

        return true;
    }

    /// <summary>Whether a name begins with a family name that the lexicon lists, or goes on with "Thị" or "Văn", as names of any family do.</summary>
    private bool IsSurname(int first, int end) =>
        (words.TryUnit(tokens, first, end, out var word, out _) && (word & UnitWord.Surname) != 0) || (end - first >= 3 && s_middle.Contains(tokens[first + 1].Key));

    private static readonly HashSet<ulong> s_middle = [Syllable.Of("thị"), Syllable.Of("văn")];
}
