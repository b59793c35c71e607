namespace Directives.Sdk.Text;

/// <summary>
/// Finds phrases of a lexicon in tokens: a trie over syllable keys in one hash table, so that looking a token up costs one probe and matching a phrase is linear in its words.
/// A phrase may hold words, numbers and marks.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="fold">What is done to each word's key before comparing, such as dropping its marks; null compares as it is.</param>
internal sealed class PhraseTable<T>(Func<ulong, ulong>? fold = null)
    where T : struct
{
    private readonly Dictionary<(int Node, ulong Key), int> _edges = [];
    private readonly List<T?> _values = [null];

    // Which first words exist at all; most words of a text are answered by this.
    private readonly HashSet<ulong> _first = [];

    /// <summary>Adds a phrase, or changes what it stands for. Phrases that differ only in case, in tone-mark style or by the fold are one.</summary>
    /// <param name="phrase">Its words, marks and numbers.</param>
    /// <param name="value">What it stands for, given what it stood for so far (null where it is new).</param>
    internal void Add(string phrase, Func<T?, T> value)
    {
        using var tokens = TokenList.Of(phrase.AsSpan());
        var node = 0;
        foreach (ref readonly var token in tokens.AsSpan())
        {
            var key = KeyOf(token);
            if (key == 0)
                throw new ArgumentException($"The phrase '{phrase}' has a word that no key can hold.", nameof(phrase));
            if (node == 0)
                _first.Add(key);
            if (!_edges.TryGetValue((node, key), out var next))
            {
                next = _values.Count;
                _edges.Add((node, key), next);
                _values.Add(null);
            }

            node = next;
        }

        if (node == 0)
            throw new ArgumentException("A phrase has at least one word.", nameof(phrase));
        _values[node] = value(_values[node]);
    }

    /// <summary>The longest phrase that starts at a token and ends before <paramref name="end"/>.</summary>
    internal bool TryMatch(TokenList tokens, int start, int end, out T value, out int next)
    {
        value = default;
        next = start;
        var key = start < end ? KeyOf(tokens[start]) : 0;
        if (key == 0 || !_first.Contains(key))
            return false;
        var found = false;
        var node = 0;
        for (var index = start; index < end; index++)
        {
            if (!_edges.TryGetValue((node, KeyOf(tokens[index])), out node))
                break;
            if (_values[node] is { } matched)
            {
                value = matched;
                next = index + 1;
                found = true;
            }
        }

        return found;
    }

    /// <summary>Calls back for every phrase that starts at a token, the shortest first, with the first token after it.</summary>
    internal TState Fold<TState>(TokenList tokens, int start, int end, TState state, Func<TState, T, int, TState> next)
    {
        var key = start < end ? KeyOf(tokens[start]) : 0;
        if (key == 0 || !_first.Contains(key))
            return state;
        var node = 0;
        for (var index = start; index < end && _edges.TryGetValue((node, KeyOf(tokens[index])), out node); index++)
        {
            if (_values[node] is { } matched)
                state = next(state, matched, index + 1);
        }

        return state;
    }

    // Words keep their keys; numbers and marks are set apart by the highest bit, which no word has.
    private ulong KeyOf(in Token token) => token.Kind switch
    {
        TokenKind.Word => fold is null ? token.Key : fold(token.Key),
        TokenKind.LineEnd => 0,
        _ => token.Key | (1UL << 63) | ((ulong)token.Kind << 61),
    };
}
