using System.Text;

namespace Directives.Sdk.Tests;

/// <summary>Texts in decomposed Unicode (NFD), made here, as a host without culture data does not decompose by itself.</summary>
internal static class Decomposed
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    // Each vowel with its five tones: grave, acute, hook, tilde, dot below.
    private static readonly string[] s_vowels =
        ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"];

    private static readonly Dictionary<char, string> s_letters = Make();

    internal static string Of(string text)
    {
        var decomposed = new StringBuilder(text.Length * 2);
        foreach (var character in text)
            decomposed.Append(s_letters.TryGetValue(character, out var letters) ? letters : character.ToString());
        return decomposed.ToString();
    }

    private static Dictionary<char, string> Make()
    {
        var letters = new Dictionary<char, string>();
        foreach (var vowel in s_vowels)
        {
            var shape = vowel[0] switch { 'ă' => "\u0306", 'â' or 'ê' or 'ô' => "\u0302", 'ơ' or 'ư' => "\u031B", _ => "" };
            var plain = vowel[0] switch { 'ă' or 'â' => 'a', 'ê' => 'e', 'ô' or 'ơ' => 'o', 'ư' => 'u', var same => same };
            for (var tone = 0; tone < vowel.Length; tone++)
            {
                // In canonical order a mark below comes before one above; the horn comes before both.
                var mark = tone == 0 ? "" : Tones[tone - 1].ToString();
                var marks = mark == "\u0323" && shape != "\u031B" ? mark + shape : shape + mark;
                if (marks.Length == 0)
                    continue;
                letters[vowel[tone]] = plain + marks;
                letters[char.ToUpperInvariant(vowel[tone])] = char.ToUpperInvariant(plain) + marks;
            }
        }

        return letters;
    }
}
