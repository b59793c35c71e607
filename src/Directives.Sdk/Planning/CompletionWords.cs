using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>The words of an order after which a period is the one in which it is to be done, from the embedded table <c>Planning/completion-words.tsv</c>.</summary>
internal static class CompletionWords
{
    private static readonly string[] s_phrases = [.. EmbeddedTable.Read("Planning/completion-words.tsv").Select(row => VietnameseText.Fold(row[0]))];

    /// <summary>Whether a text ends with one of them, as whole words.</summary>
    internal static bool End(string text)
    {
        var folded = VietnameseText.Fold(text).TrimEnd();
        return Array.Exists(s_phrases, phrase => folded.EndsWith(phrase, StringComparison.Ordinal) && (folded.Length == phrase.Length || !char.IsLetter(folded[folded.Length - phrase.Length - 1])));
    }
}
