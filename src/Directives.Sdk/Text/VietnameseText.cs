using System.Buffers;
using System.Text;

namespace Directives.Sdk.Text;

/// <summary>Comparing Vietnamese texts that were typed in different ways.</summary>
public static class VietnameseText
{
    private const string Toneless = "aăâeêioôơuưy";
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
        var composed = Paired(text).Normalize(NormalizationForm.FormC);
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
