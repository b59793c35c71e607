using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Tells a scan's damage by the marks that no typist writes.</summary>
internal static class ScanNoise
{
    private const int LeastMarks = 3;
    private static readonly HashSet<int> Marks = [.. "¬‹›„¿£©®¥€}{ˆ˜⁄¡«»¦¤§^\\".Select(mark => (int)mark)];

    /// <summary>Whether several of them stand among the tokens.</summary>
    internal static bool IsIn(TokenList tokens)
    {
        var found = 0;
        foreach (ref readonly var token in tokens.AsSpan())
        {
            if (token.Kind == TokenKind.Mark && Marks.Contains((int)token.Key) && ++found >= LeastMarks)
                return true;
        }

        return false;
    }
}
