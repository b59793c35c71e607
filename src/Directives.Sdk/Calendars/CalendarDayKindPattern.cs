using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Calendars;

/// <summary>
/// The text form of a <see cref="CalendarDayKind"/> (loại ngày): <c>statutory</c>, <c>compensation</c>,
/// <c>announced-swap-off</c>, <c>makeup-working</c>, <c>local</c>.
/// </summary>
public static class CalendarDayKindPattern
{
    internal const string UnknownCode = "calendar-day-kind-unknown";

    private static readonly TextForms s_forms = new("statutory", "compensation", "announced-swap-off", "makeup-working", "local");

    /// <summary>The text form of a kind; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind.</exception>
    public static string Format(CalendarDayKind kind) => s_forms.Format((int)kind, nameof(kind));

    /// <summary>Reads the text form, letter by letter. Never throws.</summary>
    /// <returns>The kind, or <c>Invalid</c> with the code <c>calendar-day-kind-unknown</c>.</returns>
    public static Result<CalendarDayKind> Parse(string? text) => TryParse(text, out var kind)
        ? Result<CalendarDayKind>.Success(kind)
        : Result<CalendarDayKind>.Invalid(TextError.Of("text", UnknownCode, $"'{text}' is no kind of day; known are {Known}."));

    internal static string Known => s_forms.Known;

    internal static bool TryParse(string? text, out CalendarDayKind kind)
    {
        var found = s_forms.TryParse(text, out var value);
        kind = (CalendarDayKind)value;
        return found;
    }
}
