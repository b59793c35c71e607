using System.Buffers;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// What the lexicon says of each token of a flow, looked up once: the longest cue phrase and the longest unit phrase that start there, and the roles of all cue phrases that do.
/// The rules ask many times for the same token.
/// </summary>
internal sealed class WordIndex : IDisposable
{
    private readonly ReaderWords _words;
    private readonly TokenList _tokens;
    private WordTrie.Found[] _entries;

    internal WordIndex(ReaderWords words, TokenList tokens)
    {
        _words = words;
        _tokens = tokens;
        _entries = ArrayPool<WordTrie.Found>.Shared.Rent(Math.Max(1, tokens.Count));
        for (var index = 0; index < tokens.Count; index++)
        {
            _entries[index] = words.At(tokens, index);
            if (_entries[index].UnitEnd <= index + 1 && tokens[index].IsCapital && Fixed.Is(tokens[index], s_department))
                ReadScannedDepartment(index);
        }
    }

    /// <summary>"Sờ Tài chính": a field says that a department is meant.</summary>
    private void ReadScannedDepartment(int index)
    {
        ref var entry = ref _entries[index];
        if (entry.UnitEnd > index || !_words.TryUnmarkedUnit(_tokens, index + 1, _tokens.Count, out var found, out _, out _) || (found & UnitWord.Field) == 0)
            return;
        entry.Unit = UnitWord.FieldHead;
        entry.UnitEnd = index + 1;
    }

    private static readonly ulong s_department = Fixed.Plain("sở");

    public void Dispose()
    {
        if (_entries.Length > 0)
            ArrayPool<WordTrie.Found>.Shared.Return(_entries);
        _entries = [];
    }

    /// <summary>The longest cue phrase at a token that ends by <paramref name="end"/>.</summary>
    internal bool TryCue(int start, int end, out CueWord word, out int next)
    {
        if (start < end)
        {
            ref readonly var entry = ref _entries[start];
            if (entry.CueEnd <= end)
            {
                word = entry.Cue;
                next = entry.CueEnd;
                return next > start;
            }

            return _words.TryCue(_tokens, start, end, out word, out next);
        }

        word = CueWord.None;
        next = start;
        return false;
    }

    /// <summary>The roles of all cue phrases at a token, the shorter ones too: "phải" also where "phải liên tục" stands.</summary>
    internal CueWord CuesAt(int start, int end)
    {
        if (start >= end)
            return CueWord.None;
        return _entries[start].CueEnd <= end ? _entries[start].Cues : _words.CuesAt(_tokens, start, end);
    }

    /// <summary>Whether any unit phrase begins at a token.</summary>
    internal bool HasUnit(int start, int end) => start >= 0 && start < end && _entries[start].UnitEnd > start;

    /// <summary>The longest unit phrase at a token that ends by <paramref name="end"/>.</summary>
    internal bool TryUnit(int start, int end, out UnitWord word, out int next)
    {
        if (start >= 0 && start < end)
        {
            ref readonly var entry = ref _entries[start];
            if (entry.UnitEnd <= end)
            {
                word = entry.Unit;
                next = entry.UnitEnd;
                return next > start;
            }

            return _words.TryUnit(_tokens, start, end, out word, out next);
        }

        word = UnitWord.None;
        next = start;
        return false;
    }

    /// <summary>A phrase by its letters alone; see <see cref="ReaderWords.TryUnmarkedUnit"/>.</summary>
    internal bool TryUnmarkedUnit(int start, int end, out UnitWord word, out string phrase, out int next) =>
        _words.TryUnmarkedUnit(_tokens, start, end, out word, out phrase, out next);

    /// <summary>The end of the longest unit phrase with a role; see <see cref="ReaderWords.EndOfUnit"/>.</summary>
    internal int EndOfUnit(int start, int end, UnitWord role) => _words.EndOfUnit(_tokens, start, end, role);

    /// <summary>Whether a verb stands at a token in letters stripped of their marks; see <see cref="ReaderWords.StartsUnmarkedVerb"/>.</summary>
    internal bool StartsUnmarkedVerb(int start, int end) => _words.StartsUnmarkedVerb(_tokens, start, end);
}
