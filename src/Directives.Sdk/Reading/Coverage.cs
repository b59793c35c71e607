using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>How much of the bodies the directives cover.</summary>
internal static class Coverage
{
    /// <summary>The share of the length that lies in directives, of all that lies in directives or was left out; 0 where there is neither.</summary>
    internal static double Of(List<Notice> notices, List<TextSpan> uncovered)
    {
        long covered = 0;
        foreach (var notice in notices)
        {
            foreach (var directive in notice.Directives)
                covered += directive.Span.Length;
        }

        var left = uncovered.Sum(span => (long)span.Length);
        return covered + left == 0 ? 0 : Math.Round((double)covered / (covered + left), 4);
    }
}
