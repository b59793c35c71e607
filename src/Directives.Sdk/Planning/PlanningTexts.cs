using System.Globalization;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>The words for people of levels, origins, reasons, moves and the diary, from the embedded table <c>Planning/planning-texts.tsv</c>.</summary>
internal static class PlanningTexts
{
    /// <summary>The greatest number of arguments of any text.</summary>
    internal const int MaxArguments = 5;

    private const int QuotedLength = 120;

    private static readonly Dictionary<string, (string Vietnamese, string English)> s_texts = EmbeddedTable.Read("Planning/planning-texts.tsv")
        .ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    internal static IReadOnlyCollection<string> Codes => s_texts.Keys;

    internal static string Of(string code, Language language) => language == Language.English ? s_texts[code].English : s_texts[code].Vietnamese;

    /// <summary>A text with its arguments; a code from elsewhere (a stored programme) shows as itself, an argument that is missing as "…".</summary>
    internal static string Of(string code, EquatableList<string> arguments, Language language) => s_texts.ContainsKey(code) ? Fill(Of(code, language), arguments) : code;

    internal static string Fill(string template, EquatableList<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, template, [.. arguments, .. Enumerable.Repeat("…", MaxArguments)]);

    /// <summary>A title as an argument: one that is long is cut after a word.</summary>
    internal static string Quote(string title)
    {
        if (title.Length <= QuotedLength)
            return title;
        var blank = title.LastIndexOf(' ', QuotedLength);
        var end = blank > 0 ? blank : char.IsLowSurrogate(title[QuotedLength]) ? QuotedLength - 1 : QuotedLength;
        return title.Substring(0, end) + "…";
    }

    /// <summary>A number as an argument.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A quarter as documents write it: I to IV.</summary>
    internal static string Roman(int quarter) => quarter switch
    {
        1 => "I",
        2 => "II",
        3 => "III",
        _ => "IV",
    };

    /// <summary>A day as documents write it: <c>05/01/2021</c>.</summary>
    internal static string Day(NodaTime.LocalDate day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
