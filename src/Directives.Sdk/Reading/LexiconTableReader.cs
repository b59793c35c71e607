using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Reads the lines of a host's lexicon, gathering its rows by kind, and errors.</summary>
internal sealed class LexiconTableReader(string prefix)
{
    private readonly DelimitedTable _table = new(prefix, "kind", "role", "phrases");

    internal List<ValidationError> Errors => _table.Errors;

    internal List<LexiconRow> Cues { get; } = [];

    internal List<LexiconRow> Units { get; } = [];

    internal List<LexiconRow> Times { get; } = [];

    internal List<LexiconRow> Columns { get; } = [];

    internal void Read(string text) => _table.Read(text, ReadRow);

    private void ReadRow(DelimitedRow row)
    {
        switch (row["kind"])
        {
            case "cue":
                Add<CueWord>(row, Cues);
                break;
            case "unit":
                Add<UnitWord>(row, Units);
                break;
            case "time":
                Add<TimeWord>(row, Times);
                break;
            case "column":
                Add<TableColumn>(row, Columns);
                break;
            default:
                _table.Refuse(row.Line, "kind-unknown", $"'{row["kind"]}' is no kind of word; known are cue, unit, time, column.");
                break;
        }
    }

    private void Add<TRole>(DelimitedRow row, List<LexiconRow> rows)
        where TRole : struct, Enum
    {
        var errors = Errors.Count;
        if (!LexiconRow.TryRole<TRole>(row["role"], out var role) || !IsSingle(role))
            _table.Refuse(row.Line, "role-unknown", $"'{row["role"]}' is no role of a {row["kind"]} word; known are {Known<TRole>()}.");
        if (row["value"].Length > 0 && (typeof(TRole) != typeof(TimeWord) || !TimeLexicon.TryValue(row["value"], out _)))
            _table.Refuse(row.Line, "value-format", $"'{row["value"]}' is no value of a {row["kind"]} word.");
        var phrases = LexiconRow.Split(row["phrases"]);
        if (phrases.Count == 0)
            _table.Refuse(row.Line, "phrases-blank", "there is no phrase.");
        foreach (var phrase in phrases)
        {
            if (!IsReadable(phrase))
                _table.Refuse(row.Line, "phrase-format", $"the phrase '{phrase}' has a word that is no Vietnamese syllable.");
        }

        if (Errors.Count == errors)
            rows.Add(new LexiconRow(row["role"], row["value"], phrases));
    }

    private static bool IsReadable(string phrase)
    {
        using var tokens = TokenList.Of(phrase.AsSpan());
        foreach (ref readonly var token in tokens.AsSpan())
        {
            if (token.Key == 0 || token.IsLineEnd)
                return false;
        }

        return tokens.Count > 0;
    }

    /// <summary>Whether a role stands by itself: neither "none" nor a set of roles.</summary>
    private static bool IsSingle<TRole>(TRole role)
        where TRole : struct, Enum =>
        Convert.ToUInt64(role, System.Globalization.CultureInfo.InvariantCulture) is var bits && bits != 0 && (bits & (bits - 1)) == 0;

    private static string Known<TRole>()
        where TRole : struct, Enum =>
        string.Join(", ", Enumerable.Range(0, 64).Select(bit => LexiconRow.Kebab((TRole)Enum.ToObject(typeof(TRole), 1UL << bit))).Where(name => char.IsLetter(name[0])));
}
