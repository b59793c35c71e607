using Ardalis.Result;

namespace Directives.Sdk.Calendars;

/// <summary>
/// The text form of a <see cref="LunisolarDate"/> (ngày âm lịch): <c>dd/MM/yyyy</c>, with <c>+</c> after the number of a leap
/// month (<c>15/06+/2025</c>). One spelling only: two digits, two digits, four digits.
/// </summary>
public static class LunisolarDatePattern
{
    private const string FormatCode = "lunisolar-date-format";

    /// <summary>The text form of a date; <see cref="Parse"/> reads it back.</summary>
    public static string Format(LunisolarDate date) =>
        FormattableString.Invariant($"{date.Day:00}/{date.Month:00}{(date.IsLeapMonth ? "+" : "")}/{date.Year:0000}");

    /// <summary>Reads the text form. Never throws.</summary>
    /// <returns>
    /// The date, or <c>Invalid</c>: <c>lunisolar-date-format</c> where the text has another shape (the message marks the place),
    /// <c>lunisolar-date-out-of-range</c> where a number is impossible in any year.
    /// </returns>
    public static Result<LunisolarDate> Parse(string? text)
    {
        if (text is null)
            return Result<LunisolarDate>.Invalid(CalendarErrors.Missing(FormatCode));
        var scanner = new DigitScanner(text.AsSpan());
        if (!scanner.TryNumber(2, out var day))
            return Expected("a day of two digits", text, scanner);
        if (!scanner.TryMark('/'))
            return Expected("'/'", text, scanner);
        if (!scanner.TryNumber(2, out var month))
            return Expected("a month of two digits", text, scanner);
        var isLeapMonth = scanner.TryMark('+');
        if (!scanner.TryMark('/'))
            return Expected(isLeapMonth ? "'/'" : "'/' or '+/'", text, scanner);
        if (!scanner.TryNumber(4, out var year))
            return Expected("a year of four digits", text, scanner);
        return scanner.AtEnd ? LunisolarDate.Create(year, month, day, isLeapMonth) : Expected("the end", text, scanner);
    }

    private static Result<LunisolarDate> Expected(string what, string text, DigitScanner scanner) =>
        Result<LunisolarDate>.Invalid(CalendarErrors.Format(FormatCode, what, text, scanner.Index));
}
