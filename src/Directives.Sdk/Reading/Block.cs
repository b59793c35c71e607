namespace Directives.Sdk.Reading;

/// <summary>The kinds of mark before a point, from the outermost to the innermost.</summary>
internal enum MarkKind : byte
{
    None,

    /// <summary>"A.", "B."</summary>
    Letter,

    /// <summary>"I.", "II."</summary>
    Roman,

    /// <summary>"Điều 1."</summary>
    Article,

    /// <summary>"1."</summary>
    Number,

    /// <summary>"1.1.", "2.1.3"</summary>
    Dotted,

    /// <summary>"1)", "(1)"</summary>
    Bracketed,

    /// <summary>"a)", "đ)"</summary>
    SmallLetter,

    /// <summary>"-"</summary>
    Dash,

    /// <summary>"+"</summary>
    Plus,
}

/// <summary>A paragraph, list item or table row: its tokens without the mark before it.</summary>
/// <param name="Start">Its first token in the flow.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Mark">The kind of mark before it.</param>
/// <param name="Label">The mark without punctuation: "II", "2.1", "a"; empty for a dash or none.</param>
/// <param name="MarkStart">Where its mark, or else its first token, starts in the text.</param>
/// <param name="Line">The number of its first line, from 0.</param>
internal readonly record struct Block(int Start, int End, MarkKind Mark, string Label, int MarkStart, int Line)
{
    /// <summary>Whether it is a row of a table; its cells lie between the tokens '|' or at tabs.</summary>
    internal bool IsRow { get; init; }

    internal int Length => End - Start;
}
