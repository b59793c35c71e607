using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>The messages of the findings, from the embedded table <c>Planning/planning-findings.tsv</c>.</summary>
internal static class FindingTexts
{
    private static readonly Dictionary<string, EmbeddedTable.Row> s_rows = EmbeddedTable.Read("Planning/planning-findings.tsv").ToDictionary(row => row[0], StringComparer.Ordinal);

    private const string Many = ".many";

    internal static IReadOnlyCollection<string> Codes => [.. s_rows.Keys.Where(code => !code.EndsWith(Many, StringComparison.Ordinal))];

    /// <summary>Whether a finding of a code has a text for many items.</summary>
    internal static bool HasMany(string code) => s_rows.ContainsKey(code + Many);

    /// <summary>The row of a finding's texts: of one with several items that has it, the one for many.</summary>
    internal static string RowOf(PlanFinding finding) => finding.Items.Count > 1 && HasMany(finding.Code) ? finding.Code + Many : finding.Code;

    internal static FindingSeverity Severity(string code) => FindingSeverityPattern.Known(s_rows[code][1]);

    internal static string? Message(string code, Language language) => Field(code, language == Language.English ? 3 : 2);

    internal static string? Advice(string code, Language language) => Field(code, language == Language.English ? 5 : 4);

    private static string? Field(string code, int column) => s_rows.TryGetValue(code, out var row) ? row[column] : null;
}
