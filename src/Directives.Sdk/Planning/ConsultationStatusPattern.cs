using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>The text form of a <see cref="ConsultationStatus"/>: <c>awaited</c>, <c>answered</c>, <c>answered-late</c>, <c>agreed-by-silence</c>, <c>silent</c>; and its name for people.</summary>
public static class ConsultationStatusPattern
{
    private static readonly TextForms s_forms = new("awaited", "answered", "answered-late", "agreed-by-silence", "silent");

    /// <summary>The text form; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Format(ConsultationStatus status) => s_forms.Format((int)status, nameof(status));

    /// <summary>Reads the text form, letter by letter. Never throws.</summary>
    /// <returns>The value, or <c>Invalid</c> with the code <c>consultation-status-unknown</c>.</returns>
    public static Result<ConsultationStatus> Parse(string? text) => s_forms.TryParse(text, out var value)
        ? Result<ConsultationStatus>.Success((ConsultationStatus)value)
        : Result<ConsultationStatus>.Invalid(TextError.Of("text", "consultation-status-unknown", $"'{text}' is no status of a consultation; known are {s_forms.Known}."));

    /// <summary>Its name for people: "quá hạn không trả lời, coi như thống nhất".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Describe(ConsultationStatus status, Language language) => PlanningTexts.Of("consultation." + Format(status), language);
}
