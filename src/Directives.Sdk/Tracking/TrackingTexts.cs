using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>The names for people of conditions and events, from the embedded table <c>Tracking/tracking-texts.tsv</c>.</summary>
internal static class TrackingTexts
{
    private static readonly Dictionary<string, (string Vietnamese, string English)> s_texts = EmbeddedTable.Read("Tracking/tracking-texts.tsv")
        .ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    internal static IReadOnlyCollection<string> Codes => s_texts.Keys;

    internal static string Of(string code, Language language) => language == Language.English ? s_texts[code].English : s_texts[code].Vietnamese;
}
