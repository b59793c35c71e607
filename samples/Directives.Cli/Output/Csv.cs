namespace Directives.Cli.Output;

/// <summary>Comma-separated values of RFC 4180: a field is quoted where it holds a comma, a quote or a line break.</summary>
internal static class Csv
{
    /// <summary>The line end of RFC 4180, for spreadsheets.</summary>
    internal const string RecordEnd = "\r\n";

    private static readonly char[] s_quoted = [',', '"', '\r', '\n'];

    internal static string Row(params IEnumerable<string?> fields) => string.Join(',', fields.Select(Field));

    private static string Field(string? text)
    {
        if (text is null)
            return "";
        return text.IndexOfAny(s_quoted) < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
