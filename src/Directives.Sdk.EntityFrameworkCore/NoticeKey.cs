using System.Globalization;
using System.Text;
using Directives.Sdk.Calendars;
using Directives.Sdk.Notices;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>By what a notice is known in the register: <c>05-tb-ubnd-2021-01-05</c>, readable and typed without diacritics.</summary>
internal static class NoticeKey
{
    private static readonly int[] s_hashLengths = [8, 16, 64];

    /// <summary>The keys for a notice, the preferred one first; the last is its own for certain.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="hash">The hash of its text.</param>
    internal static IEnumerable<string> Candidates(Notice notice, string hash)
    {
        var symbol = Slug(notice.Symbol?.ToString() ?? "");
        var start = symbol.Length > 0 ? symbol : Slug(notice.Type ?? "") is { Length: > 0 } type ? type : "vb";
        var readable = notice.Issued is { } issued ? $"{start}-{PartialDatePattern.Format(issued)}" : start;
        if (symbol.Length > 0)
            yield return readable;
        foreach (var length in s_hashLengths)
            yield return $"{readable}-{hash[..length]}";
    }

    /// <summary>Small letters without diacritics and digits, all else a hyphen.</summary>
    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                continue;
            var small = character is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(character);
            if (char.IsAsciiLetterOrDigit(small))
                slug.Append(small);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
