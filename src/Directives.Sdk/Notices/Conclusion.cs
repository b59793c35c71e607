using Directives.Sdk.Text;

namespace Directives.Sdk.Notices;

/// <summary>Điểm kết luận: one numbered point of a notice that carries directives.</summary>
/// <param name="Ordinal">The point's own mark path as the text has it, without punctuation: <c>4</c>, <c>II.2</c>, <c>2.1.a</c>; empty where nothing is numbered.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Directives">Its directives, in order.</param>
public sealed record Conclusion(string Ordinal, TextSpan Span, EquatableList<Directive> Directives)
{
    /// <summary>The point's heading, where it has one: "Sở Y tế", "Về cải cách thể chế".</summary>
    public string? Heading { get; init; }
}
