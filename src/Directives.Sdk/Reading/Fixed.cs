using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Word keys without marks, for what scans damage most: the parts of a document's form.</summary>
internal static class Fixed
{
    internal static readonly ulong[] Motto = Keys("cộng hòa xã hội chủ nghĩa");
    internal static readonly ulong[] Freedom = Keys("độc lập tự do hạnh phúc");
    internal static readonly ulong[] Vietnam = Keys("việt nam");
    internal static readonly ulong[] Received = Keys("nơi nhận");
    internal static readonly ulong[] Dear = Keys("kính gửi");
    internal static readonly ulong[] Annex = Keys("phụ lục");
    internal static readonly ulong[] Conclusion = Keys("kết luận");
    internal static readonly ulong[] Basis = Keys("căn cứ");
    internal static readonly ulong[] IssuedWith = Keys("kèm theo");
    internal static readonly ulong Number = Plain("số");
    internal static readonly ulong Day = Plain("ngày");
    internal static readonly ulong Month = Plain("tháng");
    internal static readonly ulong Year = Plain("năm");
    internal static readonly ulong Kept = Plain("lưu");
    internal static readonly ulong Receive = Plain("nhận");
    internal static readonly ulong V = Plain("v");
    internal static readonly ulong W = Plain("w");

    internal static ulong Plain(string word) => Syllable.WithoutMarks(Syllable.Of(word));

    internal static bool Is(in Token token, ulong plainKey) => token.IsWord && token.Plain == plainKey;

    internal static bool IsAny(in Token token, ulong[] plainKeys) => token.IsWord && Array.IndexOf(plainKeys, token.Plain) >= 0;

    /// <summary>Whether words stand at a token, marks of any kind between them passed.</summary>
    internal static bool At(TokenList tokens, int start, int end, ulong[] words, out int next)
    {
        next = start;
        foreach (var word in words)
        {
            while (next > start && next < end && tokens[next].Kind == TokenKind.Mark)
                next++;
            if (next >= end || !Is(tokens[next], word))
                return false;
            next++;
        }

        return true;
    }

    /// <summary>The first place of words between two tokens; -1 for none.</summary>
    internal static int Find(TokenList tokens, int start, int end, ulong[] words)
    {
        for (var index = start; index < end; index++)
        {
            if (At(tokens, index, end, words, out _))
                return index;
        }

        return -1;
    }

    private static ulong[] Keys(string words) => [.. words.Split(' ').Select(Plain)];
}
