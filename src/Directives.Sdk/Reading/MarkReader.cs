using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Reads the mark at the head of a line: "II.", "1.", "2.1", "a)", "-".</summary>
internal static class MarkReader
{
    private const int MostLabel = 12;
    private static readonly ulong s_article = Syllable.Of("điều");

    /// <summary>The mark at a token: its kind, its label without punctuation, and the first token after it.</summary>
    internal static bool TryRead(string text, TokenList tokens, int start, int end, out MarkKind kind, out string label, out int next)
    {
        kind = MarkKind.None;
        label = "";
        next = start;
        if (start >= end)
            return false;
        ref readonly var first = ref tokens[start];
        if (first.Kind == TokenKind.Mark)
            return TryBullet(tokens, start, end, ref kind, ref next) || TryBracketed(text, tokens, start, end, ref kind, ref label, ref next);
        if (first.IsNumber)
            return TryNumber(text, tokens, start, end, ref kind, ref label, ref next);
        if (first.Key == s_article && first.IsCapital && start + 2 < end && tokens[start + 1].IsNumber && tokens[start + 2].IsMark('.'))
        {
            kind = MarkKind.Article;
            label = Slice(text, tokens, start + 1, start + 2);
            next = start + 3;
            return true;
        }

        // "Mục I. …", "Phần II: …": the Roman numeral behind the word for the part.
        if (first.IsCapital && first.IsWord && s_parts.Contains(first.Key) && start + 2 < end && tokens[start + 1].IsAllCapitals && tokens[start + 2].Kind == TokenKind.Mark
            && TryLetters(text, tokens, start + 1, end, ref kind, ref label, ref next) && kind == MarkKind.Roman)
            return true;
        kind = MarkKind.None;
        label = "";
        next = start;
        return TryLetters(text, tokens, start, end, ref kind, ref label, ref next);
    }

    private static readonly HashSet<ulong> s_parts = [Syllable.Of("mục"), Syllable.Of("phần"), Syllable.Of("chương")];

    /// <summary>Whether a word in capitals is a Roman numeral; scans read "II" as "TI" or "Il".</summary>
    internal static string? Roman(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 5)
            return null;
        Span<char> fixedUp = stackalloc char[5];
        for (var index = 0; index < word.Length; index++)
        {
            var letter = word[index];
            if (word.Length > 1 && letter is 'T' or 'l' or '1' && word.Length > 1)
                letter = 'I';
            if (letter is not ('I' or 'V' or 'X'))
                return null;
            fixedUp[index] = letter;
        }

