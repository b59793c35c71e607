using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>The text form of a <see cref="Secrecy"/> (độ mật): <c>none</c>, <c>confidential</c>, <c>secret</c>, <c>top-secret</c>.</summary>
public static class SecrecyPattern
{
    private static readonly TextForms s_forms = new("none", "confidential", "secret", "top-secret");

    /// <summary>The text form; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Format(Secrecy secrecy) => s_forms.Format((int)secrecy, nameof(secrecy));

    /// <summary>Reads the text form, letter by letter. Never throws.</summary>
    /// <returns>The value, or <c>Invalid</c> with the code <c>secrecy-unknown</c>.</returns>
    public static Result<Secrecy> Parse(string? text) => s_forms.TryParse(text, out var value)
        ? Result<Secrecy>.Success((Secrecy)value)
        : Result<Secrecy>.Invalid(TextError.Of("text", "secrecy-unknown", $"'{text}' is no level of secrecy; known are {s_forms.Known}."));
}
