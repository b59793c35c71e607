using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Units;

/// <summary>The text form of a <see cref="UnitKind"/>: its name in kebab-case, such as <c>central-body</c>, <c>peoples-committee</c>.</summary>
public static class UnitKindPattern
{
    private static readonly TextForms s_forms = new(
        "central-body", "ministry", "government-agency", "province", "district", "commune", "peoples-committee", "peoples-council", "department", "division", "field-agency",
        "party-body", "mass-organisation", "public-service-unit", "enterprise");

    /// <summary>The text form of a kind; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind.</exception>
    public static string Format(UnitKind kind) => s_forms.Format((int)kind, nameof(kind));

    /// <summary>Reads the text form, letter by letter. Never throws.</summary>
    /// <returns>The kind, or <c>Invalid</c> with the code <c>unit-kind-unknown</c>.</returns>
    public static Result<UnitKind> Parse(string? text) => TryParse(text, out var kind)
        ? Result<UnitKind>.Success(kind)
        : Result<UnitKind>.Invalid(TextError.Of("text", "unit-kind-unknown", $"'{text}' is no kind of unit; known are {Known}."));

    internal static string Known => s_forms.Known;

    internal static bool TryParse(string? text, out UnitKind kind)
    {
        var found = s_forms.TryParse(text, out var value);
        kind = (UnitKind)value;
        return found;
    }
}
