using System.Text;

namespace Directives.Sdk.Tracking;

/// <summary>The one-line form of events: a kind and fields, their values in quotation marks where they need it.</summary>
internal static class EventLine
{
    private const char Quote = '"';
    private const char Escape = '\\';

    /// <summary>Appends a value.</summary>
    internal static void Append(StringBuilder text, string value)
    {
        if (value.Length > 0 && !value.Any(character => char.IsWhiteSpace(character) || character is Quote or Escape))
        {
            text.Append(value);
            return;
        }

        text.Append(Quote);
        foreach (var character in value)
        {
            _ = character switch
            {
                '\n' => text.Append(Escape).Append('n'),
                '\r' => text.Append(Escape).Append('r'),
                Quote or Escape => text.Append(Escape).Append(character),
                _ => text.Append(character),
            };
        }

        text.Append(Quote);
    }

    /// <summary>Takes a line apart; false with the index of what is wrong.</summary>
    internal static bool TryRead(string text, out string kind, out List<KeyValuePair<string, string>> fields, out int index)
    {
        fields = [];
        index = 0;
        kind = Word(text, ref index);
        while (index < text.Length)
        {
            while (index < text.Length && text[index] == ' ')
                index++;
            if (index == text.Length)
                break;
            var start = index;
            var name = Word(text, ref index);
            if (name.Length == 0 || index == text.Length || text[index] != '=')
            {
                index = start;
                return false;
            }

            index++;
            if (!TryValue(text, ref index, out var value) || (index < text.Length && text[index] != ' '))
                return false;
            fields.Add(new KeyValuePair<string, string>(name, value));
        }

        return true;
    }

    private static string Word(string text, ref int index)
    {
        var start = index;
        while (index < text.Length && text[index] is (>= 'a' and <= 'z') or '-')
            index++;
        return text.Substring(start, index - start);
    }

    private static bool TryValue(string text, ref int index, out string value)
    {
        var start = index;
        if (index < text.Length && text[index] == Quote)
            return TryQuoted(text, ref index, out value);
        while (index < text.Length && !char.IsWhiteSpace(text[index]) && text[index] is not (Quote or Escape))
            index++;
        value = text.Substring(start, index - start);
        return value.Length > 0;
    }

    private static bool TryQuoted(string text, ref int index, out string value)
    {
        var builder = new StringBuilder();
        for (index++; index < text.Length && text[index] != Quote; index++)
        {
            if (text[index] != Escape)
            {
                builder.Append(text[index]);
                continue;
            }

            if (++index == text.Length || text[index] is not ('n' or 'r' or Quote or Escape))
                break;
            builder.Append(text[index] switch
            {
                'n' => '\n',
                'r' => '\r',
                var other => other,
            });
        }

        value = builder.ToString();
        if (index >= text.Length || text[index] != Quote)
            return false;
        index++;
        return true;
    }
}
