using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Small word sets that the time grammar looks at around an expression.</summary>
internal static class Lexicons
{
    /// <summary>What is counted in shares: after one of these "5/7" is a fraction.</summary>
    internal static readonly HashSet<ulong> CountedNouns = Keys(
        "huyện", "xã", "phường", "tỉnh", "thị", "thành", "sở", "đơn", "cơ", "dự", "người", "hộ", "số", "tổng", "chỉ", "trường", "thôn", "đại", "nhiệm", "tiêu", "bộ", "ngành", "địa", "công", "doanh", "ý", "phiếu", "tuyến", "cụm", "khu", "hồ", "thời", "diện", "khối", "nội", "kế", "gói", "mặt", "điểm", "hạng", "vụ", "lớp", "hợp", "mục");

    /// <summary>Words that open a new clause, so that the description of an event ends before them.</summary>
    internal static readonly HashSet<ulong> ClauseOpeners = Keys("phải", "để", "thì", "mà", "nhằm", "nếu", "trước", "chậm", "giao", "yêu");

    /// <summary>The last words of the names of documents: after one of these "12/2021" is a number and its year ("Nghị quyết 12/2021").</summary>
    internal static readonly HashSet<ulong> DocumentNouns = Keys("quyết", "định", "tư", "thị", "văn", "luật", "lệnh", "luận");

    /// <summary>Words after which "thứ hai" counts and names no weekday ("lần thứ hai", "kỳ họp thứ năm").</summary>
    internal static readonly HashSet<ulong> CountedOrdinals = Keys("lần", "họp", "kỳ", "khóa", "đợt", "phiên", "hạng", "bậc", "vòng", "người", "đứng", "điều", "điểm", "khoản", "mục");

    /// <summary>The stems (can) of the sexagenary cycle, from Giáp.</summary>
    internal static readonly string[] Stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];

    /// <summary>The branches (chi) of the sexagenary cycle, from Tý.</summary>
    internal static readonly string[] Branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

    private static HashSet<ulong> Keys(params string[] words) => [.. words.Select(Syllable.Of)];
}
