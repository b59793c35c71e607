using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Small word sets that the time grammar looks at around an expression.</summary>
internal static class Lexicons
{
    /// <summary>What is counted in shares: after one of these "5/7" is a fraction.</summary>
    internal static readonly HashSet<ulong> CountedNouns = Keys(
        "huyện", "xã", "phường", "tỉnh", "thị", "thành", "sở", "đơn", "cơ", "dự", "người", "hộ", "số", "tổng", "chỉ", "trường", "thôn", "thành", "đại", "nhiệm", "tiêu", "bộ", "ngành", "địa", "công", "doanh", "ý", "phiếu", "tuyến", "cụm", "khu", "hồ");

    /// <summary>Words that open a new clause, so that the description of an event ends before them.</summary>
    internal static readonly HashSet<ulong> ClauseOpeners = Keys("phải", "để", "thì", "mà", "nhằm", "nếu", "trước", "chậm", "giao", "yêu");

    private static HashSet<ulong> Keys(params string[] words) => [.. words.Select(Syllable.Of)];
}
