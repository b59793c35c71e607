using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>The text form of an <see cref="ApprovingLevel"/>: <c>chairman</c>, <c>peoples-committee</c>, <c>peoples-council</c>, <c>party-committee</c>; and its name for people.</summary>
public static class ApprovingLevelPattern
{
    private static readonly TextForms s_forms = new("chairman", "peoples-committee", "peoples-council", "party-committee");

    internal static string Known => s_forms.Known;

    /// <summary>The text form; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Format(ApprovingLevel level) => s_forms.Format((int)level, nameof(level));

    /// <summary>Reads the text form, letter by letter. Never throws.</summary>
    /// <returns>The value, or <c>Invalid</c> with the code <c>level-unknown</c>.</returns>
    public static Result<ApprovingLevel> Parse(string? text) => TryParse(text, out var level)
        ? Result<ApprovingLevel>.Success(level)
        : Result<ApprovingLevel>.Invalid(TextError.Of("text", "level-unknown", $"'{text}' is no approving level; known are {Known}."));

    /// <summary>The administration's words for it: "trình HĐND".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Describe(ApprovingLevel level, Language language) => PlanningTexts.Of("level." + Format(level), language);

    internal static bool TryParse(string? text, out ApprovingLevel level)
    {
        var found = s_forms.TryParse(text, out var value);
        level = (ApprovingLevel)value;
        return found;
    }
}
