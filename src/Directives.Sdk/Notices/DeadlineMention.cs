using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Notices;

/// <summary>A deadline as a notice's text has it.</summary>
/// <param name="Text">Its words; line breaks are blanks.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Deadline">What they mean.</param>
public sealed record DeadlineMention(string Text, TextSpan Span, Deadline Deadline);
