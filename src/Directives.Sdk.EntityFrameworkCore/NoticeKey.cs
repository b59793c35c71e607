using System.Globalization;
using System.Text;
using Directives.Sdk.Calendars;
using Directives.Sdk.Notices;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>By what a notice is known in the register: <c>05-tb-ubnd-2021-01-05</c>, readable and typed without diacritics.</summary>
internal static class NoticeKey
{
    private static readonly int[] s_hashLengths = [8, 16, 64];

    private static readonly string[] s_letters =
    [
        "aàáảãạăằắẳẵặâầấẩẫậ", "dđ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ",
    ];

    /// <summary>The keys for a notice, the preferred one first; the last is its own for certain.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="hash">The hash of its text.</param>
    /// <param name="withIssuer">Whether they name the issuer, as another's notice has the key without.</param>
    internal static IEnumerable<string> Candidates(Notice notice, string hash, bool withIssuer)
    {
        var symbol = Slug(notice.Symbol?.ToString() ?? "");
        var readable = Readable(notice);
        var issuer = Slug(notice.Issuer ?? "");
        if (withIssuer && issuer.Length > 0)
            readable += "-" + issuer;
        if (symbol.Length > 0)
            yield return readable;
        foreach (var length in s_hashLengths)
            yield return $"{readable}-{hash[..length]}";
    }

    /// <summary>The key by symbol, else type, and day of issue alone.</summary>
    internal static string Readable(Notice notice)
    {
        var symbol = Slug(notice.Symbol?.ToString() ?? "");
        var start = symbol.Length > 0 ? symbol : Slug(notice.Type ?? "") is { Length: > 0 } type ? type : "vb";
        return notice.Issued is { } issued ? $"{start}-{PartialDatePattern.Format(issued)}" : start;
    }

    /// <summary>Small letters without diacritics and digits, all else a hyphen.</summary>
    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var character in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                continue;
            var small = Plain(char.ToLowerInvariant(character));
            if (char.IsAsciiLetterOrDigit(small))
                slug.Append(small);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>A small letter of the alphabet without its diacritics. (A host without culture data does not decompose letters.)</summary>
    private static char Plain(char letter)
    {
        var family = Array.Find(s_letters, letters => letters.Contains(letter, StringComparison.Ordinal));
        return family is null ? letter : family[0];
    }
}
