using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>Finds the product that an order's words name, from the embedded table <c>Planning/product-words.tsv</c>.</summary>
internal static class ProductWords
{
    private static readonly string[] s_verbs = Read("verb");
    private static readonly string[] s_between = Read("between");
    private static readonly string[] s_kinds = Read("kind");

    /// <summary>The first document that the text says is to be made or issued, as the table names it; null where it names none.</summary>
    internal static string? Find(string text)
    {
        var folded = VietnameseText.Fold(text);
        for (var index = 0; index < folded.Length; index++)
        {
            if ((index == 0 || !char.IsLetter(folded[index - 1])) && After(folded, index, s_verbs) is { } start && KindAt(folded, start) is { } kind)
                return kind;
        }

        return null;
    }

    private static string? KindAt(string text, int start)
    {
        if (After(text, start, s_between) is { } later && KindAt(text, later) is { } kind)
            return kind;
        return Array.Find(s_kinds, phrase => IsAt(text, start, phrase));
    }

    /// <summary>Where the word after the first of some phrases that stands at a place begins; null where none stands there.</summary>
    private static int? After(string text, int start, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var next = start + phrase.Length + 1;
            if (IsAt(text, start, phrase) && next < text.Length && text[next - 1] == ' ')
                return next;
        }

        return null;
    }

    private static bool IsAt(string text, int start, string phrase)
    {
        var end = start + phrase.Length;
        return string.CompareOrdinal(text, start, phrase, 0, phrase.Length) == 0 && (end == text.Length || !char.IsLetter(text[end]));
    }

    /// <summary>The phrases of a role, the longest first.</summary>
    private static string[] Read(string role) =>
        [.. EmbeddedTable.Read("Planning/product-words.tsv").Where(row => row[0] == role).SelectMany(row => row[1].Split('|')).Select(VietnameseText.Fold).OrderByDescending(phrase => phrase.Length)];
}
