namespace Directives.Sdk.Reading;

/// <summary>A stretch of a block between semicolons or sentence ends, without the mark that ends it.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="EndsSentence">Whether a full stop, and not a semicolon, ends it.</param>
internal readonly record struct Segment(int Start, int End, bool EndsSentence)
{
    /// <summary>Whether a number in brackets opens it, as the items of a list within a sentence: "(1) UBND huyện A …; (2) UBND huyện B …".</summary>
    internal bool IsItem { get; init; }
}
