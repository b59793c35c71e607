namespace Directives.Sdk.Reading;

/// <summary>The names of the sexagenary cycle (can chi), by which lunar years are named.</summary>
internal static class SexagenaryNames
{
    /// <summary>The stems (can), from Giáp.</summary>
    internal static readonly string[] Stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];

    /// <summary>The branches (chi), from Tý.</summary>
    internal static readonly string[] Branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];
}
