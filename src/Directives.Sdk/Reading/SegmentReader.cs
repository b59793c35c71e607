using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Cuts a block into segments at semicolons and sentence ends outside brackets and quotes.</summary>
internal static class SegmentReader
{
    private const int MostBracketTokens = 120;

    private static readonly HashSet<ulong> s_abbreviations =
        [.. new[] { "tp", "tx", "tt", "ths", "ts", "pgs", "gs", "tr", "đ", "tl", "kt", "tm", "tuq", "q", "bs", "ks", "st", "stt" }.Select(Syllable.Of)];

    internal static void Read(TokenList tokens, int start, int end, List<Segment> segments)
    {
        var from = start;
        var isItem = false;
        var open = 0;
        var openedAt = start;
        for (var index = start; index < end; index++)
        {
            ref readonly var token = ref tokens[index];
            if (token.Kind != TokenKind.Mark)
                continue;
            // A bracket that is never closed must not swallow the rest.
            if (open > 0 && index - openedAt > MostBracketTokens)
                open = 0;
            if (open == 0 && IsItemMark(tokens, index, from, end))
            {
                Close(tokens, segments, ref from, index, false, isItem);
                from = index + 3;
                isItem = true;
                index += 2;
                continue;
            }

            switch ((char)token.Key)
            {
                case '(' or '“':
                    if (open++ == 0)
                        openedAt = index;
                    break;
                case ')' or '”' when open > 0:
                    open--;
                    break;
                case ';' when open == 0:
                    Close(tokens, segments, ref from, index, false, isItem);
                    isItem = false;
                    break;
                case '.' or '!' or '?' or '…' when open == 0 && IsSentenceEnd(tokens, from, index, end):
                    Close(tokens, segments, ref from, index, true, isItem);
                    isItem = false;
                    break;
            }
        }

        Close(tokens, segments, ref from, end, true, isItem);
    }

    /// <summary>"(1)", "(a)", "(ii)" where an item of a list within a sentence starts: at the head of a segment, or after a mark.</summary>
    private static bool IsItemMark(TokenList tokens, int index, int from, int end) =>
        tokens[index].IsMark('(') && index + 3 < end && tokens[index + 2].IsMark(')') && tokens[index + 1].Length <= 3
        && (tokens[index + 1].IsNumber || tokens[index + 1].Length == 1 || IsSmallRoman(tokens[index + 1].Key))
        && (index == from || tokens[index - 1].Kind == TokenKind.Mark);

    private static readonly HashSet<ulong> s_smallRoman = [.. new[] { "i", "ii", "iii", "iv", "v", "vi", "vii" }.Select(Syllable.Of)];

    private static bool IsSmallRoman(ulong key) => s_smallRoman.Contains(key);

    private static void Close(TokenList tokens, List<Segment> segments, ref int from, int end, bool endsSentence, bool isItem)
    {
        while (from < end && tokens[from].Kind == TokenKind.Mark && tokens[from].Key is '.' or '/' or ';' or '…' or ')' or ',')
            from++;
        if (end > from)
            segments.Add(new Segment(from, end, endsSentence) { IsItem = isItem });
        from = end + 1;
    }

    /// <summary>A full stop ends a sentence before a capital, a bracket or the end of the block; not after an abbreviation or within a number.</summary>
    private static bool IsSentenceEnd(TokenList tokens, int from, int index, int end)
    {
        var next = index + 1;
        while (next < end && tokens[next].Kind == TokenKind.Mark && tokens[next].Key is '.' or '/' or '…' or ')' or '"' or '”')
            next++;
        if (next >= end)
            return true;
        if (!tokens[next].SpaceBefore)
            return false;
        ref readonly var following = ref tokens[next];
        if (!(following.IsWord && following.IsCapital) && !following.IsMark('-') && !following.IsMark('“') && !following.IsNumber)
            return false;
        if (index == from)
            return true;
        ref readonly var before = ref tokens[index - 1];
        if (following.IsNumber && before.IsNumber)
            return false;
        return !(before.IsWord && before.IsCapital && before.Length <= 3 && (before.Length == 1 || s_abbreviations.Contains(before.Key)));
    }
}
