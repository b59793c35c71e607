using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// All phrases of cues and units in one trie over syllables without marks, so that one walk a token answers for both, with marks and without: at each phrase's end lie its spellings, told apart by
/// a hash of their marked words.
/// </summary>
internal sealed class WordTrie
{
    private readonly PhraseTable<Node> _phrases = new(unmarked: true);
    private readonly List<Spelling> _spellings = [];

    /// <summary>What ends at a phrase: its roles in any spelling, and where its spellings begin, each leading to the next.</summary>
    /// <param name="Cue">The cue roles of all spellings.</param>
    /// <param name="Unit">Their unit roles.</param>
    /// <param name="Spelling">The first of the spellings.</param>
    /// <param name="Bare">A bit for each word that has no marks in any spelling: a scan loses marks and adds none ("Bàn chỉ đạo" is no "Ban Chỉ đạo").</param>
    private readonly record struct Node(CueWord Cue, UnitWord Unit, int Spelling, uint Bare);

    private record struct Spelling(ulong Hash, CueWord Cue, UnitWord Unit, int Next);

    /// <summary>What begins at a token: the longest phrases and their ends, and the roles of all cue phrases.</summary>
    internal record struct Found(CueWord Cue, CueWord Cues, UnitWord Unit, int CueEnd, int UnitEnd);

    internal WordTrie(IEnumerable<LexiconRow> cues, IEnumerable<LexiconRow> units)
    {
        foreach (var row in cues)
        {
            if (LexiconRow.TryRole<CueWord>(row.Role, out var role))
                Add(row.Phrases, role, UnitWord.None);
        }

        foreach (var row in units)
        {
            if (LexiconRow.TryRole<UnitWord>(row.Role, out var role))
                Add(row.Phrases, CueWord.None, role);
        }
    }

    /// <summary>
    /// What begins at a token. Where no phrase as written does, one in letters that a scan has stripped of their marks ("phôi hợp với", "thành phó"), of two words or more, which nothing else
    /// reads like; and no family name.
    /// </summary>
    internal Found At(TokenList tokens, int start, int end)
    {
        var found = new Found(CueWord.None, CueWord.None, UnitWord.None, start, start);
        var scanned = found;
        var hash = 0UL;
        var marked = 0U;
        var node = 0;
        for (var index = start; index < end; index++)
        {
            ref readonly var token = ref tokens[index];
            node = _phrases.Next(node, token);
            if (node == 0)
                break;
            hash = Mix(hash, token.Key);
            if (token.Key != token.Plain)
                marked |= 1U << (index - start);
            if (!_phrases.TryValue(node, out var ending))
                continue;
            Take(ending.Spelling, hash, index + 1, ref found);
            if (index > start && (ending.Bare & marked) == 0)
                TakeScanned(ending, index + 1, ref scanned);
        }

        if (tokens[start].IsWord)
        {
            if (found.CueEnd == start && scanned.CueEnd > start)
                (found.Cue, found.Cues, found.CueEnd) = (scanned.Cue, scanned.Cue, scanned.CueEnd);
            // A name may go on in damaged letters: "Cục Thuê" of "Cục Thuế".
            if (scanned.UnitEnd > found.UnitEnd && (found.UnitEnd == start || tokens[start].IsCapital))
                (found.Unit, found.UnitEnd) = (scanned.Unit, scanned.UnitEnd);
        }

        return found;
    }

    private void Take(int spelling, ulong hash, int end, ref Found found)
    {
        for (; spelling >= 0; spelling = _spellings[spelling].Next)
        {
            var (written, cue, unit, _) = _spellings[spelling];
            if (written != hash)
                continue;
            if (cue != CueWord.None)
                (found.Cue, found.Cues, found.CueEnd) = (cue, found.Cues | cue, end);
            if (unit != UnitWord.None)
                (found.Unit, found.UnitEnd) = (unit, end);
            return;
        }
    }

    private static void TakeScanned(in Node node, int end, ref Found scanned)
    {
        if (node.Cue != CueWord.None)
            (scanned.Cue, scanned.CueEnd) = (node.Cue, end);
        if (node.Unit != UnitWord.None)
            (scanned.Unit, scanned.UnitEnd) = (node.Unit, end);
    }

    private void Add(EquatableList<string> phrases, CueWord cue, UnitWord unit)
    {
        foreach (var phrase in phrases)
        {
            using var tokens = TokenList.Of(phrase.AsSpan());
            var hash = 0UL;
            var bare = 0U;
            for (var index = 0; index < tokens.Count; index++)
            {
                hash = Mix(hash, tokens[index].Key);
                if (tokens[index].Key == tokens[index].Plain)
                    bare |= 1U << index;
            }

            _phrases.Add(phrase, known => new Node((known?.Cue ?? CueWord.None) | cue, (known?.Unit ?? UnitWord.None) | unit, Spell(known?.Spelling ?? -1, hash, cue, unit), (known?.Bare ?? bare) & bare));
        }
    }

    /// <summary>Notes a spelling among those that a node has; returns the first of them.</summary>
    private int Spell(int first, ulong hash, CueWord cue, UnitWord unit)
    {
        for (var index = first; index >= 0; index = _spellings[index].Next)
        {
            if (_spellings[index].Hash != hash)
                continue;
            _spellings[index] = _spellings[index] with { Cue = _spellings[index].Cue | cue, Unit = _spellings[index].Unit | unit };
            return first;
        }

        _spellings.Add(new Spelling(hash, cue, unit, first));
        return _spellings.Count - 1;
    }

    private static ulong Mix(ulong hash, ulong key)
    {
        unchecked
        {
            return ((hash << 7 | hash >> 57) ^ key) * 0x9E3779B97F4A7C15UL;
        }
    }
}
