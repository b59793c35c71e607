using Directives.Sdk.Calendars;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// Finds every mention of time in a Vietnamese text, with its type, value and span, and says which of them read as deadlines by their own words. Usable alone:
/// deterministic, linear in the text, without clock, culture or network. Thread-safe.
/// </summary>
public sealed class TimeExpressionReader
{
    private readonly TimeLexicon _lexicon;

    private TimeExpressionReader(TimeLexicon lexicon) => _lexicon = lexicon;

    /// <summary>The reader with the embedded lexicon.</summary>
    public static TimeExpressionReader Default { get; } = new(ReaderLexicon.Default.Times);

    /// <summary>This reader with the words of another lexicon.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public TimeExpressionReader With(ReaderLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return lexicon.Times == _lexicon ? this : new TimeExpressionReader(lexicon.Times);
    }

    /// <summary>The mentions of time in a text, in order, none overlapping another.</summary>
    /// <param name="text">The text; any string. A line break counts as a blank, an empty line ends a sentence.</param>
    /// <param name="reference">
    /// The day from which relative times ("tháng sau", "tuần này") and dates without a year are completed: of a document its issue date. A blank day or month of it
    /// counts as the first. Null leaves such mentions without a value.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reference"/> lies outside the years 1900 to 2199, in which documents are dated.</exception>
    public EquatableList<TimeExpression> Read(string text, PartialDate? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (reference is { } day)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(day.Year, VietnameseLunisolarCalendar.MinYear, nameof(reference));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(day.Year, VietnameseLunisolarCalendar.MaxYear, nameof(reference));
        }

        using var lines = TokenList.Of(text.AsSpan());
        using var tokens = lines.WithoutLineEnds(out var stretches);
        var parser = new TimeParser(text, tokens, _lexicon, reference);
        var found = new List<TimeExpression>();
        foreach (var (start, end) in stretches)
            parser.Read(start, end, found);
        return found.ToEquatableList();
    }
}
