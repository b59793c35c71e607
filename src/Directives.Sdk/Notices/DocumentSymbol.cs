using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Notices;

/// <summary>
/// Số, ký hiệu văn bản (Điều 8, Phụ lục I Nghị định 30/2020/NĐ-CP): <c>05/TB-UBND</c>, <c>/TB-UBND</c> on a draft, <c>15/2020/QĐ-UBND</c> with the year of a normative document,
/// <c>12/UBND-KTTH</c> of a công văn, <c>184-KL/TU</c> in the form of party bodies.
/// </summary>
public sealed record DocumentSymbol
{
    private const int MaxLength = 60;

    private DocumentSymbol(string number, int? year, string notation, bool isPartyForm)
    {
        Number = number;
        Year = year;
        Notation = notation;
        IsPartyForm = isPartyForm;
    }

    /// <summary>The number as written, with its leading zero or letter ("05", "30c"); empty while it is blank.</summary>
    public string Number { get; }

    /// <summary>The year within the symbol, which only normative documents have.</summary>
    public int? Year { get; }

    /// <summary>The notation: "TB-UBND", "UBND-KTTH"; in the party form "KL/TU".</summary>
    public string Notation { get; }

    /// <summary>Whether number and notation are joined by a hyphen ("184-KL/TU"), as party bodies write them.</summary>
    public bool IsPartyForm { get; }

    /// <summary>Whether the number is still blank.</summary>
    public bool IsBlank => Number.Length == 0;

    /// <summary>The document type that the notation names, or null (of a công văn, which has none).</summary>
    public DocumentType? Type => DocumentType.Find(FirstPart());

    /// <summary>The issuer's abbreviation: "UBND" of TB-UBND; of a công văn the first part of its notation ("UBND" of UBND-KTTH).</summary>
    public string Issuer
    {
        get
        {
            var first = FirstPart();
            if (Type is null)
                return first;
            var rest = Notation.Length > first.Length ? Notation.Substring(first.Length + 1) : "";
            var separator = rest.IndexOf('-');
            return separator < 0 ? rest : rest.Substring(0, separator);
        }
    }

    /// <summary>A symbol from its text.</summary>
    /// <returns>The symbol, or <c>Invalid</c> with the code <c>symbol-syntax</c>, saying what and where. Null is invalid too.</returns>
    public static Result<DocumentSymbol> Parse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        if (trimmed.Length is 0 or > MaxLength)
            return Wrong(trimmed, 0, $"A symbol has 1 to {MaxLength} characters.");
        var number = 0;
        while (number < trimmed.Length && trimmed[number] is >= '0' and <= '9')
            number++;
        // A letter after the number, as in 30c/NQ-CP.
        if (number > 0 && number < trimmed.Length && char.IsLetter(trimmed[number]) && number + 1 < trimmed.Length && trimmed[number + 1] is '/' or '-')
            number++;
        if (number == trimmed.Length || trimmed[number] is not ('/' or '-') || (trimmed[number] == '-' && number == 0))
            return Wrong(trimmed, number, "After the number of a symbol comes '/' and its notation.");
        var isPartyForm = trimmed[number] == '-';
        var notation = trimmed.Substring(number + 1);
        int? year = null;
        if (!isPartyForm && notation.Length > 5 && notation[4] == '/' && IsYear(notation, out var found))
        {
            year = found;
            notation = notation.Substring(5);
        }

        return IsNotation(notation)
            ? Result<DocumentSymbol>.Success(new DocumentSymbol(trimmed.Substring(0, number), year, notation, isPartyForm))
            : Wrong(trimmed, trimmed.Length - notation.Length, "A notation is made of letters and digits, joined by '-' (or '/').");
    }

    /// <summary>The symbol as documents write it.</summary>
    public override string ToString() => Number + (IsPartyForm ? "-" : "/") + (Year is { } year ? year + "/" : "") + Notation;

    private static bool IsYear(string text, out int year)
    {
        year = 0;
        for (var index = 0; index < 4; index++)
        {
            if (text[index] is < '0' or > '9')
                return false;
            year = (year * 10) + (text[index] - '0');
        }

        return year is >= 1945 and <= 2199;
    }

    private static bool IsNotation(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || !char.IsLetterOrDigit(text[text.Length - 1]))
            return false;
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsLetterOrDigit(text[index]) && !(text[index] is '-' or '/' or '&' or '.' && char.IsLetterOrDigit(text[index - 1])))
                return false;
        }

        return true;
    }

    private string FirstPart()
    {
        var end = Notation.AsSpan().IndexOfAny('-', '/');
        return end < 0 ? Notation : Notation.Substring(0, end);
    }

    private static Result<DocumentSymbol> Wrong(string text, int index, string message) =>
        Result<DocumentSymbol>.Invalid(TextError.At(text, index, "symbol-syntax", message));
}
