using System.Buffers;

namespace Directives.Sdk.Text;

/// <summary>The tokens of a text, in one pooled array.</summary>
internal sealed class TokenList : IDisposable
{
    private Token[] _tokens;

    private TokenList(int capacity) => _tokens = ArrayPool<Token>.Shared.Rent(capacity);

    /// <summary>An empty list with room for as many tokens.</summary>
    internal static TokenList WithCapacity(int capacity) => new(Math.Max(16, capacity));

    internal int Count { get; private set; }

    internal ref readonly Token this[int index] => ref _tokens[index];

    internal ReadOnlySpan<Token> AsSpan() => _tokens.AsSpan(0, Count);

    /// <summary>Cuts a text into tokens: one pass, linear in its length.</summary>
    internal static TokenList Of(ReadOnlySpan<char> text)
    {
        var list = new TokenList(Math.Max(16, (text.Length / 3) + 8));
        var position = 0;
        var space = true;
        while (position < text.Length)
        {
            var character = text[position];
            if (Syllable.IsLetter(character))
            {
                position = list.AddWord(text, position, space ? TokenFlags.SpaceBefore : TokenFlags.None);
                space = false;
            }
            else if (character is '\n' or '\f' or '\v' or '\u2028' or '\u2029')
            {
                list.Add(new Token(position, ++position, TokenKind.LineEnd, TokenFlags.None, character, character));
                space = true;
            }
            else if (IsBlank(character))
            {
                position++;
                space = true;
            }
            else
            {
                var flags = space ? TokenFlags.SpaceBefore : TokenFlags.None;
                position = character is >= '0' and <= '9' ? list.AddNumber(text, position, flags)
                    : Syllable.Continues(character) ? list.AddWord(text, position, flags)
                    : list.AddMark(character, position, flags);
                space = false;
            }
        }

        return list;
    }

    /// <summary>The tokens without line ends, and the stretches of them that no empty line parts.</summary>
    internal TokenList WithoutLineEnds(out List<(int Start, int End)> stretches)
    {
        var result = WithCapacity(Count);
        stretches = [];
        var start = 0;
        for (var index = 0; index < Count; index++)
        {
            if (!_tokens[index].IsLineEnd)
                result.Add(_tokens[index]);
            else if (index > 0 && _tokens[index - 1].IsLineEnd && result.Count > start)
            {
                stretches.Add((start, result.Count));
                start = result.Count;
            }
        }

        if (result.Count > start)
            stretches.Add((start, result.Count));
        return result;
    }

    public void Dispose()
    {
        if (_tokens.Length > 0)
            ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
        Count = 0;
    }

    /// <summary>The index of the first token that ends after a position of the text; <see cref="Count"/> where there is none.</summary>
    internal int IndexAt(int position)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether a character separates tokens without being one: blanks of every width, and what has none.</summary>
    private static bool IsBlank(char character) =>
        character is ' ' or '\t' or '\r' or '\u00A0' or '\u00AD' or '\uFEFF' or (>= '\u2000' and <= '\u200F') or '\u202F' or '\u2060' or '\u3000';


    private int AddNumber(ReadOnlySpan<char> text, int start, TokenFlags flags)
    {
        var end = start;
        var value = 0UL;
        for (; end < text.Length && text[end] is >= '0' and <= '9'; end++)
            value = end - start < 9 ? (value * 10) + (uint)(text[end] - '0') : Token.TooLarge;
        Add(new Token(start, end, TokenKind.Number, flags, value, value));
        return end;
    }

    private int AddWord(ReadOnlySpan<char> text, int start, TokenFlags flags)
    {
        if (!Syllable.TryRead(text, start, out var end, out var key, out var plain, out var upper))
            return AddUnusualWord(text, start, flags);
        if (upper > 0 && Syllable.IsUpper(text[start]))
            flags |= TokenFlags.Capital;
        if (upper == end - start)
            flags |= TokenFlags.AllCapitals;
        Add(new Token(start, end, TokenKind.Word, flags, key, plain));
        return end;
    }

    /// <summary>A word with combining marks, of more letters than a key holds, or with letters of another alphabet.</summary>
    private int AddUnusualWord(ReadOnlySpan<char> text, int start, TokenFlags flags)
    {
        var builder = default(Syllable.Builder);
        var end = start;
        var letters = 0;
        var upper = 0;
        for (; end < text.Length; end++)
        {
            var character = text[end];
            if (builder.TryAdd(character))
            {
                if (!Syllable.IsMark(character))
                    letters++;
            }
            else if (char.IsLetter(character) || char.IsSurrogate(character) || Syllable.IsMark(character))
            {
                builder.AddForeign();
                letters++;
            }
            else
            {
                break;
            }

            if (Syllable.IsUpper(character))
            {
                upper++;
                if (end == start)
                    flags |= TokenFlags.Capital;
            }
        }

        if (upper == letters)
            flags |= TokenFlags.AllCapitals;
        Add(new Token(start, end, TokenKind.Word, flags, builder.Key, Syllable.WithoutMarks(builder.Key)));
        return end;
    }

    private int AddMark(char character, int position, TokenFlags flags)
    {
        Add(new Token(position, position + 1, TokenKind.Mark, flags, character, character));
        return position + 1;
    }

    internal void Add(in Token token)
    {
        if (Count == _tokens.Length)
            Grow();
        _tokens[Count++] = token;
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
        _tokens.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
