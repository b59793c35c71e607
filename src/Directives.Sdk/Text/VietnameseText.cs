using System.Buffers;
using System.Text;

namespace Directives.Sdk.Text;

/// <summary>Comparing Vietnamese texts that were typed in different ways.</summary>
public static class VietnameseText
{
    private const string Toneless = "aăâeêioôơuưy";

    // Huyền, sắc, hỏi, ngã, nặng, in the order of the table; breve, circumflex, horn.
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";
    private const string Shapes = "\u0306\u0302\u031B";

    private static readonly string[] s_toned =
    [
        "àáảãạ", "ằắẳẵặ", "ầấẩẫậ", "èéẻẽẹ", "ềếểễệ", "ìíỉĩị", "òóỏõọ", "ồốổỗộ", "ờớởỡợ", "ùúủũụ", "ừứửữự", "ỳýỷỹỵ",
    ];

    /// <summary>
    /// A text in the form in which equal names are equal: lower case, composed letters (NFC), tone marks in the old style (hòa, ủy, not hoà, uỷ), each run of blanks one blank,
    /// no blanks at the ends.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = Compose(Paired(text)).Normalize(NormalizationForm.FormC);
        var letters = ArrayPool<char>.Shared.Rent(composed.Length);
        var count = 0;
        foreach (var character in composed)
        {
            if (!char.IsWhiteSpace(character) && character != '\u00A0')
                letters[count++] = char.ToLowerInvariant(character);
            else if (count > 0 && letters[count - 1] != ' ')
                letters[count++] = ' ';
        }

        if (count > 0 && letters[count - 1] == ' ')
            count--;
        MoveTones(letters.AsSpan(0, count));
        var folded = new string(letters, 0, count);
        ArrayPool<char>.Shared.Return(letters);
        return folded;
    }

    /// <summary>A text whose Vietnamese letters are composed (NFC, "Unicode dựng sẵn"), whether or not the host has culture data; a host without them does not normalise by itself.</summary>
    /// <param name="text">The text; letters of other alphabets stay as they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HasMark(text) ? Compose(text, null) : text;
    }

    /// <summary>The same with the place that each character has in the text, and the text's end; false where nothing is to be composed.</summary>
    internal static bool TryCompose(string text, out string composed, out int[] positions)
    {
        (composed, positions) = (text, []);
        if (!HasMark(text))
            return false;
        var places = new List<int>(text.Length + 1);
        composed = Compose(text, places);
        places.Add(text.Length);
        positions = [.. places];
        return composed.Length < text.Length;
    }

    private static string Compose(string text, List<int>? places)
    {
        var composed = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (composed.Length > 0 && IsMark(text[index]) && Composed(composed[composed.Length - 1], text[index]) is { } letter)
            {
                composed[composed.Length - 1] = letter;
                continue;
            }

            composed.Append(text[index]);
            places?.Add(index);
        }

        return composed.ToString();
    }

    private static bool HasMark(string text)
    {
        foreach (var character in text)
        {
            if (character is >= '\u0300' and <= '\u036F')
                return true;
        }

        return false;
    }

    /// <summary>Whether a small letter is a vowel, with or without marks.</summary>
    internal static bool IsVowel(char letter) => Toneless.Contains(letter) || Array.Exists(s_toned, toned => toned.Contains(letter));

    private static bool IsMark(char character) => Tones.Contains(character) || Shapes.Contains(character);

    /// <summary>The letter that a letter and a mark make; null where they make none.</summary>
    private static char? Composed(char letter, char mark)
    {
        var (small, isUpper) = (char.ToLowerInvariant(letter), char.IsUpper(letter));
        var (vowel, tone) = (Toneless.IndexOf(small), -1);
        for (var index = 0; vowel < 0 && index < s_toned.Length; index++)
        {
            tone = s_toned[index].IndexOf(small);
            vowel = tone < 0 ? -1 : index;
        }

        if (vowel < 0)
            return null;
        if (Tones.IndexOf(mark) is var added and >= 0)
        {
            if (tone >= 0)
                return null;
            tone = added;
        }
        else if (Shaped(Toneless[vowel], mark) is { } shaped)
        {
            vowel = Toneless.IndexOf(shaped);
        }
        else
        {
            return null;
        }

        var made = tone < 0 ? Toneless[vowel] : s_toned[vowel][tone];
        return isUpper ? char.ToUpperInvariant(made) : made;
    }

    private static char? Shaped(char vowel, char mark) => (vowel, mark) switch
    {
        ('a', '\u0306') => 'ă',
        ('a', '\u0302') => 'â',
        ('e', '\u0302') => 'ê',
        ('o', '\u0302') => 'ô',
        ('o', '\u031B') => 'ơ',
        ('u', '\u031B') => 'ư',
        _ => null,
    };

    /// <summary>The text with each half of a surrogate pair that lacks the other replaced, since it cannot be normalised.</summary>
    private static string Paired(string text)
    {
        StringBuilder? repaired = null;
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
                continue;
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                index++;
            else
                (repaired ??= new StringBuilder(text))[index] = '\uFFFD';
        }

        return repaired?.ToString() ?? text;
    }

    /// <summary>oà, oè, uỳ at the end of a syllable become òa, òe, ùy.</summary>
    private static void MoveTones(Span<char> text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            var glide = text[index - 1];
            if (glide is not ('o' or 'u') || (index + 1 < text.Length && char.IsLetter(text[index + 1])) || (glide == 'u' && index > 1 && text[index - 2] == 'q'))
                continue;
            for (var vowel = 0; vowel < s_toned.Length; vowel++)
            {
                var tone = s_toned[vowel].IndexOf(text[index]);
                if (tone < 0 || !(glide == 'o' ? Toneless[vowel] is 'a' or 'e' : Toneless[vowel] is 'y'))
                    continue;
                text[index] = Toneless[vowel];
                text[index - 1] = s_toned[Toneless.IndexOf(glide)][tone];
            }
        }
    }
}
