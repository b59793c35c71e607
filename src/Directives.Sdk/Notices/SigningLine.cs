using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Notices;

/// <summary>One line of a signing chain, such as <c>TL. CHỦ TỊCH</c>: an authority and the office it comes from.</summary>
/// <param name="Authority">The authority.</param>
/// <param name="Office">The office, as the text has it.</param>
public sealed record SigningLine(SigningAuthority Authority, string Office)
{
    private static readonly (string Mark, SigningAuthority Authority)[] s_marks =
    [
        ("TUQ", SigningAuthority.ByAuthorisation),
        ("TM", SigningAuthority.OnBehalf),
        ("KT", SigningAuthority.Deputy),
        ("TL", SigningAuthority.ByOrder),
        ("Q", SigningAuthority.Acting),
    ];

    /// <summary>The line of a text such as <c>KT. CHÁNH VĂN PHÒNG</c>, <c>TM.UBND TỈNH</c>; of one without a mark, the head's own.</summary>
    /// <returns>The line, or <c>Invalid</c> with the code <c>signing-line-empty</c>.</returns>
    public static Result<SigningLine> Parse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        if (trimmed.Length == 0)
            return Result<SigningLine>.Invalid(TextError.Whole("signing-line-empty", "A signing line is empty."));
        // Party documents write "T/L BAN THƯỜNG VỤ", "T/M", "K/T" (Hướng dẫn 36-HD/VPTW 2018).
        if (trimmed.Length > 3 && trimmed[1] == '/' && trimmed[3] is ' ' or '.')
            trimmed = trimmed.Substring(0, 1) + trimmed[2] + ". " + trimmed.Substring(4).TrimStart();
        foreach (var (mark, authority) in s_marks)
        {
            if (trimmed.Length > mark.Length + 1 && trimmed.StartsWith(mark, StringComparison.Ordinal) && trimmed[mark.Length] == '.')
                return Result<SigningLine>.Success(new SigningLine(authority, trimmed.Substring(mark.Length + 1).TrimStart()));
        }

        return Result<SigningLine>.Success(new SigningLine(SigningAuthority.Head, trimmed));
    }

    /// <summary>The line as documents write it: <c>TL. CHỦ TỊCH</c>.</summary>
    public override string ToString()
    {
        foreach (var (mark, authority) in s_marks)
        {
            if (authority == Authority)
                return mark + ". " + Office;
        }

        return Office;
    }
}
