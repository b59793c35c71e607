namespace Directives.Sdk.Text;

/// <summary>
/// Finds phrases of a lexicon in tokens: a trie over syllable keys whose edges lie in one open hash table, so that looking a token up costs one probe and matching a phrase is linear
/// in its words. A phrase may hold words, numbers and marks.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="unmarked">Whether words are compared without their marks.</param>
internal sealed class PhraseTable<T>(bool unmarked = false)
    where T : struct
{
    private readonly List<T?> _values = [null];

    // An edge leads from a node by a key to another node; node 0 is the root, and 0 marks a free slot, for no edge leads there.
    private Edge[] _edges = new Edge[64];
    private int _count;

    private record struct Edge(ulong Key, int From, int To);

    /// <summary>Adds a phrase, or changes what it stands for. Phrases that differ only in case, in tone-mark style or (of an unmarked table) in marks are one.</summary>
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
            var next = Next(node, key);
            if (next == 0)
            {
                next = _values.Count;
                _values.Add(null);
                AddEdge(new Edge(key, node, next));
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
        var found = false;
        var node = 0;
        for (var index = start; index < end; index++)
        {
            node = Next(node, KeyOf(tokens[index]));
            if (node == 0)
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
        var node = 0;
        for (var index = start; index < end; index++)
        {
            node = Next(node, KeyOf(tokens[index]));
            if (node == 0)
                break;
            if (_values[node] is { } matched)
                state = next(state, matched, index + 1);
        }

        return state;
    }

    /// <summary>One step of a walk from the root, which is node 0: the node that a token leads to; 0 where there is none.</summary>
    internal int Next(int node, in Token token) => Next(node, KeyOf(token));

    /// <summary>What the phrase that ends at a node stands for; false where none does.</summary>
    internal bool TryValue(int node, out T value)
    {
        value = _values[node].GetValueOrDefault();
        return _values[node].HasValue;
    }

    /// <summary>The node that an edge leads to; 0 where there is none.</summary>
    private int Next(int node, ulong key)
    {
        if (key == 0)
            return 0;
        var edges = _edges;
        for (var slot = Slot(node, key, edges.Length); ; slot = (slot + 1) & (edges.Length - 1))
        {
            ref readonly var edge = ref edges[slot];
            if (edge.To == 0)
                return 0;
            if (edge.Key == key && edge.From == node)
                return edge.To;
        }
    }

    private void AddEdge(Edge edge)
    {
        if (++_count * 3 > _edges.Length)
            Grow();
        Place(_edges, edge);
    }

    private void Grow()
    {
        var larger = new Edge[_edges.Length * 2];
        foreach (var edge in _edges)
        {
            if (edge.To != 0)
                Place(larger, edge);
        }

        _edges = larger;
    }

    private static void Place(Edge[] edges, Edge edge)
    {
        var slot = Slot(edge.From, edge.Key, edges.Length);
        while (edges[slot].To != 0)
            slot = (slot + 1) & (edges.Length - 1);
        edges[slot] = edge;
    }

    private static int Slot(int node, ulong key, int length)
    {
        unchecked
        {
            var mixed = (key ^ ((ulong)(uint)node * 0xD6E8FEB86659FD93UL)) * 0x9E3779B97F4A7C15UL;
            return (int)(mixed >> 40) & (length - 1);
        }
    }

    // Words keep their keys; numbers and marks are set apart by the highest bit, which no word has.
    private ulong KeyOf(in Token token) => token.Kind switch
    {
        TokenKind.Word => unmarked ? token.Plain : token.Key,
        TokenKind.LineEnd => 0,
        _ => token.Key | (1UL << 63) | ((ulong)token.Kind << 61),
    };
}
