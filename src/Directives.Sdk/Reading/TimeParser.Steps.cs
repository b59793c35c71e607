using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Small steps over tokens.</summary>
internal sealed partial class TimeParser
{
    private static bool Has(TimeWord word, TimeWord role) => (word & role) != 0;

    private bool TryWord(int position, out TimeLexicon.Entry entry, out int next)
    {
        if (position < _end && lexicon.TryMatch(tokens, position, _end, out entry, out next))
            return true;
        entry = default;
        next = position;
        return false;
    }

    private bool TryWord(int position, TimeWord word, out TimeLexicon.Entry entry, out int next) =>
        TryWord(position, out entry, out next) && Has(entry.Word, word);

    private bool Is(int position, TimeWord word, out int next) => TryWord(position, word, out _, out next);

    private bool Is(int position, ulong key) => position < _end && tokens[position].IsWord && tokens[position].Key == key;

    private bool IsMark(int position, char mark) => position < _end && tokens[position].IsMark(mark);

    private bool IsDash(int position) => IsMark(position, '-') || IsMark(position, '–') || IsMark(position, '—');

    private bool IsAnyMark(int position) => position < _end && tokens[position].Kind == TokenKind.Mark;

    private bool IsNumber(int position, int least, int most) =>
        position < _end && tokens[position].IsNumber && tokens[position].Value >= least && tokens[position].Value <= most;

    /// <summary>Moves on, as the last step of a condition.</summary>
    private static bool To(int value, out int next)
    {
        next = value;
        return true;
    }

    private int SkipComma(int position) => IsMark(position, ',') ? position + 1 : position;

    /// <summary>Whether a number continues something before it: "12/2021" in "15/12/2021", "5" in "6,5" or "A5", "12" in "số 12".</summary>
    private bool IsInsideNumber(int position)
    {
        if (position == 0)
            return false;
        ref readonly var before = ref tokens[position - 1];
        if (tokens[position].SpaceBefore)
            return Is(position - 1, Words.So) || Is(position - 1, Words.Dieu) || Is(position - 1, Words.Khoan) || Is(position - 1, Words.Muc);
        if (before.IsWord)
            return true;
        return before.Kind == TokenKind.Mark && before.Key is '/' or '.' or ',' or '-' or ':' && position > 1
            && !tokens[position - 1].SpaceBefore && tokens[position - 2].Kind != TokenKind.Mark;
    }
}
