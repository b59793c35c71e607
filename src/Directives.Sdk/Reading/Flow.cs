using System.Buffers;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// A text as the reader goes through it: the tokens that carry it (no line ends, no Markdown marks, no page numbers) in the order of the text, cut into blocks.
/// Every token points into the original text.
/// </summary>
internal sealed class Flow(string text, TokenList tokens, List<Block> blocks) : IDisposable
{
    internal string Text => text;

    internal TokenList Tokens => tokens;

    internal List<Block> Blocks => blocks;

    public void Dispose() => tokens.Dispose();

    /// <summary>The span of a stretch of tokens, in the original text.</summary>
    internal TextSpan Span(int start, int end) => TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End);

    /// <summary>The words of a stretch of tokens: as the text has them, with dropped marks left out and any run of blanks made one.</summary>
    internal string Quote(int start, int end)
    {
        if (end <= start)
            return "";
        if (IsPlain(start, end))
            return text.Substring(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
        var letters = ArrayPool<char>.Shared.Rent(tokens[end - 1].End - tokens[start].Start);
        var count = 0;
        for (var index = start; index < end; index++)
        {
            ref readonly var token = ref tokens[index];
            if (index > start && HasBlank(tokens[index - 1].End, token.Start))
                letters[count++] = ' ';
            text.CopyTo(token.Start, letters, count, token.Length);
            count += token.Length;
        }

        var quote = new string(letters, 0, count);
        ArrayPool<char>.Shared.Return(letters);
        return quote;
    }

    private bool IsPlain(int start, int end)
    {
        for (var index = start + 1; index < end; index++)
        {
            var gap = tokens[index].Start - tokens[index - 1].End;
            if (gap > 1 || (gap == 1 && text[tokens[index].Start - 1] != ' '))
                return false;
        }

        return true;
    }

    private bool HasBlank(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (char.IsWhiteSpace(text[index]))
                return true;
        }

        return false;
    }
}
