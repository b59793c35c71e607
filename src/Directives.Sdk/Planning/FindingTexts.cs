using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>The messages of the findings, from the embedded table <c>Planning/planning-findings.tsv</c>.</summary>
internal static class FindingTexts
{
    private static readonly Dictionary<string, EmbeddedTable.Row> s_rows = EmbeddedTable.Read("Planning/planning-findings.tsv").ToDictionary(row => row[0], StringComparer.Ordinal);

    internal static IReadOnlyCollection<string> Codes => s_rows.Keys;

    internal static FindingSeverity Severity(string code) => FindingSeverityPattern.Known(s_rows[code][1]);

    internal static string? Message(string code, Language language) => Field(code, language == Language.English ? 3 : 2);

    internal static string? Advice(string code, Language language) => Field(code, language == Language.English ? 5 : 4);

    private static string? Field(string code, int column) => s_rows.TryGetValue(code, out var row) ? row[column] : null;
}
