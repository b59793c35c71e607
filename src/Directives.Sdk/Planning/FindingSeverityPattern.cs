using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>The text form of a <see cref="FindingSeverity"/>: <c>information</c>, <c>warning</c>, <c>error</c>; and its name for people.</summary>
public static class FindingSeverityPattern
{
    private static readonly TextForms s_forms = new("information", "warning", "error");

    /// <summary>The text form; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Format(FindingSeverity severity) => s_forms.Format((int)severity, nameof(severity));

    /// <summary>Reads the text form, letter by letter. Never throws.</summary>
    /// <returns>The value, or <c>Invalid</c> with the code <c>severity-unknown</c>.</returns>
    public static Result<FindingSeverity> Parse(string? text) => s_forms.TryParse(text, out var value)
        ? Result<FindingSeverity>.Success((FindingSeverity)value)
        : Result<FindingSeverity>.Invalid(TextError.Of("text", "severity-unknown", $"'{text}' is no severity; known are {s_forms.Known}."));

    /// <summary>Its name for people: "không khả thi".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Describe(FindingSeverity severity, Language language) => PlanningTexts.Of("severity." + Format(severity), language);

    internal static FindingSeverity Known(string text) =>
        s_forms.TryParse(text, out var value) ? (FindingSeverity)value : throw new InvalidOperationException($"'{text}' is none of {s_forms.Known}.");
}
