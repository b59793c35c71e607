using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Notices;

/// <summary>
/// Một nội dung chỉ đạo: one result ordered of the same lead by the same deadline, or one decision, reminder or piece of information. A task (nhiệm vụ) is one of <see cref="Kind"/>
/// <see cref="DirectiveKind.Task"/>. A person corrects what was read with <c>with</c> expressions.
/// </summary>
/// <param name="Id">The point's ordinal, a dot and the position in it: <c>4.1</c>; <c>0.n</c> where nothing is numbered; a repeated ordinal takes <c>~2</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Action">What is to be done: the text less the words at its head that assign it; a deadline inside it stays. Line breaks are blanks.</param>
/// <param name="Span">Where the whole of it stands.</param>
public sealed record Directive(string Id, DirectiveKind Kind, string Action, TextSpan Span)
{
    /// <summary>Chủ trì: whom it orders.</summary>
    public EquatableList<Party> Lead { get; init; } = [];

    /// <summary>Phối hợp: who takes part.</summary>
    public EquatableList<Party> Coordinating { get; init; } = [];

    /// <summary>Thông qua, qua: through whom the result goes.</summary>
    public EquatableList<Party> Via { get; init; } = [];

    /// <summary>Báo cáo, trình, tham mưu cho: to whom it goes.</summary>
    public EquatableList<Party> ReportTo { get; init; } = [];

    /// <summary>Urgency that the text expresses.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>The deadline as the text has it; null where it gives none.</summary>
    public DeadlineMention? DeadlineMention { get; init; }

    /// <summary>Sản phẩm, kết quả: the product that a table names for it; null where none does.</summary>
    public string? Product { get; init; }

    /// <summary>The words that decided <see cref="Kind"/> ("thống nhất về nguyên tắc", "giao"); null where none stood out.</summary>
    public string? Cue { get; init; }

    /// <summary>The deadline; <see cref="Unspecified"/> where the text gives none.</summary>
    public Deadline Deadline => DeadlineMention?.Deadline ?? Deadline.Unspecified;

    /// <summary>Whether it is a task.</summary>
    public bool IsTask => Kind == DirectiveKind.Task;
}
