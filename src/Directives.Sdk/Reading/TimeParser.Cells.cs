using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>What stands in a table's column of time is a time, bare as it is: "6/2025", "2026 - 2030", "2025".</summary>
internal sealed partial class TimeParser
{
    /// <summary>The first time of a cell that has a value.</summary>
    internal bool TryCell(int start, int end, out TimeExpression expression)
    {
        _end = end;
        Forget();
        for (var index = start; index < end; index++)
        {
            if (TryExpression(index, out expression, out var next))
            {
                if (expression.Value is not null && expression.Role != TimeRole.Start)
                    return true;
                index = next - 1;
                continue;
            }

            var at = index;
            if (TryYearSpan(ref at, out var years))
            {
                expression = new TimeExpression(
                    TextSpan.FromBounds(tokens[index].Start, tokens[at - 1].End),
                    years.First == years.Last ? TimeExpressionKind.Period : TimeExpressionKind.Range,
                    TimeRole.Deadline,
                    years.ToDeadline() with { Bound = Bound.Inclusive });
                return true;
            }
        }

        expression = null!;
        return false;
    }
}
