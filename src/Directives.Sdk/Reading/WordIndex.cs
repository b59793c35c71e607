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
    private Entry[] _entries;

    private record struct Entry(CueWord Cue, CueWord Cues, UnitWord Unit, int CueEnd, int UnitEnd);

    internal WordIndex(ReaderWords words, TokenList tokens)
    {
        _words = words;
        _tokens = tokens;
        _entries = ArrayPool<Entry>.Shared.Rent(Math.Max(1, tokens.Count));
        for (var index = 0; index < tokens.Count; index++)
        {
            if (!words.TryCue(tokens, index, tokens.Count, out var cue, out var cueEnd))
                TryScannedCue(index, ref cue, ref cueEnd);
            if (!words.TryUnit(tokens, index, tokens.Count, out var unit, out var unitEnd))
                TryScannedUnit(index, ref unit, ref unitEnd);
            var cues = cueEnd - index > 1 ? words.CuesAt(tokens, index, tokens.Count) : cue;
            _entries[index] = new Entry(cue, cues, unit, cueEnd, unitEnd);
        }
    }

    /// <summary>What a scan has lost its marks on ("phôi hợp với", "chù trì"): only phrases of two words or more, which nothing else reads like.</summary>
    private void TryScannedCue(int index, ref CueWord cue, ref int end)
    {
        if (!_tokens[index].IsWord || !_words.TryUnmarkedCue(_tokens, index, _tokens.Count, out var found, out var next) || next - index < 2)
            return;
        cue = found;
        end = next;
    }

    /// <summary>The same of units ("thành phó", "Uỷ ban nhân đân"); and "Sờ Tài chính", where a field says that a department is meant.</summary>
    private void TryScannedUnit(int index, ref UnitWord unit, ref int end)
    {
        if (!_tokens[index].IsWord)
            return;
        if (_words.TryUnmarkedUnit(_tokens, index, _tokens.Count, out var found, out _, out var next) && next - index >= 2 && (found & UnitWord.Surname) == 0)
        {
            unit = found;
            end = next;
            return;
        }

        if (_tokens[index].IsCapital && Fixed.Is(_tokens[index], s_department) && _words.TryUnmarkedUnit(_tokens, index + 1, _tokens.Count, out found, out _, out next) && (found & UnitWord.Field) != 0)
        {
            unit = UnitWord.FieldHead;
            end = index + 1;
        }
    }

    private static readonly ulong s_department = Fixed.Plain("sở");

    public void Dispose()
    {
        if (_entries.Length > 0)
            ArrayPool<Entry>.Shared.Return(_entries);
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
