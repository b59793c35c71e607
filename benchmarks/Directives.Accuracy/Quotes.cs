using System.Text;
using Directives.Sdk.Text;

namespace Directives.Accuracy;

/// <summary>Finds and compares quotes as the annotation guide says: white space folded, Markdown marks dropped, case and tone-mark style folded.</summary>
internal static class Quotes
{
    /// <summary>Where a quote stands at or after a position; blanks of the quote match any white space, Markdown marks of the text are passed.</summary>
    internal static (int Start, int End) Find(string text, string quote, int from)
    {
        var wanted = quote.Where(character => !char.IsWhiteSpace(character) && !IsMarkdown(character)).ToArray();
        if (wanted.Length == 0)
            return (-1, -1);
        for (var start = from; start < text.Length; start++)
        {
            if (text[start] != wanted[0])
                continue;
            var matched = 0;
            var position = start;
            for (; position < text.Length && matched < wanted.Length; position++)
            {
                if (char.IsWhiteSpace(text[position]) || IsMarkdown(text[position]))
                    continue;
                if (text[position] != wanted[matched])
                    break;
                matched++;
            }

            if (matched == wanted.Length)
                return (start, position);
        }

        return (-1, -1);
    }

    private static bool IsMarkdown(char character) => character is '*' or '_';

    /// <summary>Whether a name equals one of the alternatives of a gold name.</summary>
    internal static bool Same(string read, string gold) => gold.Split('|').Any(alternative => Normal(alternative) == Normal(read));

    /// <summary>A name in the form in which it is compared.</summary>
    internal static string Normal(string name)
    {
        var builder = new StringBuilder();
        foreach (var character in VietnameseText.Fold(name))
        {
            if (!IsMarkdown(character))
                builder.Append(character);
        }

        return builder.ToString().Trim(' ', '.', ',', ';', ':', '(', ')', '-', '"', '“', '”', '/');
    }
}
