using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>The words of time expressions, of a <see cref="ReaderLexicon"/>.</summary>
internal sealed class TimeLexicon
{
    private readonly PhraseTable<Entry> _phrases = new();
    private readonly HashSet<ulong> _first = [];
    private readonly Dictionary<ulong, TimeWord> _single = [];

    internal TimeLexicon(IEnumerable<LexiconRow> rows)
    {
        foreach (var row in rows)
        {
            if (!LexiconRow.TryRole<TimeWord>(row.Role, out var role) || !TryValue(row.Value, out var value))
                throw new FormatException($"'{row.Role}' with the value '{row.Value}' is no role of a time word.");
            foreach (var phrase in row.Phrases)
                Add(phrase, role, value);
        }
    }

    /// <summary>The longest phrase at a token.</summary>
    internal bool TryMatch(TokenList tokens, int start, int end, out Entry entry, out int next) =>
        _phrases.TryMatch(tokens, start, end, out entry, out next);

    /// <summary>Whether a phrase begins with a word; most words of a text are passed by this.</summary>
    internal bool IsFirst(ulong key) => _first.Contains(key);

    /// <summary>Whether a single word has a role, also where longer phrases begin with it.</summary>
    internal bool Has(ulong key, TimeWord role) => _single.TryGetValue(key, out var roles) && (roles & role) != 0;

    /// <summary>The number that a role's value stands for: a number itself, or the name of a holiday; 0 where there is none.</summary>
    internal static bool TryValue(string text, out byte value)
    {
        value = 0;
        if (text.Length == 0 || byte.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value))
            return true;
        var found = LexiconRow.TryRole<TimeHoliday>(text, out var holiday);
        value = (byte)holiday;
        return found;
    }

    private void Add(string phrase, TimeWord role, byte value)
    {
        // Words that only stand around an expression open none.
        if ((role & TimeWord.Around) == 0)
        {
            _phrases.Add(phrase, known => new Entry((known?.Word ?? TimeWord.None) | role, Math.Max(known?.Value ?? 0, value)));
            _first.Add(Syllable.Of(phrase.Split(' ')[0]));
        }

        if (phrase.Contains(' '))
            return;
        var key = Syllable.Of(phrase);
        _single.TryGetValue(key, out var known);
        _single[key] = known | role;
    }

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
