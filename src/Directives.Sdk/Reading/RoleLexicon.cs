using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Phrases with the roles they play, from a table of role and phrases; a phrase may have several roles.</summary>
/// <typeparam name="TRole">A flags enumeration over <see cref="ulong"/> whose member names are the roles of the table without hyphens.</typeparam>
internal sealed class RoleLexicon<TRole>
    where TRole : struct, Enum
{
    private readonly PhraseTable<int> _phrases = new();
    private readonly PhraseTable<int> _unmarked = new(Syllable.WithoutMarks);
    private readonly List<(ulong Roles, string Text)> _entries = [];

    internal RoleLexicon(IEnumerable<EmbeddedTable.Row> rows, Func<TRole, ulong> bits)
    {
        var merged = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!Enum.TryParse<TRole>(row[0].Replace("-", ""), ignoreCase: true, out var role))
                throw new FormatException($"Line {row.Line}: '{row[0]}' is no role of this lexicon.");
            foreach (var phrase in row[1].Split('|').Select(text => text.Trim()).Where(text => text.Length > 0))
            {
                merged.TryGetValue(phrase, out var known);
                merged[phrase] = known | bits(role);
            }
        }

        foreach (var pair in merged)
        {
            _phrases.Add(pair.Key, _entries.Count);
            _unmarked.Add(pair.Key, _entries.Count);
            _entries.Add((pair.Value, pair.Key));
        }
    }

    /// <summary>The longest phrase at a token, with its roles as bits.</summary>
    internal bool TryMatch(TokenList tokens, int start, int end, out ulong roles, out int next) =>
        Found(_phrases.TryMatch(tokens, start, end, out var index, out next), index, out roles, out _);

    /// <summary>The same where the text has lost its marks, as scans do, or is written in capitals; with the phrase as the table has it.</summary>
    internal bool TryMatchUnmarked(TokenList tokens, int start, int end, out ulong roles, out string phrase, out int next) =>
        Found(_unmarked.TryMatch(tokens, start, end, out var index, out next), index, out roles, out phrase);

    private bool Found(bool found, int index, out ulong roles, out string phrase)
    {
        (roles, phrase) = found ? _entries[index] : (0UL, "");
        return found;
    }
}
