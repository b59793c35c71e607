namespace Directives.Sdk.Text;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,
    LineEnd,
}

/// <summary>A word, a run of digits, a punctuation mark or the end of a line. Blanks are no tokens.</summary>
internal readonly struct Token(int start, int end, TokenKind kind, TokenFlags flags, ulong key, ulong plain)
{
    internal readonly int Start = start;
    internal readonly int End = end;
    internal readonly TokenKind Kind = kind;
    internal readonly TokenFlags Flags = flags;

    /// <summary>Of a word its syllable key; of a number its value (or <see cref="TooLarge"/>); of a mark its character.</summary>
    internal readonly ulong Key = key;

    /// <summary>Of a word its syllable key without any mark, as scans and capitals may leave it; of anything else the <see cref="Key"/>.</summary>
    internal readonly ulong Plain = plain;

    internal const ulong TooLarge = ulong.MaxValue;

    internal int Length => End - Start;

    internal bool IsWord => Kind == TokenKind.Word;

    internal bool IsNumber => Kind == TokenKind.Number;

    internal bool IsLineEnd => Kind == TokenKind.LineEnd;

    /// <summary>The value of a number; -1 of anything else, or of a number with more than nine digits.</summary>
    internal int Value => Kind == TokenKind.Number && Key != TooLarge ? (int)Key : -1;

    internal bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    internal bool IsCapital => (Flags & TokenFlags.Capital) != 0;

    internal bool IsAllCapitals => (Flags & TokenFlags.AllCapitals) != 0;

    internal bool IsMark(char mark) => Kind == TokenKind.Mark && Key == mark;
}

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>A blank stands before it, or it begins a line.</summary>
    SpaceBefore = 1,

    /// <summary>Its first letter is upper-case.</summary>
    Capital = 2,

    /// <summary>All its letters are upper-case.</summary>
    AllCapitals = 4,
}
