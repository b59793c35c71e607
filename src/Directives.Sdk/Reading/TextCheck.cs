using System.Globalization;
using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Whether a text is one that can be read at all.</summary>
internal static class TextCheck
{
    private const int MostControls = 8;

    /// <summary>What is wrong with a text; null where nothing is.</summary>
    internal static ValidationError? Problem(string? text, int maxLength)
    {
        if (text is null)
            return TextError.Whole("text-missing", "There is no text.");
        if (text.Length > maxLength)
            return TextError.Whole("text-too-long", $"The text has {text.Length} characters; at most {maxLength} are read.");
        var controls = 0;
        var hasContent = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character >= ' ' && character != '\u007F' && character != '\uFFFD')
            {
                hasContent = hasContent || char.IsLetterOrDigit(character);
                continue;
            }

            if (character is '\t' or '\n' or '\r' or '\f' or '\v')
                continue;
            // One NUL, or a handful of other control or replacement characters in a short text, means a binary file.
            if (character == '\0' || (character != '\uFFFD' && ++controls > MostControls && controls * 50 > index))
                return TextError.Whole("text-binary", string.Format(CultureInfo.InvariantCulture, "This is no text but a binary file: a control character U+{0:X4} at {1}.", (int)character, index));
        }

        return hasContent ? null : TextError.Whole("text-empty", "The text has no letter or digit.");
    }
}
