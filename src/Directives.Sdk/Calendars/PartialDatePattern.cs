using Ardalis.Result;

namespace Directives.Sdk.Calendars;

/// <summary>
/// The text form of a <see cref="PartialDate"/>: ISO 8601 with what is blank left off (<c>2021</c>, <c>2021-01</c>,
/// <c>2021-01-05</c>). One spelling only: four digits, two digits, two digits.
/// </summary>
public static class PartialDatePattern
{
    private const string FormatCode = "partial-date-format";

    /// <summary>The text form of a date; <see cref="Parse"/> reads it back.</summary>
    public static string Format(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => FormattableString.Invariant($"{date.Year:0000}"),
        (_, null) => FormattableString.Invariant($"{date.Year:0000}-{date.Month:00}"),
        _ => FormattableString.Invariant($"{date.Year:0000}-{date.Month:00}-{date.Day:00}"),
    };

    /// <summary>Reads the text form. Never throws.</summary>
    /// <returns>
    /// The date, or <c>Invalid</c>: <c>partial-date-format</c> where the text has another shape (the message marks the place),
    /// <c>partial-date-out-of-range</c> where there is no such day.
    /// </returns>
    public static Result<PartialDate> Parse(string? text)
    {
        if (text is null)
            return Result<PartialDate>.Invalid(CalendarErrors.Missing(FormatCode));
        var scanner = new DigitScanner(text.AsSpan());
        if (!scanner.TryNumber(4, out var year))
            return Expected("a year of four digits", text, scanner);
        if (scanner.AtEnd)
            return PartialDate.Create(year);
        if (!scanner.TryMark('-'))
            return Expected("'-' or the end", text, scanner);
        if (!scanner.TryNumber(2, out var month))
            return Expected("a month of two digits", text, scanner);
        if (scanner.AtEnd)
            return PartialDate.Create(year, month);
        if (!scanner.TryMark('-'))
            return Expected("'-' or the end", text, scanner);
        if (!scanner.TryNumber(2, out var day))
            return Expected("a day of two digits", text, scanner);
        return scanner.AtEnd ? PartialDate.Create(year, month, day) : Expected("the end", text, scanner);
    }

    private static Result<PartialDate> Expected(string what, string text, DigitScanner scanner) =>
        Result<PartialDate>.Invalid(CalendarErrors.Format(FormatCode, what, text, scanner.Index));
}
