using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Phrases with the roles they play, from a table of role and phrases; a phrase may have several roles.</summary>
/// <typeparam name="TRole">A flags enumeration over <see cref="ulong"/> whose member names are the roles of the table without hyphens.</typeparam>
internal sealed class RoleLexicon<TRole>
    where TRole : struct, Enum
{
    private readonly PhraseTable<int> _phrases = new();
    private readonly PhraseTable<int> _unmarked = new(unmarked: true);
    private readonly List<(ulong Roles, string Text)> _entries = [];

    internal RoleLexicon(IEnumerable<LexiconRow> rows, Func<TRole, ulong> bits)
    {
        foreach (var row in rows)
        {
            if (!LexiconRow.TryRole<TRole>(row.Role, out var role))
                throw new FormatException($"'{row.Role}' is no role of this lexicon.");
            foreach (var phrase in row.Phrases)
            {
                _phrases.Add(phrase, known => Merge(known, bits(role), phrase));
                _unmarked.Add(phrase, known => Merge(known, bits(role), phrase));
            }
        }
    }

    private int Merge(int? known, ulong roles, string phrase)
    {
        if (known is not { } index)
        {
            _entries.Add((roles, phrase));
            return _entries.Count - 1;
        }

        _entries[index] = (_entries[index].Roles | roles, _entries[index].Text);
        return index;
    }

    /// <summary>The longest phrase at a token, with its roles as bits.</summary>
    internal bool TryMatch(TokenList tokens, int start, int end, out ulong roles, out int next) =>
        Found(_phrases.TryMatch(tokens, start, end, out var index, out next), index, out roles, out _);

    /// <summary>The roles of all phrases that start at a token, the shorter ones too.</summary>
    internal ulong RolesAt(TokenList tokens, int start, int end) =>
        _phrases.Fold(tokens, start, end, (_entries, Roles: 0UL), static (state, index, _) => (state._entries, state.Roles | state._entries[index].Roles)).Roles;

    /// <summary>The first token after the longest phrase with a role that starts at a token; the token itself where there is none.</summary>
    internal int EndOf(TokenList tokens, int start, int end, ulong role) =>
        _phrases.Fold(tokens, start, end, (_entries, Role: role, End: start), static (state, index, next) => (state._entries[index].Roles & state.Role) != 0 ? (state._entries, state.Role, next) : state).End;

    /// <summary>The same where the text has lost its marks, as scans do, or is written in capitals; with the phrase as the table has it.</summary>
    internal bool TryMatchUnmarked(TokenList tokens, int start, int end, out ulong roles, out string phrase, out int next) =>
        Found(_unmarked.TryMatch(tokens, start, end, out var index, out next), index, out roles, out phrase);

    private bool Found(bool found, int index, out ulong roles, out string phrase)
    {
        (roles, phrase) = found ? _entries[index] : (0UL, "");
        return found;
    }
}
