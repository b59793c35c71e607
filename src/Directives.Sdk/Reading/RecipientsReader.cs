using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Reads the recipients below the body, one a line, without the signature that may stand beside them.</summary>
internal sealed class RecipientsReader(string text, TokenList tokens, LineTable lines)
{
    private const int ColumnGap = 3;

    /// <summary>The recipients of the lines after the body.</summary>
    internal EquatableList<Recipient> Read(int start, int end)
    {
        var found = new List<Recipient>();
        var open = new List<string>();
        for (var index = start; index < end; index++)
        {
            var line = lines[index];
            if (line.IsBlank)
                continue;
            var isItem = MarkReader.TryRead(text, tokens, line.First, line.End, out var kind, out _, out var next) && kind == MarkKind.Dash;
            if (isItem)
            {
                Close(open, found);
                open.Add(Column(next, line.End));
            }
            else if (open.Count > 0 && !Ends(open[open.Count - 1]) && !tokens[line.First].IsAllCapitals)
            {
                open.Add(Column(line.First, line.End));
            }
            else if (open.Count > 0 && !isItem && Ends(open[open.Count - 1]) && open[open.Count - 1].EndsWith(".", StringComparison.Ordinal))
            {
                break;
            }
        }

        Close(open, found);
        return found.ToEquatableList();
    }

    /// <summary>A line up to the next column.</summary>
    private string Column(int start, int end)
    {
        var last = start;
        while (last + 1 < end && tokens[last + 1].Start - tokens[last].End < ColumnGap)
            last++;
        return start < end ? TextSlice.Unwrapped(text, tokens[start].Start, tokens[last].End) : "";
    }

    private static bool Ends(string line) => line.EndsWith(";", StringComparison.Ordinal) || line.EndsWith(".", StringComparison.Ordinal);

    private static void Close(List<string> open, List<Recipient> found)
    {
        var whole = string.Join(" ", open.Where(part => part.Length > 0)).TrimEnd(';', '.', ',', ' ');
        open.Clear();
        if (whole.Length > 0)
            found.Add(Split(whole));
    }

    /// <summary>"Thường trực Tỉnh ủy (báo cáo)", "Lưu: VT, TH".</summary>
    private static Recipient Split(string line)
    {
        var colon = line.IndexOf(':');
        if (colon > 0 && Syllable.WithoutMarks(Syllable.Of(line.Substring(0, colon).Trim())) == Fixed.Kept)
            return new Recipient(line.Substring(colon + 1).Trim(), "lưu");
        var bracket = line.LastIndexOf('(');
        if (bracket > 0 && line.EndsWith(")", StringComparison.Ordinal) && IsPurpose(line.Substring(bracket + 1, line.Length - bracket - 2)))
            return new Recipient(line.Substring(0, bracket).TrimEnd(), line.Substring(bracket + 1, line.Length - bracket - 2).Trim());
        return new Recipient(line, null);
    }

    private static bool IsPurpose(string bracket)
    {
        var first = bracket.Trim();
        return first.StartsWith("để ", StringComparison.OrdinalIgnoreCase) || first.StartsWith("b/c", StringComparison.OrdinalIgnoreCase) || first.StartsWith("báo cáo", StringComparison.OrdinalIgnoreCase)
            || first.StartsWith("thực hiện", StringComparison.OrdinalIgnoreCase) || first.StartsWith("phối hợp", StringComparison.OrdinalIgnoreCase) || first.StartsWith("chỉ đạo", StringComparison.OrdinalIgnoreCase)
            || first.StartsWith("biết", StringComparison.OrdinalIgnoreCase) || first.StartsWith("t/h", StringComparison.OrdinalIgnoreCase);
    }
}
