using Directives.Sdk.Calendars;

namespace Directives.Sdk.Notices;

/// <summary>
/// Văn bản chỉ đạo, thông báo kết luận: one issued document, or a draft of one, with what it orders. What its text leaves blank or does not say is null.
/// </summary>
public sealed record Notice
{
    /// <summary>The type's abbreviation by Phụ lục III Nghị định 30/2020/NĐ-CP: <c>TB</c>, <c>CT</c>, <c>KH</c>; <c>CV</c> for công văn.</summary>
    public string? Type { get; init; }

    /// <summary>Số, ký hiệu; its number is blank on a draft.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>Cơ quan ban hành: the body that issues it, as "UBND tỉnh Quảng Ngãi".</summary>
    public string? Issuer { get; init; }

    /// <summary>Địa danh.</summary>
    public string? Place { get; init; }

    /// <summary>Thời gian ban hành; in part while its day is blank.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>Trích yếu: its subject.</summary>
    public string? Subject { get; init; }

    /// <summary>The meeting it concludes.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>Its points that carry directives, in order.</summary>
    public EquatableList<Conclusion> Conclusions { get; init; } = [];

    /// <summary>Nơi nhận.</summary>
    public EquatableList<Recipient> Recipients { get; init; } = [];

    /// <summary>Who signed.</summary>
    public Signature? Signature { get; init; }

    /// <summary>All directives, in the order of the text.</summary>
    public IEnumerable<Directive> Directives => Conclusions.SelectMany(conclusion => conclusion.Directives);

    /// <summary>Nhiệm vụ: the directives that are tasks, in the order of the text.</summary>
    public IEnumerable<Directive> Tasks => Directives.Where(directive => directive.IsTask);
}
