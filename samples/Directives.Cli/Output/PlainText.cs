using System.Globalization;
using System.Text;

namespace Directives.Cli.Output;

/// <summary>Text as a line or a cell shows it: without control characters, measured in what a reader counts as letters.</summary>
internal static class PlainText
{
    private const string Ellipsis = "…";

    /// <summary>A text on one line; control characters, which a terminal would obey, and runs of blanks become one blank.</summary>
    internal static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsControl(character) && !char.IsWhiteSpace(character))
                line.Append(character);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>How many columns a text takes.</summary>
    internal static int Width(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>A text that is at most so wide, cut after a word and marked with an ellipsis where it is longer.</summary>
    internal static string Shorten(string text, int width)
    {
        if (Width(text) <= width)
            return text;
        var cut = new StringInfo(text).SubstringByTextElements(0, width - 1);
        var blank = cut.LastIndexOf(' ');
        return (blank > cut.Length / 2 ? cut[..blank] : cut).TrimEnd(' ', ',', ';') + Ellipsis;
    }

    /// <summary>The lines of a text, each at most so wide, broken at blanks; a longer word stays whole.</summary>
    internal static IEnumerable<string> Wrap(string text, int width)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            var taken = 0;
            foreach (var word in paragraph.Split(' '))
            {
                var wide = Width(word);
                if (taken > 0 && taken + 1 + wide > width)
                {
                    yield return line.ToString();
                    line.Clear();
                    taken = 0;
                }

                if (taken > 0)
                    line.Append(' ');
                line.Append(word);
                taken += wide + (taken > 0 ? 1 : 0);
            }

            yield return line.ToString();
        }
    }

    internal static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));
}
