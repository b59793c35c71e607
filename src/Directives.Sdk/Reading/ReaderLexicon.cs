using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// Từ điển của bộ đọc: the words by which a reader knows orders, units, times and the heads of task tables. A host adds its own, such as a province's abbreviations or a turn of phrase of its offices,
/// without another build of this library. Immutable and thread-safe.
/// </summary>
public sealed class ReaderLexicon
{
    private const string Prefix = "lexicon";

    private static readonly Lazy<ReaderLexicon> s_default = new(() => new ReaderLexicon(
        LexiconRow.Embedded("Reading/cue-words.tsv"),
        LexiconRow.Embedded("Reading/unit-words.tsv"),
        LexiconRow.Embedded("Reading/time-words.tsv", hasValue: true),
        LexiconRow.Embedded("Reading/table-columns.tsv")));

    private readonly List<LexiconRow> _cues;
    private readonly List<LexiconRow> _units;
    private readonly List<LexiconRow> _times;
    private readonly List<LexiconRow> _columns;

    private ReaderLexicon(List<LexiconRow> cues, List<LexiconRow> units, List<LexiconRow> times, List<LexiconRow> columns)
    {
        (_cues, _units, _times, _columns) = (cues, units, times, columns);
        Words = new ReaderWords(cues, units);
        Times = new TimeLexicon(times);
        Heads = new TableHeads(new RoleLexicon<TableColumn>(columns, role => (ulong)role));
    }

    /// <summary>The embedded lexicon.</summary>
    public static ReaderLexicon Default => s_default.Value;

    internal ReaderWords Words { get; }

    internal TimeLexicon Times { get; }

    internal TableHeads Heads { get; }

    /// <summary>This lexicon with the words of a table added. Never throws.</summary>
    /// <param name="table">
    /// Rows of the columns <c>kind</c> (<c>cue</c>, <c>unit</c>, <c>time</c> or <c>column</c>), <c>role</c>, <c>phrases</c> (one or more, separated by "|"; case and the style of
    /// tone marks make no difference) and, where a role needs one, <c>value</c> (of a weekday its number from Monday 1); separated by tabs, or by commas with quotes. Lines that
    /// start with <c>#</c> are comments. The roles are those of the embedded tables: <c>assign</c>, <c>lead</c>, <c>coordinate</c>, <c>verb</c>, <c>reminder</c> … of cues;
    /// <c>field</c>, <c>whole</c>, <c>generic-head</c>, <c>holder</c> … of units; <c>before</c>, <c>by</c>, <c>within</c> … of times; <c>task</c>, <c>lead</c>, <c>deadline</c> … of columns.
    /// </param>
    /// <returns>
    /// The new lexicon, or <c>Invalid</c> with an error for each bad line (the first hundred), each naming its line: <c>lexicon-empty</c>, <c>lexicon-column-missing</c>, <c>lexicon-fields</c>,
    /// <c>lexicon-quote-open</c>, <c>lexicon-kind-unknown</c>, <c>lexicon-role-unknown</c>, <c>lexicon-value-format</c>, <c>lexicon-phrases-blank</c>, <c>lexicon-phrase-format</c>
    /// (a word of other letters than the Vietnamese alphabet's, or longer than a syllable can be).
    /// </returns>
    public Result<ReaderLexicon> With(string? table)
    {
        if (table is null)
            return Result<ReaderLexicon>.Invalid(DelimitedTable.Missing(Prefix));
        var reader = new LexiconTableReader(Prefix);
        reader.Read(table);
        return reader.Errors.Count > 0
            ? Result<ReaderLexicon>.Invalid(reader.Errors)
            : Result<ReaderLexicon>.Success(new ReaderLexicon([.. _cues, .. reader.Cues], [.. _units, .. reader.Units], [.. _times, .. reader.Times], [.. _columns, .. reader.Columns]));
    }
}
