using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>What reading a text gave: the notice, what the reader is not sure of, and how much of the text it covers.</summary>
/// <param name="Notice">The notice; of a file with several, the first.</param>
/// <param name="Diagnostics">What is blank, damaged, completed or unsure, in the order of the text.</param>
public sealed record NoticeReading(Notice Notice, EquatableList<Diagnostic> Diagnostics)
{
    /// <summary>The further notices of a file that holds several.</summary>
    public EquatableList<Notice> Others { get; init; } = [];

    /// <summary>
    /// The share of the body's letters and digits that lie in directives, headings and list openings, from 0 to 1; 0 where there is no body.
    /// Header, recipients and signature do not count.
    /// </summary>
    public double Coverage { get; init; }

    /// <summary>The sentences of the body that gave no directive (preamble, headings that order nothing, closing formula), in order.</summary>
    public EquatableList<TextSpan> Uncovered { get; init; } = [];
}
