using Directives.Sdk.Text;

namespace Directives.Sdk.Units;

/// <summary>
/// Brings the spellings of a unit's name into one: case, tone-mark style, punctuation and "và" or "&amp;" fall away, abbreviations are written out.
/// "Sở LĐ-TB&amp;XH" and "Sở Lao động – Thương binh và Xã hội" have one key.
/// </summary>
internal static class UnitName
{
    private const int LongestAbbreviation = 5;
    private const string And = "và";

    private static readonly Dictionary<string, string> s_abbreviations = EmbeddedTable.Read("Units/unit-abbreviations.tsv")
        .ToDictionary(row => row[0], row => string.Join(" ", Words(row[1])), StringComparer.Ordinal);

    internal static string Key(string name)
    {
        var words = Words(name);
        var written = new List<string>();
        for (var index = 0; index < words.Count;)
        {
            var length = AbbreviationAt(words, index, out var full);
            written.Add(length > 0 ? full : words[index]);
            index += Math.Max(1, length);
        }

        return string.Join(" ", written);
    }

    /// <summary>How many words from a place are one abbreviation, however it is broken up ("LĐ - TB&amp;XH"); 0 where none begins.</summary>
    private static int AbbreviationAt(List<string> words, int start, out string full)
    {
        for (var length = Math.Min(LongestAbbreviation, words.Count - start); length > 0; length--)
        {
            var joined = length == 1 ? words[start] : string.Concat(words.GetRange(start, length));
            if (s_abbreviations.TryGetValue(joined, out full!))
                return length;
        }

        full = "";
        return 0;
    }

    /// <summary>The folded words of letters and digits, without "và".</summary>
    private static List<string> Words(string name)
    {
        var folded = VietnameseText.Fold(name);
        var words = new List<string>();
        for (var index = 0; index < folded.Length;)
        {
            var end = index;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
                end++;
            if (end > index && folded.Substring(index, end - index) is var word && word != And)
                words.Add(word);
            index = end + 1;
        }

        return words;
    }
}
