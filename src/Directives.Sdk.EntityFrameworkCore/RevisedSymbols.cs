using System.Text.RegularExpressions;
using Directives.Sdk.Text;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Finds by their numbers the notices that a text says it replaces, revokes or corrects.</summary>
internal static class RevisedSymbols
{
    /// <summary>How long a search may take before it is given up.</summary>
    private const int Milliseconds = 1_000;

    private static readonly Regex s_named = new(
        @"(?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|thu hồi|đính chính|sửa đổi)(?:[ ,]+[\p{L}0-9]+){0,12}? số:? ?(?<symbol>[0-9]+[a-z]?/[\p{L}0-9-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromMilliseconds(Milliseconds));

    /// <summary>The symbols, in the order of the text, each once.</summary>
    internal static List<string> Of(string text) =>
        [.. s_named.Matches(string.Join(' ', VietnameseText.Compose(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Select(match => match.Groups["symbol"].Value).Distinct(StringComparer.Ordinal)];
}
