using System.Text;

namespace Directives.Sdk.Text;

/// <summary>Quotes from a text.</summary>
internal static class TextSlice
{
    /// <summary>The text between two positions, with each run of blanks and line breaks made one blank.</summary>
    internal static string Unwrapped(string text, int start, int end)
    {
        var plain = true;
        for (var index = start; index < end && plain; index++)
            plain = text[index] > ' ' || (text[index] == ' ' && text[index - (index > start ? 1 : 0)] != ' ');
        if (plain)
            return text.Substring(start, end - start);
        var builder = new StringBuilder(end - start);
        for (var index = start; index < end; index++)
        {
            if (!char.IsWhiteSpace(text[index]))
                builder.Append(text[index]);
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
                builder.Append(' ');
        }

        return builder.ToString().TrimEnd();
    }
}
