using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>The text form of a <see cref="ConsultationOpinion"/>: <c>agreed</c>, <c>agreed-with-comments</c>, <c>not-agreed</c>; and its name for people.</summary>
public static class ConsultationOpinionPattern
{
    private static readonly TextForms s_forms = new("agreed", "agreed-with-comments", "not-agreed");

    /// <summary>The text form; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Format(ConsultationOpinion opinion) => s_forms.Format((int)opinion, nameof(opinion));

    /// <summary>Reads the text form, letter by letter. Never throws.</summary>
    /// <returns>The value, or <c>Invalid</c> with the code <c>opinion-unknown</c>.</returns>
    public static Result<ConsultationOpinion> Parse(string? text) => s_forms.TryParse(text, out var value)
        ? Result<ConsultationOpinion>.Success((ConsultationOpinion)value)
        : Result<ConsultationOpinion>.Invalid(TextError.Of("text", "opinion-unknown", $"'{text}' is no opinion; known are {s_forms.Known}."));

    /// <summary>Its name for people: "không thống nhất".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Describe(ConsultationOpinion opinion, Language language) => PlanningTexts.Of("opinion." + Format(opinion), language);
}
