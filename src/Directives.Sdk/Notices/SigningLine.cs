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
        foreach (var (mark, authority) in s_marks)
        {
            if (AfterMark(trimmed, mark) is var office and > 0)
                return Result<SigningLine>.Success(new SigningLine(authority, trimmed.Substring(office).TrimStart()));
        }

        return Result<SigningLine>.Success(new SigningLine(SigningAuthority.Head, trimmed));
    }

    /// <summary>Where the office begins behind a mark: "TL. CHỦ TỊCH", or as party documents write it "T/L BAN THƯỜNG VỤ" (Hướng dẫn 36-HD/VPTW 2018); 0 where the mark does not open the line.</summary>
    private static int AfterMark(string text, string mark)
    {
        if (text.Length > mark.Length + 1 && text.StartsWith(mark, StringComparison.Ordinal) && text[mark.Length] == '.')
            return mark.Length + 1;
        return mark.Length == 2 && text.Length > 4 && text[0] == mark[0] && text[1] == '/' && text[2] == mark[1] && (text[3] is ' ' or '.') ? 4 : 0;
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
