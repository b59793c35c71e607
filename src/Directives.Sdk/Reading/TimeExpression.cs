using NodaTime;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>One mention of time in a text.</summary>
/// <param name="Span">Where it stands, with the words that bind it ("trước", "trong").</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">What it does, as far as its own words tell.</param>
/// <param name="Value">Its value and bound, as a deadline has them; null where it has none that could be written down ("3 tháng", "tháng cuối năm").</param>
public sealed record TimeExpression(TextSpan Span, TimeExpressionKind Kind, TimeRole Role, Deadline? Value)
{
    /// <summary>The time of day of an hour that names no day ("lúc 14 giờ 30 phút"): such a mention has no value.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Whether words of the expression itself bind it to a point of time ("trước", "chậm nhất", "trong", "đến hết"), rather than naming a time only.</summary>
    internal bool IsBound { get; init; }

    /// <summary>The cue that opens it, if any.</summary>
    internal TimeWord Cue { get; init; }

    /// <summary>The value and bound, with the span.</summary>
    public override string ToString() => $"{Span} {Kind} {Role} {Value}";
}