        var roman = fixedUp.Slice(0, word.Length).ToString();
        return Array.IndexOf(s_romans, roman) >= 0 ? roman : null;
    }

    private static readonly string[] s_romans =
    [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
    ];

    private static bool TryBullet(TokenList tokens, int start, int end, ref MarkKind kind, ref int next)
    {
        ref readonly var token = ref tokens[start];
        if (start + 1 >= end)
            return false;
        var mark = (char)token.Key;
        if ((mark is '-' or '~' or '–' or '—' or '−' or '•' or '●' or '▪' or '■' or '◦' or '·' or '\uF0B7' or '\uF0A7' or '\uF02D' or '*') && !(mark == '*' && tokens[start + 1].IsMark('*')))
        {
            if (mark == '*' && !tokens[start + 1].SpaceBefore)
                return false;
            if (tokens[start + 1].IsMark('-') || (tokens[start + 1].IsNumber && !tokens[start + 1].SpaceBefore))
                return false;
            kind = MarkKind.Dash;
        }
        else if (mark == '+')
        {
            kind = MarkKind.Plus;
        }
        else
        {
            return false;
        }

        next = start + 1;
        return true;
    }

    /// <summary>"(1)", "(a)", "(i)".</summary>
    private static bool TryBracketed(string text, TokenList tokens, int start, int end, ref MarkKind kind, ref string label, ref int next)
    {
        if (!tokens[start].IsMark('(') || start + 3 >= end || !tokens[start + 2].IsMark(')') || tokens[start + 1].Length > 3)
            return false;
        if (!tokens[start + 1].IsNumber && tokens[start + 1].Length > 1 && !IsSmallRoman(text, tokens[start + 1]))
            return false;
        kind = MarkKind.Bracketed;
        label = Slice(text, tokens, start + 1, start + 2);
        next = start + 3;
        return true;
    }

    private static bool IsSmallRoman(string text, in Token token)
    {
        for (var index = token.Start; index < token.End; index++)
        {
            if (text[index] is not ('i' or 'v' or 'x'))
                return false;
        }

        return true;
    }

    /// <summary>"1.", "1)", "1.1.", "1.1 ", "2.1.3.", "2.1.a)"; a number in running text ("12.500 tỷ", "2 dự án") is none.</summary>
    private static bool TryNumber(string text, TokenList tokens, int start, int end, ref MarkKind kind, ref string label, ref int next)
    {
        if (tokens[start].Length > 2)
            return false;
        var at = start + 1;
        var parts = 1;
        while (at + 1 < end && tokens[at].IsMark('.') && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore && parts < 4
            && ((tokens[at + 1].IsNumber && tokens[at + 1].Length <= 2) || (tokens[at + 1].IsWord && tokens[at + 1].Length == 1)))
        {
            at += 2;
            parts++;
        }

        var labelEnd = at;
        var closed = at < end && !tokens[at].SpaceBefore && (tokens[at].IsMark('.') || tokens[at].IsMark(')') || tokens[at].IsMark('/'));
        if (closed)
            at++;
        else if (parts == 1 || at >= end || !tokens[at].IsWord || !tokens[at].IsCapital)
            return false;
        if (at >= end || (tokens[at].IsNumber && !tokens[at].SpaceBefore) || (closed && tokens[at - 1].IsMark('/') && !tokens[at].SpaceBefore))
            return false;
        kind = parts > 1 ? MarkKind.Dotted : closed && tokens[at - 1].IsMark(')') ? MarkKind.Bracketed : MarkKind.Number;
        label = Slice(text, tokens, start, labelEnd);
        next = at;
        return label.Length <= MostLabel;
    }

    /// <summary>"II.", "A.", "a)", "đ)", "a.".</summary>
    private static bool TryLetters(string text, TokenList tokens, int start, int end, ref MarkKind kind, ref string label, ref int next)
    {
        ref readonly var word = ref tokens[start];
        if (start + 2 >= end || word.Length > 5 || tokens[start + 1].SpaceBefore && word.Length == 1)
            return false;
        var closing = tokens[start + 1];
        if (!closing.IsMark('.') && !closing.IsMark(')') && !(closing.IsMark('-') || closing.IsMark('/')))
            return false;
        if (tokens[start + 2].IsNumber && !tokens[start + 2].SpaceBefore)
            return false;
        var span = text.AsSpan(word.Start, word.Length);
        if (!closing.IsMark(')') && Roman(span) is { } roman)
        {
            if (!closing.IsMark('.') && !tokens[start + 2].SpaceBefore)
                return false;
            kind = MarkKind.Roman;
            label = roman;
        }
        else if (word.Length == 1 && text[word.Start] is >= 'A' and <= 'H' && closing.IsMark('.') && tokens[start + 2].SpaceBefore)
        {
            kind = MarkKind.Letter;
            label = span.ToString();
        }
        else if (word.Length == 1 && !word.IsCapital && (closing.IsMark(')') || (closing.IsMark('.') && tokens[start + 2].SpaceBefore)))
        {
            kind = MarkKind.SmallLetter;
            label = span.ToString();
        }
        else
        {
            return false;
        }

        next = start + 2;
        return true;
    }

    private static string Slice(string text, TokenList tokens, int start, int end) =>
        text.Substring(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
}
