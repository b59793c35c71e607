using System.Security.Cryptography;
using System.Text;
using Directives.Sdk.Text;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>What a text must be to be stored, and by what it is known again.</summary>
internal static class StoredText
{
    /// <summary>Where a character stands that the file cannot hold (NUL, half of a surrogate pair); -1 where there is none.</summary>
    internal static int Unstorable(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                index++;
            else if (text[index] == '\0' || char.IsSurrogate(text[index]))
                return index;
        }

        return -1;
    }

    /// <summary>The SHA-256 of a text in composed Unicode (NFC), its line ends LF, in UTF-8; in small hexadecimal digits.</summary>
    internal static string Hash(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Composed(lines))));
    }

    /// <summary>A text in composed Unicode (NFC) without its white space.</summary>
    internal static string Squeeze(string text) => string.Concat(Composed(text).Where(character => !char.IsWhiteSpace(character) && character != '\uFEFF'));

    private static string Composed(string text) => VietnameseText.Compose(text).Normalize(NormalizationForm.FormC);
}
