using Directives.Sdk.Notices;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Moves the spans of a reading from a converted text back to the text as it was given.</summary>
internal sealed class SpanMap(int[] positions)
{
    /// <summary>The reading with all its spans in the original text.</summary>
    internal NoticeReading Apply(NoticeReading reading) => reading with
    {
        Notice = Apply(reading.Notice),
        Others = reading.Others.Select(Apply).ToEquatableList(),
        Diagnostics = reading.Diagnostics.Select(diagnostic => diagnostic with { Span = Apply(diagnostic.Span) }).ToEquatableList(),
        Uncovered = reading.Uncovered.Select(Apply).ToEquatableList(),
    };

    private Notice Apply(Notice notice) => notice with { Conclusions = notice.Conclusions.Select(Apply).ToEquatableList() };

    private Conclusion Apply(Conclusion conclusion) => conclusion with
    {
        Span = Apply(conclusion.Span),
        Directives = conclusion.Directives.Select(Apply).ToEquatableList(),
    };

    private Directive Apply(Directive directive) => directive with
    {
        Span = Apply(directive.Span),
        Lead = Apply(directive.Lead),
        Coordinating = Apply(directive.Coordinating),
        Via = Apply(directive.Via),
        ReportTo = Apply(directive.ReportTo),
        DeadlineMention = directive.DeadlineMention is { } mention ? mention with { Span = Apply(mention.Span) } : null,
    };

    private EquatableList<Party> Apply(EquatableList<Party> parties) => parties.Select(party => party with { Span = Apply(party.Span) }).ToEquatableList();

    private TextSpan? Apply(TextSpan? span) => span is { } known ? Apply(known) : null;

    private TextSpan Apply(TextSpan span) => TextSpan.FromBounds(positions[span.Start], positions[span.End]);
}
