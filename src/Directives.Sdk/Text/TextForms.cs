namespace Directives.Sdk.Text;

/// <summary>The text forms of an enumeration whose values count from 0.</summary>
/// <param name="texts">The forms, in the order of the values.</param>
internal sealed class TextForms(params string[] texts)
{
    /// <summary>All of them, for a message.</summary>
    internal string Known => string.Join(", ", texts);

    /// <summary>The form of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    internal string Format(int value, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, texts.Length - 1, parameter);
        return texts[value];
    }

    /// <summary>The value of a form, letter by letter; 0 where there is none.</summary>
    internal bool TryParse(string? text, out int value)
    {
        var index = Array.IndexOf(texts, text);
        value = Math.Max(0, index);
        return index >= 0;
    }
}
