using System.Text;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>Reads from an order's words who approves its product, by the embedded table <c>Planning/level-words.tsv</c>.</summary>
internal static class LevelWords
{
    private static readonly (ApprovingLevel Level, string[] Phrases)[] s_rows = [.. EmbeddedTable.Read("Planning/level-words.tsv").Select(Read)];

    /// <summary>The level of the first row one of whose phrases stands in the text; null where none does.</summary>
    internal static ApprovingLevel? Find(string text)
    {
        var folded = VietnameseText.Fold(WithoutBrackets(text));
        foreach (var (level, phrases) in s_rows)
        {
            if (Array.Exists(phrases, phrase => Holds(folded, phrase)))
                return level;
        }

        return null;
    }

    /// <summary>"báo cáo UBND tỉnh (thông qua Sở Nội vụ) xem xét, quyết định": what stands in brackets comes between no words.</summary>
    private static string WithoutBrackets(string text)
    {
        if (text.IndexOf('(') < 0)
            return text;
        var kept = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var character in text)
        {
            depth += character == '(' ? 1 : 0;
            kept.Append(depth > 0 ? ' ' : character);
            depth -= character == ')' && depth > 0 ? 1 : 0;
        }

        return depth == 0 ? kept.ToString() : text;
    }

    private static bool Holds(string text, string phrase)
    {
        for (var index = text.IndexOf(phrase, StringComparison.Ordinal); index >= 0; index = text.IndexOf(phrase, index + 1, StringComparison.Ordinal))
        {
            var end = index + phrase.Length;
            if ((index == 0 || !char.IsLetter(text[index - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }

        return false;
    }

    private static (ApprovingLevel Level, string[] Phrases) Read(EmbeddedTable.Row row) =>
        ApprovingLevelPattern.TryParse(row[0], out var level)
            ? (level, Array.ConvertAll(row[1].Split('|'), phrase => VietnameseText.Fold(phrase)))
            : throw new InvalidOperationException($"'{row[0]}' is no approving level.");
}
