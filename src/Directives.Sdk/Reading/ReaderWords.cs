using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>All words the reader knows, beside those of time.</summary>
internal sealed class ReaderWords
{
    private readonly RoleLexicon<CueWord> _cues;
    private readonly RoleLexicon<UnitWord> _units;

    private readonly WordTrie _all;

    internal ReaderWords(List<LexiconRow> cues, List<LexiconRow> units)
    {
        _all = new WordTrie(cues, units);
        _cues = new RoleLexicon<CueWord>(cues, role => (ulong)role);
        _units = new RoleLexicon<UnitWord>(units, role => (ulong)role);
    }

    /// <summary>What begins at a token, with marks or as scans leave it; see <see cref="WordTrie.At"/>.</summary>
    internal WordTrie.Found At(TokenList tokens, int index) => _all.At(tokens, index, tokens.Count);

    internal bool TryCue(TokenList tokens, int start, int end, out CueWord word, out int next)
    {
        var found = _cues.TryMatch(tokens, start, end, out var bits, out next);
        word = (CueWord)bits;
        return found;
    }

    /// <summary>The roles of all cue phrases that start at a token, the shorter ones too: "phải" also where "phải liên tục" stands.</summary>
    internal CueWord CuesAt(TokenList tokens, int start, int end) => (CueWord)_cues.RolesAt(tokens, start, end);

    /// <summary>The first token after the longest unit phrase with a role, though a longer phrase without it stands there: "Chủ tịch" of "Chủ tịch UBND thành phố".</summary>
    internal int EndOfUnit(TokenList tokens, int start, int end, UnitWord role) => _units.EndOf(tokens, start, end, (ulong)role);

    /// <summary>Whether a verb of two words or more stands at a token in letters that a scan has stripped of their marks ("Đây mạnh").</summary>
    internal bool StartsUnmarkedVerb(TokenList tokens, int start, int end) =>
        _cues.TryMatchUnmarked(tokens, start, end, out var bits, out _, out var next) && next - start >= 2 && ((CueWord)bits & (CueWord.Verb | CueWord.WeakVerb)) != 0;

    internal bool TryUnit(TokenList tokens, int start, int end, out UnitWord word, out int next)
    {
        var found = _units.TryMatch(tokens, start, end, out var bits, out next);
        word = (UnitWord)bits;
        return found;
    }

    /// <summary>A phrase by its letters alone, where a scan has lost its marks; with the phrase as the lexicon writes it. Only where something else says that one must stand here.</summary>
    internal bool TryUnmarkedUnit(TokenList tokens, int start, int end, out UnitWord word, out string phrase, out int next)
    {
        var found = _units.TryMatchUnmarked(tokens, start, end, out var bits, out phrase, out next);
        word = (UnitWord)bits;
        return found;
    }
}
