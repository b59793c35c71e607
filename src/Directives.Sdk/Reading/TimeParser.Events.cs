using NodaTime;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>The events that terms are counted from.</summary>
internal sealed partial class TimeParser
{
    /// <summary>"kể từ ngày …", "sau khi …" after a length: counted from an event; "trước khi …", "trước ngày …": counted back.</summary>
    private bool TryAnchor(ref int position, TermLength length, out AfterEvent term)
    {
        term = null!;
        // "trong 05 ngày, kể từ ngày …"; after a comma a bare "từ" opens something of its own.
        if (IsMark(position, ',') && Is(position + 1, TimeWord.From, out _) && !Is(position + 1, Words.Tu))
            return TryAnchorAt(position + 1, length, ref position, out term);
        return TryAnchorAt(position, length, ref position, out term);
    }

    private bool TryAnchorAt(int start, TermLength length, ref int position, out AfterEvent term)
    {
        term = null!;
        if (!TryWord(start, out var entry, out var at))
            return false;
        if (Has(entry.Word, TimeWord.Before))
            return TryEvent(ref at, DeadlineEvent.Other, out _, out var text, out _) && Settle(new AfterEvent(DeadlineEvent.Other, length) { Before = true, EventText = text }, at, ref position, out term);
        if (!Has(entry.Word, TimeWord.From) && !(Has(entry.Word, TimeWord.After) && (Is(at, Words.Khi) || Is(at, TimeWord.Day, out _))))
            return false;
        if (!TryEvent(ref at, null, out var kind, out var description, out var day))
            return false;
        return Settle(new AfterEvent(kind, length) { EventText = kind == DeadlineEvent.Other ? description : null, EventDate = day }, at, ref position, out term);
    }

    private static bool Settle(AfterEvent made, int next, ref int position, out AfterEvent term)
    {
        term = made;
        position = next;
        return true;
    }

    /// <summary>"ít nhất 10 ngày trước khi …" is read as a term; this is the other order: "trước khi họp 05 ngày", "trước ngày họp ít nhất 10 ngày".</summary>
    private bool TryTermBeforeEvent(ref int position, out Core core)
    {
        core = default;
        var at = position;
        // "trước khai mạc ít nhất 20 ngày": without "khi" or "ngày" only "ít nhất" tells that a length follows.
        var isNamed = !Is(at, Words.Khi) && !(Is(at, TimeWord.Day, out var afterDay) && afterDay < _end && tokens[afterDay].IsWord && !Is(afterDay, Words.Mung) && !Is(afterDay, Words.Mong) && !Is(afterDay, TimeWord.Weekday, out _));
        if (isNamed && (at >= _end || !tokens[at].IsWord))
            return false;
        var limit = Math.Min(_end, at + MaxEventTokens);
        for (var index = at + 1; index < limit && !(IsAnyMark(index) && !IsMark(index, ',')); index++)
        {
            var lengthAt = Is(index, Words.It) && Is(index + 1, Words.Nhat) ? index + 2 : index;
            if (!tokens[lengthAt < _end ? lengthAt : index].IsNumber || lengthAt >= _end)
                continue;
            if (isNamed && (lengthAt == index || index - at > MostNameTokens))
                return false;
            var next = lengthAt;
            if (!TryLength(ref next, out var length) || Has(WordAt(next), TimeWord.From))
                return false;
            position = next;
            core = new Core(TimeExpressionKind.Term, new AfterEvent(DeadlineEvent.Other, length) { Before = true, EventText = NameOf(at, index) }) { IsOwnDeadline = true };
            return true;
        }

        return false;
    }

    private const int MostNameTokens = 4;

    private TimeWord WordAt(int position) => TryWord(position, out var entry, out _) ? entry.Word : TimeWord.None;

    /// <summary>The event of a term: up to the end of its clause. A date is an event too, whose day is known.</summary>
    private bool TryEvent(ref int position, DeadlineEvent? only, out DeadlineEvent kind, out string text, out LocalDate? day)
    {
        kind = DeadlineEvent.Other;
        text = "";
        day = null;
        var at = position;
        var dateAt = at;
        if (TryDayMatch(ref dateAt, true, out var date))
        {
            day = date.Day;
            text = NameOf(position, dateAt);
            position = dateAt;
            return true;
        }

        var named = at;
        if (Is(at, TimeWord.Day, out var next) || (Is(at, Words.Khi) && To(at + 1, out next)) || (Is(at, Words.Luc) && To(at + 1, out next))
            || (Is(at, Words.Thoi) && Is(at + 1, Words.Diem) && To(at + 2, out next)))
            at = next;
        if (only is null && TryKnownEvent(ref at, out kind))
        {
            text = NameOf(named, at);
            position = at;
            return true;
        }

        var end = EndOfClause(at);
        if (end == named)
            return false;
        kind = DeadlineEvent.Other;
        text = NameOf(named, end);
        position = end;
        return true;
    }

    /// <summary>The signing of this notice, its receipt, the meeting; not those of another document ("kể từ ngày ký Quyết định …").</summary>
    private bool TryKnownEvent(ref int position, out DeadlineEvent kind)
    {
        kind = DeadlineEvent.Other;
        if (!TryWord(position, out var entry, out var next) || !Has(entry.Word, TimeWord.Issue | TimeWord.Receipt | TimeWord.Meeting))
            return false;
        var at = next;
        // "văn bản này", "Thông báo này", "Kết luận này": this document; a noun without "này" is another one.
        var end = EndOfClause(at);
        for (var index = at; index < end && index < at + 8; index++)
        {
            if (!Is(index, Words.Nay))
                continue;
            next = index + 1;
            at = end;
        }

        if (at < end)
            return false;
        kind = Has(entry.Word, TimeWord.Issue) ? DeadlineEvent.Issued : Has(entry.Word, TimeWord.Receipt) ? DeadlineEvent.Received : DeadlineEvent.Meeting;
        position = next;
        return true;
    }

    /// <summary>The end of a clause: a mark other than a comma-free joiner, a conjunction that opens a new verb, or the look-ahead's limit.</summary>
    private int EndOfClause(int position)
    {
        var limit = Math.Min(_end, position + MaxEventTokens);
        var at = position;
        while (at < limit)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind == TokenKind.Mark && token.Key is not ('/' or '-' or '&' or '"' or '“' or '”' or ':'))
                break;
            if (token.IsWord && at > position && lexicon.Has(token.Key, TimeWord.ClauseOpener))
                break;
            at++;
        }

        return at;
    }

    private string NameOf(int start, int end) => TextSlice.Unwrapped(text, tokens[start].Start, tokens[end - 1].End);
}
