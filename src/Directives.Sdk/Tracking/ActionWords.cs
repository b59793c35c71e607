using System.Globalization;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>The words by which two orders are held against each other: those of the action, but no numbers, days and terms, by which orders of the same thing differ.</summary>
internal static class ActionWords
{
    /// <summary>The words, each once, without regard to spelling; where there is nothing beside numbers and times, these.</summary>
    internal static HashSet<string> Of(string action)
    {
        var words = All(WithoutTimes(action));
        words.RemoveWhere(word => word.All(char.IsDigit));
        return words.Count > 0 ? words : All(action);
    }

    /// <summary>How many of the words of both are in both, from 0 to 1.</summary>
    internal static double Share(HashSet<string> left, HashSet<string> right)
    {
        var common = left.Count(right.Contains);
        var all = left.Count + right.Count - common;
        return all == 0 ? 0 : (double)common / all;
    }

    /// <summary>The wording of a task without the words that say its deadline.</summary>
    internal static string WithoutDeadline(TrackedTask task) =>
        VietnameseText.Fold(Without(task.Action, TimeExpressionReader.Default.Read(task.Action, task.Issued).Where(time => time.Value == task.Deadline)));

    private static string WithoutTimes(string action) => Without(action, TimeExpressionReader.Default.Read(action, null));

    private static string Without(string action, IEnumerable<TimeExpression> times)
    {
        var rest = action.ToCharArray();
        foreach (var time in times)
        {
            for (var index = time.Span.Start; index < time.Span.End; index++)
                rest[index] = ' ';
        }

        return new string(rest);
    }

    /// <summary>All words, numbers and times too.</summary>
    internal static HashSet<string> All(string action)
    {
        var folded = VietnameseText.Fold(action);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var index = 0; index <= folded.Length; index++)
        {
            if (index < folded.Length && (char.IsLetterOrDigit(folded[index]) || CharUnicodeInfo.GetUnicodeCategory(folded[index]) == UnicodeCategory.NonSpacingMark))
                continue;
            if (index > start)
                words.Add(folded.Substring(start, index - start));
            start = index + 1;
        }

        return words;
    }
}
