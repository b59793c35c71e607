using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// Undoes what conversions to Markdown do to a document's form: the two columns of a letterhead and of a signature come as rows of a table, their lines run together in a cell, and emphasis marks
/// stand between words. Each cell and each of its lines becomes a line again; rows of tasks stay rows. Every token keeps its place in the text.
/// </summary>
internal sealed class LayoutReader
{
    private const int ColumnGap = 3;
    private const int MostLetterheadLines = 12;
    private const int LeastRule = 3;
    private const int MostHeaderTokens = 30;
    private const int MostRowTokens = 2000;

    private readonly TokenList _tokens;
    private readonly TokenList _result;
    private bool _spaced;

    // Before the body a bar within a line parts the columns of the letterhead, after it those of the signature.
    private bool _isBody;
    private bool _isBelow;

    private LayoutReader(TokenList tokens)
    {
        _tokens = tokens;
        _result = TokenList.WithCapacity(tokens.Count + 64);
    }

    /// <summary>The tokens as lines of the document; the same list where nothing is to be undone.</summary>
    internal static TokenList Read(TokenList tokens)
    {
        var hasMarks = false;
        foreach (ref readonly var token in tokens.AsSpan())
            hasMarks |= token.IsMark('*') || token.IsMark('|') || (token.IsWord && token.Key == s_blank);
        return hasMarks ? new LayoutReader(tokens).ReadLines() : tokens;
    }

    private TokenList ReadLines()
    {
        var isForm = false;
        for (var first = 0; first < _tokens.Count;)
        {
            var end = LineEnd(first);
            var start = AfterQuoteMarks(first, end);
            if (start < end && _tokens[start].IsMark('|'))
                isForm = isForm ? !IsHead(start, end) : IsForm(start, end);
            else if (start < end)
                isForm = false;
            Place(start, end);
            if (start < end && (isForm || ((!_isBody || _isBelow) && !_tokens[start].IsMark('|') && HasBar(start, end))))
                AddCells(start, end);
            else
                AddPlain(first, end);
            if (end < _tokens.Count)
                _result.Add(_tokens[end]);
            first = end + 1;
        }

        return _result;
    }

    /// <summary>Notes where the body begins, at a long line without bars or a numbered one, and where it ends, at the recipients.</summary>
    private void Place(int start, int end)
    {
        if (IsReceived(start, end))
            _isBelow = true;
        else if (!_isBody && (end - start > MostHeaderTokens && !HasBar(start, end) || (start + 1 < end && _tokens[start].IsNumber && _tokens[start].Value == 1 && _tokens[start + 1].IsMark('.'))))
            _isBody = true;
    }

    private bool IsReceived(int start, int end)
    {
        for (var at = start; at < Math.Min(end, start + 6); at++)
        {
            if (Fixed.At(_tokens, at, end, Fixed.Received, out var next) && next < end && _tokens[next].Kind == TokenKind.Mark)
                return true;
        }

        return false;
    }

    private bool HasBar(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (_tokens[at].IsMark('|'))
                return true;
        }

        return false;
    }

    private int LineEnd(int first)
    {
        var end = first;
        while (end < _tokens.Count && !_tokens[end].IsLineEnd)
            end++;
        return end;
    }

    private int AfterQuoteMarks(int first, int end)
    {
        while (first < end && _tokens[first].IsMark('>'))
            first++;
        return first;
    }

    /// <summary>Whether a row is part of a document's form: it holds the motto, or the recipients.</summary>
    private bool IsForm(int start, int end)
    {
        var limit = Math.Min(end, start + MostRowTokens);
        if (_result.Count < MostLetterheadLines * 40 && Fixed.Find(_tokens, start, limit, Fixed.Motto) >= 0)
            return true;
        return IsReceived(start, limit);
    }

    /// <summary>Whether a row below a letterhead begins a table of its own: it has four cells or more.</summary>
    private bool IsHead(int start, int end)
    {
        var bars = 0;
        for (var at = start; at < end; at++)
            bars += _tokens[at].IsMark('|') ? 1 : 0;
        return bars >= 5;
    }

    /// <summary>The cells of a row, each on lines of its own.</summary>
    private void AddCells(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            ref readonly var token = ref _tokens[at];
            if (IsBlank(at, end))
            {
                _spaced = true;
                at += 2;
            }
            else if (token.IsMark('|'))
                Break(token);
            else if (token.IsMark('<') && TagEnd(at, end) is var close && close > at)
            {
                Break(token);
                at = close;
            }
            else if (token.IsMark('-') && RuleEnd(at, end) is var rule && rule - at >= LeastRule)
            {
                Break(token);
                at = rule - 1;
            }
            else
            {
                if (IsLineStart(at, start))
                    Break(token);
                AddToken(token);
            }
        }
    }

    /// <summary>Whether a token opens a line that ran together with the one before: an item after ";" or ":", or what stands after a wide gap.</summary>
    private bool IsLineStart(int at, int start)
    {
        ref readonly var token = ref _tokens[at];
        if (at == start || !token.SpaceBefore)
            return false;
        var before = at - 1;
        while (before > start && _tokens[before].IsMark('*'))
            before--;
        if (token.IsMark('-') && _tokens[before].Kind == TokenKind.Mark && _tokens[before].Key is ';' or ':' or '.')
            return true;
        return _isBelow && token.Start - _tokens[at - 1].End >= ColumnGap;
    }

    /// <summary>"&amp;nbsp;": a blank of HTML.</summary>
    private bool IsBlank(int at, int end) => at + 2 < end && _tokens[at].IsMark('&') && _tokens[at + 1].IsWord && _tokens[at + 1].Key == s_blank && _tokens[at + 2].IsMark(';');

    private static readonly ulong s_blank = Syllable.Of("nbsp");

    private int TagEnd(int at, int end)
    {
        for (var index = at + 1; index < end && index < at + 5; index++)
        {
            if (_tokens[index].IsMark('>'))
                return index;
        }

        return at;
    }

    private int RuleEnd(int at, int end)
    {
        while (at < end && _tokens[at].IsMark('-'))
            at++;
        return at;
    }

    /// <summary>Ends a line within a row, unless one has just ended.</summary>
    private void Break(in Token token)
    {
        _spaced = true;
        if (_result.Count > 0 && !_result[_result.Count - 1].IsLineEnd)
            _result.Add(new Token(token.Start, token.Start, TokenKind.LineEnd, TokenFlags.None, '\n', '\n'));
    }

    private void AddPlain(int first, int end)
    {
        _spaced = false;
        for (var at = first; at < end; at++)
        {
            if (IsBlank(at, end))
            {
                _spaced = true;
                at += 2;
                continue;
            }

            // A star with a blank after it that opens a line marks an item.
            if (at == first && _tokens[at].IsMark('*') && at + 1 < end && _tokens[at + 1].SpaceBefore)
                _result.Add(_tokens[at]);
            else
                AddToken(_tokens[at]);
        }
    }

    /// <summary>Takes a token, emphasis left out; the blank before a mark that is left out stands before what follows it.</summary>
    private void AddToken(in Token token)
    {
        if (token.IsMark('*'))
        {
            _spaced |= token.SpaceBefore;
            return;
        }

        _result.Add(_spaced && !token.SpaceBefore ? new Token(token.Start, token.End, token.Kind, token.Flags | TokenFlags.SpaceBefore, token.Key, token.Plain) : token);
        _spaced = false;
    }
}
