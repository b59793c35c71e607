using System.Text;

namespace Directives.Sdk.Text;

/// <summary>Splits a line of a table: at tabs, or at commas with fields in quotes where needed (RFC 4180, one line a row).</summary>
internal static class DelimitedLine
{
    internal const char Tab = '\t';
    internal const char Comma = ',';
    private const char Quote = '"';

    /// <summary>The fields of a line; false where a quote is left open.</summary>
    internal static bool TrySplit(string line, char delimiter, out string[] fields)
    {
        fields = line.Split(delimiter);
        return delimiter == Tab || !line.Contains(Quote) || TrySplitQuoted(line, delimiter, out fields);
    }

    private static bool TrySplitQuoted(string line, char delimiter, out string[] fields)
    {
        var found = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == Quote && quoted && i + 1 < line.Length && line[i + 1] == Quote)
                field.Append(line[i++]);
            else if (line[i] == Quote)
                quoted = !quoted;
            else if (line[i] == delimiter && !quoted)
                Flush();
            else
                field.Append(line[i]);
        }

        Flush();
        fields = [.. found];
        return !quoted;

        void Flush()
        {
            found.Add(field.ToString());
            field.Clear();
        }
    }
}
