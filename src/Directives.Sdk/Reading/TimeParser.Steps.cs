using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Small steps over tokens.</summary>
internal sealed partial class TimeParser
{
    private const int MaxIndent = 64;

    private static bool Has(TimeWord word, TimeWord role) => (word & role) != 0;

    // The rules ask for the same few tokens again and again: the last answers, by the lowest bits of the token's index.
    private const int Remembered = 8;

    private readonly (int Position, int Next, TimeLexicon.Entry Entry)[] _asked = new (int, int, TimeLexicon.Entry)[Remembered];

    private bool TryWord(int position, out TimeLexicon.Entry entry, out int next)
    {
        if (position >= _end)
        {
            entry = default;
            next = position;
            return false;
        }

        ref var asked = ref _asked[position & (Remembered - 1)];
        if (asked.Position != position)
        {
            asked.Position = position;
            if (!lexicon.TryMatch(tokens, position, _end, out asked.Entry, out asked.Next))
                (asked.Entry, asked.Next) = (default, position);
        }

        entry = asked.Entry;
        next = asked.Next;
        return next > position;
    }

    /// <summary>Forgets what was asked: the phrases of another stretch end elsewhere.</summary>
    private void Forget()
    {
        for (var index = 0; index < Remembered; index++)
            _asked[index].Position = -1;
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

    /// <summary>"thu hồi trước ngày 30/6", "phục hồi trong quý II": whether a syllable of time ends another word.</summary>
    private bool EndsWord(int position) => Is(position, s_around) && position > 0 && tokens[position - 1].IsWord && s_returns.Contains(tokens[position - 1].Key);

    private static readonly ulong s_around = Syllable.Of("hồi");
    private static readonly HashSet<ulong> s_returns = [.. new[] { "thu", "phục", "phản", "đàn", "khứ", "vãn", "triệu", "truy", "hoàn", "tu", "thâu" }.Select(Syllable.Of)];

    /// <summary>Whether a word can begin an expression; most words of a text are passed by this.</summary>
    private bool CanOpen(ulong key) => lexicon.IsFirst(key) || s_openers.Contains(key);

    /// <summary>Whether tokens are all there is: a phrase or a cell that is nothing but "15/3" is a date, in a sentence it may be a fraction.</summary>
    private bool IsWhole(int start, int end) =>
        start == _start && (end == _end || (end + 1 == _end && (IsMark(end, '.') || IsMark(end, ';') || IsMark(end, ','))));

    /// <summary>Whether a clause ends before a token.</summary>
    private bool IsClauseEnd(int position) => position >= _end || tokens[position].Kind == TokenKind.Mark;

    /// <summary>Whether a line of the text begins with a token, as a list item does with its dash.</summary>
    private bool BeginsLine(int position)
    {
        for (var index = tokens[position].Start - 1; index >= 0 && index >= tokens[position].Start - MaxIndent; index--)
        {
            if (text[index] is '\n' or '\f')
                return true;
            if (!char.IsWhiteSpace(text[index]))
                return false;
        }

        return false;
    }

    /// <summary>Whether a number continues something before it: "12/2021" in "15/12/2021", "5" in "6,5" or "A5", "12" in "số 12".</summary>
    private bool IsInsideNumber(int position)
    {
        if (position == 0)
            return false;
        ref readonly var before = ref tokens[position - 1];
        // "32/ 1/ 2021": a scan's blanks.
        if (before.IsMark('/') && position > 1 && tokens[position - 2].IsNumber)
            return true;
        if (tokens[position].SpaceBefore)
            return Is(position - 1, Words.So) || Is(position - 1, Words.Dieu) || Is(position - 1, Words.Khoan) || Is(position - 1, Words.Muc);
        if (before.IsWord)
            return true;
        return before.Kind == TokenKind.Mark && before.Key is '/' or '.' or ',' or '-' or ':' && position > 1
            && !tokens[position - 1].SpaceBefore && tokens[position - 2].Kind != TokenKind.Mark;
    }

    /// <summary>The first token after a date or an hour that cannot be ("ngày 31 tháng 2 năm 2021", "7 giờ 61 phút"), so that no part of it is read; else the next token.</summary>
    private int AfterDamaged(int position)
    {
        var isNamed = Is(position, TimeWord.Day, out var at);
        at = isNamed ? at : position;
        if (at >= _end || !tokens[at].IsNumber)
            return position + 1;
        if (Is(at + 1, TimeWord.Month, out var afterMonth) && afterMonth < _end && (tokens[afterMonth].IsNumber || TryOrdinal(afterMonth, 12, out _, out _)))
        {
            var next = afterMonth + 1;
            return TryYearSuffix(ref next, out _, out _) || isNamed ? next : position + 1;
        }

        if (Is(at + 1, TimeWord.Hour, out var afterHour) && IsNumber(afterHour, 60, 999))
            return Is(afterHour + 1, TimeWord.Minute, out var afterMinute) ? afterMinute : position + 1;
        return position + 1;
    }
}
