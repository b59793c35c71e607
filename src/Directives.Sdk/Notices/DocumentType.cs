using Directives.Sdk.Text;

namespace Directives.Sdk.Notices;

/// <summary>Loại văn bản hành chính: a document type of Điều 7 Nghị định 30/2020/NĐ-CP, with the abbreviation of its Phụ lục III.</summary>
public sealed record DocumentType
{
    private static readonly EquatableList<DocumentType> s_all = EmbeddedTable.Read("Notices/document-types.tsv")
        .Select(row => new DocumentType(row[0], row[1], row[2], row[3].Length == 0 ? null : row[3], row[4] == "yes"))
        .ToEquatableList();

    private DocumentType(string code, string vietnamese, string english, string? codeBefore2020, bool isOfDecree)
    {
        Code = code;
        CodeBefore2020 = codeBefore2020;
        IsOfDecree = isOfDecree;
        _vietnamese = vietnamese;
        _english = english;
    }

    private readonly string _vietnamese;
    private readonly string _english;

    /// <summary>The types of the decree, in its order (thư công too, which has no abbreviation there).</summary>
    public static EquatableList<DocumentType> All { get; } = s_all.Where(type => type.IsOfDecree).ToEquatableList();

    /// <summary>The abbreviation, case as in the decree: <c>TB</c>, <c>QyĐ</c>; <c>CV</c> for công văn, which has none there.</summary>
    public string Code { get; }

    /// <summary>The abbreviation under Thông tư 01/2011/TT-BNV, where it differed.</summary>
    public string? CodeBefore2020 { get; }

    /// <summary>Whether the decree lists it; other types are known because documents cite them.</summary>
    public bool IsOfDecree { get; }

    /// <summary>The name: "thông báo".</summary>
    public string Name(Language language) => language == Language.English ? _english : _vietnamese;

    /// <summary>The type of an abbreviation, or null; case matters, as in the decree.</summary>
    public static DocumentType? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return s_all.FirstOrDefault(type => type.Code == code || type.CodeBefore2020 == code);
    }

    /// <summary>The abbreviation.</summary>
    public override string ToString() => Code;
}
