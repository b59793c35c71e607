using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>The words of time expressions, from the embedded table <c>Reading/time-words.tsv</c> or a host's own.</summary>
internal sealed class TimeLexicon
{
    private readonly PhraseTable<Entry> _phrases = new();
    private readonly HashSet<ulong> _first = [];

    private TimeLexicon(IEnumerable<EmbeddedTable.Row> rows)
    {
        foreach (var row in rows)
        {
            var role = Role(row[0]);
            var value = row[1].Length == 0 ? (byte)0 : Value(row[1]);
            foreach (var phrase in row[2].Split('|').Select(text => text.Trim()))
            {
                _phrases.Add(phrase, known => new Entry((known?.Word ?? TimeWord.None) | role, Math.Max(known?.Value ?? 0, value)));
                _first.Add(Syllable.Of(phrase.Split(' ')[0]));
            }
        }
    }

    internal static TimeLexicon Default { get; } = new(EmbeddedTable.Read("Reading/time-words.tsv"));

    /// <summary>The longest phrase at a token.</summary>
    internal bool TryMatch(TokenList tokens, int start, int end, out Entry entry, out int next) =>
        _phrases.TryMatch(tokens, start, end, out entry, out next);

    /// <summary>Whether a phrase begins with a word; most words of a text are passed by this.</summary>
    internal bool IsFirst(ulong key) => _first.Contains(key);

    /// <summary>The role of a name in kebab-case, such as <c>working-day</c>.</summary>
    private static TimeWord Role(string name) =>
        Enum.TryParse<TimeWord>(name.Replace("-", ""), ignoreCase: true, out var role)
            ? role
            : throw new FormatException($"'{name}' is no role of a time word.");

    private static byte Value(string text) => text switch
    {
        "tet" => (byte)TimeHoliday.Tet,
        "new-year" => (byte)TimeHoliday.NewYear,
        "national-day" => (byte)TimeHoliday.NationalDay,
        "reunification" => (byte)TimeHoliday.Reunification,
        "labour-day" => (byte)TimeHoliday.LabourDay,
        "christmas" => (byte)TimeHoliday.Christmas,
        "hung-kings" => (byte)TimeHoliday.HungKings,
        _ => byte.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>What a phrase stands for: its roles, and of a weekday its number from Monday 1, of a holiday which.</summary>
    internal readonly record struct Entry(TimeWord Word, byte Value);
}

/// <summary>The holidays by which texts name days.</summary>
internal enum TimeHoliday : byte
{
    None,
    Tet,
    NewYear,
    NationalDay,
    HungKings,
    Reunification,
    LabourDay,
    Christmas,
}
