using System.Reflection;
using System.Text;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>The text forms of an enumeration: its names in kebab-case.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly (T Value, string Text)[] s_rows =
    [
        .. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((T)field.GetValue(null)!, Kebab(field.Name))),
    ];

    internal static string All { get; } = string.Join(", ", s_rows.Select(row => row.Text));

    internal static string Format(T value)
    {
        foreach (var row in s_rows)
        {
            if (EqualityComparer<T>.Default.Equals(row.Value, value))
                return row.Text;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"This is no {typeof(T).Name}.");
    }

    internal static bool TryParse(string text, out T value)
    {
        foreach (var row in s_rows)
        {
            if (row.Text == text)
            {
                value = row.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
