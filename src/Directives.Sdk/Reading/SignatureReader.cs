using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Reads the signature below the body: its chain, the signer's office and name. It may stand beside the recipients, line by line.</summary>
internal sealed class SignatureReader(string text, TokenList tokens, LineTable lines, ReaderWords words)
{
    private const int ColumnGap = 3;
    private static readonly string[] s_marks = ["TM", "KT", "TL", "TUQ", "Q"];
    private static readonly ulong[] s_offices = [.. new[] { "CHỦ", "PHÓ", "CHÁNH", "GIÁM", "BỘ", "THỨ", "TRƯỞNG", "CỤC", "TỔNG", "THỦ", "VIỆN", "HIỆU", "BÍ", "CHI", "VỤ", "THỐNG", "QUYỀN" }.Select(Fixed.Plain)];

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
            var office = OfficeStart(line, out var isAuthority);
            if (office < 0)
                continue;
            var words = Office(line, office);
            if (isAuthority && SigningLine.Parse(words) is { IsSuccess: true } parsed)
                chain.Add(parsed.Value);
            else if (title is null)
                title = words;
            nameFrom = index;
        }

        var name = FindName(nameFrom, end);
        return chain.Count == 0 && title is null && name is null ? null : new Signature(chain.ToEquatableList(), title, name);
    }

    /// <summary>The token at which an office in capitals starts: after a wide gap, at the head of the line, or after "Nơi nhận:".</summary>
    private int OfficeStart(Line line, out bool isAuthority)
    {
        isAuthority = false;
        for (var token = line.First; token < line.End; token++)
        {
            if (token > line.First && !IsColumnStart(token) && !tokens[token - 1].IsMark(':') && !IsRunStart(line, token))
                continue;
            if (token + 2 < line.End && IsAuthority(text, tokens[token]) && tokens[token + 1].IsMark('.') && tokens[token + 2].IsAllCapitals && tokens[token + 2].Length > 1)
            {
                isAuthority = true;
                return token;
            }

            if (tokens[token].IsAllCapitals && token + 1 < line.End && tokens[token + 1].IsAllCapitals && Fixed.IsAny(tokens[token], s_offices) && EndsInCapitals(token, line.End))
                return token;
        }

        return -1;
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

    private string Office(Line line, int start)
    {
        var end = line.End;
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
            while (first > line.First && tokens[first - 1].IsWord && tokens[first - 1].IsCapital && !tokens[first - 1].IsAllCapitals && !(first < last && IsColumnStart(first)))
                first--;
            if (last - first is >= 2 and <= 5 && IsAlone(line, first) && IsSurname(first, last))
                return TextSlice.Unwrapped(text, tokens[first].Start, tokens[last - 1].End);
        }

        return null;
    }

    private bool IsAlone(Line line, int first)
    {
        if (first > line.First && (IsColumnStart(first) || tokens[first - 1].IsMark('.')))
            return true;
        for (var index = line.First; index < first; index++)
        {
            if (tokens[index].Kind != TokenKind.Mark || tokens[index].IsMark('-') || tokens[index].IsMark('+'))
                return false;
        }

        return true;
    }

    private bool IsSurname(int first, int end) => words.TryUnit(tokens, first, end, out var word, out _) && (word & UnitWord.Surname) != 0;
}
