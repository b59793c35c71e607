using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Calendars;

/// <summary>Every error this folder reports, so that codes and wording stay in one place.</summary>
internal static class CalendarErrors
{
    private const int LongestQuote = 60;

    /// <summary>A text of the wrong shape: what was expected, and where, marked by <c>^</c> in the text itself.</summary>
    internal static ValidationError Format(string code, string expected, string text, int index) =>
        TextError.Of("text", code, $"Expected {expected} at index {index}: '{Mark(text, index)}'.");

    /// <summary>A text that is missing altogether.</summary>
    internal static ValidationError Missing(string code) => TextError.Of("text", code, "The text is null.");

    /// <summary>A number outside its range; the member it belongs to is the identifier.</summary>
    internal static ValidationError OutOfRange(string member, string code, int value, int least, int most) =>
        TextError.Of(member, code, $"The {member.ToLowerInvariant()} {value} lies outside {least} to {most}.");

    private static string Mark(string text, int index)
    {
        var start = Math.Max(0, index - LongestQuote);
        var end = Math.Min(text.Length, index + LongestQuote);
        return text.Insert(index, "^").Substring(start, end - start + 1);
    }
}
