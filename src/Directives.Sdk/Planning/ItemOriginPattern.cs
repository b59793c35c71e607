using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>The text form of an <see cref="ItemOrigin"/>: <c>task</c>, <c>proposal</c>, <c>recurring</c>, <c>inspection</c>, <c>carry-over</c>; and its name for people.</summary>
public static class ItemOriginPattern
{
    private static readonly TextForms s_forms = new("task", "proposal", "recurring", "inspection", "carry-over");

    /// <summary>The text form; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Format(ItemOrigin origin) => s_forms.Format((int)origin, nameof(origin));

    /// <summary>Reads the text form, letter by letter. Never throws.</summary>
    /// <returns>The value, or <c>Invalid</c> with the code <c>origin-unknown</c>.</returns>
    public static Result<ItemOrigin> Parse(string? text) => s_forms.TryParse(text, out var value)
        ? Result<ItemOrigin>.Success((ItemOrigin)value)
        : Result<ItemOrigin>.Invalid(TextError.Of("text", "origin-unknown", $"'{text}' is no origin of an item; known are {s_forms.Known}."));

    /// <summary>Its name for people: "chuyển tiếp".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Describe(ItemOrigin origin, Language language) => PlanningTexts.Of("origin." + Format(origin), language);
}
