using System.Globalization;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>What the reader is not sure of, or found blank or damaged: said with a code and a place, never guessed away.</summary>
/// <param name="Code">The code, stable and in kebab-case, such as <c>number-blank</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">Where; null where it concerns the whole text.</param>
/// <param name="Arguments">What it is about, in the order in which its message names it.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, TextSpan? Span, EquatableList<string> Arguments)
{
    /// <summary>The message in Vietnamese.</summary>
    public string Message => Describe(Language.Vietnamese);

    /// <summary>The message in a language. A code from elsewhere shows as itself, an argument that is missing (in a stored reading) as "…".</summary>
    public string Describe(Language language) =>
        DiagnosticTexts.Template(Code, language) is { } template
            ? string.Format(CultureInfo.InvariantCulture, template, [.. Arguments, .. Enumerable.Repeat("…", DiagnosticTexts.MaxArguments)])
            : Code;

    internal static Diagnostic Of(string code, TextSpan? span, params string[] arguments) =>
        new(code, DiagnosticTexts.Severity(code), span, arguments.ToEquatableList());
}
