using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>The messages of the diagnostics, from the embedded table <c>Reading/diagnostics.tsv</c>.</summary>
internal static class DiagnosticTexts
{
    /// <summary>The greatest number of arguments of any message.</summary>
    internal const int MaxArguments = 2;

    private static readonly Dictionary<string, (DiagnosticSeverity Severity, string Vietnamese, string English)> s_texts =
        EmbeddedTable.Read("Reading/diagnostics.tsv").ToDictionary(
            row => row[0],
            row => (row[1] == "warning" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information, row[2], row[3]),
            StringComparer.Ordinal);

    internal static IReadOnlyCollection<string> Codes => s_texts.Keys;

    internal static DiagnosticSeverity Severity(string code) => s_texts[code].Severity;

    /// <summary>The message's template; null of a code from elsewhere (a stored reading).</summary>
    internal static string? Template(string code, Language language)
    {
        if (!s_texts.TryGetValue(code, out var text))
            return null;
        return language == Language.English ? text.English : text.Vietnamese;
    }
}
