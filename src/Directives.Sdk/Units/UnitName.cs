using System.Text;
using Directives.Sdk.Text;

namespace Directives.Sdk.Units;

/// <summary>
/// Brings the spellings of a unit's name into one: case, tone-mark style, punctuation and "và" or "&amp;" fall away, abbreviations are written out.
/// "Sở LĐ-TB&amp;XH" and "Sở Lao động – Thương binh và Xã hội" have one key.
/// </summary>
internal static class UnitName
{
    private const int MostParts = 5;
    private const string And = "và";

    private static readonly Dictionary<string, string> s_abbreviations = EmbeddedTable.Read("Units/unit-abbreviations.tsv")
        .ToDictionary(row => row[0], row => Written(row[1]), StringComparer.Ordinal);

    // Most words begin no abbreviation: their hashes tell before any text is made.
    private const ulong HashStart = 14695981039346656037UL;
    private static readonly HashSet<ulong> s_hashes = [.. s_abbreviations.Keys.Select(key => key.Aggregate(HashStart, Mix))];

    internal static string Key(string name)
    {
        var folded = VietnameseText.Fold(name);
        var words = Words(folded);
        var written = new StringBuilder(folded.Length + 16);
        for (var index = 0; index < words.Count;)
        {
            var parts = AbbreviationAt(folded, words, index, out var full);
            if (written.Length > 0)
                written.Append(' ');
            if (parts > 0)
                written.Append(full);
            else
                written.Append(folded, words[index].Start, words[index].Length);
            index += Math.Max(1, parts);
        }

        return written.ToString();
    }

    /// <summary>How many words from a place are one abbreviation, however it is broken up ("LĐ - TB&amp;XH"); 0 where none begins.</summary>
    private static int AbbreviationAt(string folded, List<(int Start, int Length)> words, int start, out string full)
    {
        full = "";
        var found = 0;
        var hash = HashStart;
        for (var parts = 1; parts <= MostParts && start + parts <= words.Count; parts++)
        {
            var (at, length) = words[start + parts - 1];
            for (var index = at; index < at + length; index++)
                hash = Mix(hash, folded[index]);
            if (s_hashes.Contains(hash) && s_abbreviations.TryGetValue(string.Concat(words.Skip(start).Take(parts).Select(word => folded.Substring(word.Start, word.Length))), out var written))
            {
                full = written;
                found = parts;
            }
        }

        return found;
    }

    private static ulong Mix(ulong hash, char character) => unchecked((hash ^ character) * 1099511628211UL);

    /// <summary>The words of an abbreviation written out.</summary>
    private static string Written(string full)
    {
        var folded = VietnameseText.Fold(full);
        return string.Join(" ", Words(folded).Select(word => folded.Substring(word.Start, word.Length)));
    }

    /// <summary>The words of letters and digits of a folded text, without "và".</summary>
    private static List<(int Start, int Length)> Words(string folded)
    {
        var words = new List<(int, int)>(8);
        for (var index = 0; index < folded.Length;)
        {
            var end = index;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
                end++;
            if (end > index && !(end - index == And.Length && string.CompareOrdinal(folded, index, And, 0, And.Length) == 0))
                words.Add((index, end - index));
            index = end + 1;
        }

        return words;
    }
}
