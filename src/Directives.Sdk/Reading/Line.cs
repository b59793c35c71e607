namespace Directives.Sdk.Reading;

/// <summary>One line of a text: its tokens, and how it is laid out.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The first token after it, which is its line end.</param>
/// <param name="Indent">How many blanks stand before it; a tab counts as four.</param>
/// <param name="Width">How many characters it has, indent included.</param>
internal readonly record struct Line(int First, int End, int Indent, int Width)
{
    internal bool IsBlank => End == First;

    internal int Count => End - First;
}
