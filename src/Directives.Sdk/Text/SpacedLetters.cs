using System.Text;

namespace Directives.Sdk.Text;

/// <summary>
/// Joins syllables whose vowel a conversion of a scan has set apart by blanks: "h ế t năm", "Đ ế n", "ki ể m tra", "t ỉ nh". Only in a text that shows it several times, and only where a part
/// cannot be a word: consonants alone.
/// </summary>
internal static class SpacedLetters
{
    private const int LeastFound = 3;
    private static readonly HashSet<char> s_consonants = [.. "bcdđghklmnpqrstvx"];
    private static readonly HashSet<char> s_vowels = [.. "aăâeêioôơuưy"];
    private static readonly string[] s_finals = ["c", "ch", "m", "n", "ng", "nh", "p", "t"];
    private static readonly string[] s_glides = ["i", "y", "o", "u", "a"];

    /// <summary>The text without those blanks, with the place that each of its characters has in the text as given, and that text's end; false where nothing is to be joined.</summary>
    internal static bool TryJoin(string text, out string joined, out int[] positions)
    {
        (joined, positions) = (text, []);
        if (Find(text) is not { Count: >= LeastFound } blanks)
            return false;
        var letters = new StringBuilder(text.Length);
        var places = new int[text.Length - blanks.Count + 1];
        var next = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (next < blanks.Count && blanks[next] == index)
            {
                next++;
                continue;
            }

            places[letters.Length] = index;
            letters.Append(text[index]);
        }

        places[letters.Length] = text.Length;
        (joined, positions) = (letters.ToString(), places);
        return true;
    }

    /// <summary>The blanks within syllables, in order.</summary>
    private static List<int>? Find(string text)
    {
        List<int>? blanks = null;
        for (var at = 1; at + 2 < text.Length; at++)
        {
            // A letter alone between two blanks.
            if (text[at] != ' ' || text[at + 2] != ' ' || !IsLowerVowel(text[at + 1], out var isMarked))
                continue;
            var before = WordBefore(text, at);
            var after = WordAfter(text, at + 3);
            if (before.Length is 0 or > 4 || !JoinsBefore(before, after, isMarked, out var takesAfter))
                continue;
            (blanks ??= []).Add(at);
            if (takesAfter)
                blanks.Add(at + 2);
            at += 2;
        }

        return blanks;
    }

    private static bool JoinsBefore(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool isMarked, out bool takesAfter)
    {
        var hasFinal = IsOneOf(after, s_finals);
        if (AreConsonants(before))
        {
            takesAfter = hasFinal || (isMarked && IsOneOf(after, s_glides));
            return isMarked || takesAfter || before.Length >= 2;
        }

        // "ki ể m", "ngu ồ n": consonants that cannot stand alone follow a vowel that lacks them.
        takesAfter = hasFinal && after.Length > 0 && isMarked && EndsInGlide(before);
        return takesAfter;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int blank)
    {
        var start = blank;
        while (start > 0 && Syllable.IsLetter(text[start - 1]))
            start--;
        return start > 0 && char.IsLetterOrDigit(text[start - 1]) ? [] : text.AsSpan(start, blank - start);
    }

    private static ReadOnlySpan<char> WordAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && Syllable.IsLetter(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }

    private static bool AreConsonants(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!s_consonants.Contains(char.ToLowerInvariant(letter)))
                return false;
        }

        return true;
    }

    private static bool EndsInGlide(ReadOnlySpan<char> word) =>
        word.Length >= 2 && s_consonants.Contains(char.ToLowerInvariant(word[0])) && word[word.Length - 1] is 'i' or 'u' or 'ư' or 'y' or 'o';

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.SequenceEqual(known.AsSpan()))
                return true;
        }

        return false;
    }

    private static bool IsLowerVowel(char letter, out bool isMarked)
    {
        isMarked = letter >= '\u0080';
        return s_vowels.Contains(letter) || (isMarked && Syllable.IsLetter(letter) && !Syllable.IsUpper(letter) && letter != 'đ');
    }
}
