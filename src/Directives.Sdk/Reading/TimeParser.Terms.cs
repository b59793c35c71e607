using NodaTime;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Counted terms and ranges: "trong 05 ngày làm việc kể từ ngày ký", "10 ngày trước khi họp", "từ ngày 05 đến ngày 15/01/2021".</summary>
internal sealed partial class TimeParser
{
    private const int MaxEventTokens = 24;

    /// <summary>A number of units, then what it is counted from. Without cue or event it is a length of time and no deadline.</summary>
    private bool TryTerm(ref int position, Cues cues, out Core core)
    {
        core = default;
        var at = position;
        if (!TryLength(ref at, out var length))
            return false;
        if (TryAnchor(ref at, length, out var anchored))
        {
            position = at;
            core = new Core(TimeExpressionKind.Term, anchored) { IsOwnDeadline = true };
            return true;
        }

        // "trong 10 ngày" counts from the issue; "10 ngày" is how long something lasts.
        position = at;
        core = new Core(TimeExpressionKind.Term, cues.IsBound && !cues.Exclusive ? new AfterEvent(DeadlineEvent.Issued, length) : null);
        return true;
    }

    /// <summary>"05 ngày làm việc", "10 ngày", "02 tuần", "3 tháng", "24 giờ", "nửa tháng".</summary>
    private bool TryLength(ref int position, out TermLength length)
    {
        length = default;
        var at = position;
        if (Is(at, Words.Nua))
        {
            // khoản 1 Điều 146 BLDS 2015: nửa tháng là 15 ngày, nửa năm là 6 tháng.
            var isMonth = Is(at + 1, TimeWord.Month, out var afterHalf);
            if (!isMonth && !Is(at + 1, TimeWord.Year, out afterHalf))
                return false;
            length = isMonth ? new TermLength(15, TermUnit.Day) : new TermLength(6, TermUnit.Month);
            position = afterHalf;
            return true;
        }

        if (!TryNumber(at, out var count, out at) || count is < 1 or > 9999 || ContinuesAsNumber(at))
            return false;
        // "30 (ba mươi) ngày": the number again in words.
        if (IsMark(at, '(') && TryNumber(at + 1, out var again, out var closing) && again == count && IsMark(closing, ')'))
            at = closing + 1;
        if (!TryWord(at, out var unit, out at) || !Has(unit.Word, TimeWord.Unit) || Has(unit.Word, TimeWord.Quarter))
            return false;
        length = new TermLength(count, UnitOf(unit.Word));
        position = at;
        return true;
    }

    private static TermUnit UnitOf(TimeWord word) =>
        Has(word, TimeWord.WorkingDay) ? TermUnit.WorkingDay
        : Has(word, TimeWord.Day) ? TermUnit.Day
        : Has(word, TimeWord.Week) ? TermUnit.Week
        : Has(word, TimeWord.Month) ? TermUnit.Month
        : Has(word, TimeWord.Year) ? TermUnit.Year
        : Has(word, TimeWord.Hour) ? TermUnit.Hour
        : TermUnit.Minute;

    /// <summary>"kể từ ngày …", "sau khi …" after a length: counted from an event; "trước khi …", "trước ngày …": counted back.</summary>
    private bool TryAnchor(ref int position, TermLength length, out AfterEvent term)
    {
        term = null!;
        if (!TryWord(position, out var entry, out var at))
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
        if (!Is(at, Words.Khi) && !(Is(at, TimeWord.Day, out var afterDay) && afterDay < _end && tokens[afterDay].IsWord && !Is(afterDay, TimeWord.Weekday, out _)))
            return false;
        var limit = Math.Min(_end, at + MaxEventTokens);
        for (var index = at + 1; index < limit && !(IsAnyMark(index) && !IsMark(index, ',')); index++)
        {
            var lengthAt = Is(index, Words.It) && Is(index + 1, Words.Nhat) ? index + 2 : index;
            if (!tokens[lengthAt < _end ? lengthAt : index].IsNumber || lengthAt >= _end)
                continue;
            var next = lengthAt;
            if (!TryLength(ref next, out var length) || Has(WordAt(next), TimeWord.From))
                return false;
            position = next;
            core = new Core(TimeExpressionKind.Term, new AfterEvent(DeadlineEvent.Other, length) { Before = true, EventText = NameOf(at, index) }) { IsOwnDeadline = true };
            return true;
        }

        return false;
    }

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
            if (token.IsWord && at > position && Lexicons.ClauseOpeners.Contains(token.Key))
                break;
            at++;
        }

        return at;
    }

    /// <summary>"từ ngày 05 đến ngày 15/01/2021", "từ tháng 1 đến tháng 3 năm 2021", "từ 8 giờ đến 17 giờ ngày 05/01/2021", "từ nay đến cuối năm 2021".</summary>
    private bool TryRange(ref int position, out Core core)
    {
        core = default;
        var at = position;
        if (TryClockRange(ref at, out core) || TryDayRange(ref at, out core) || TryNowRange(ref at, out core) || TryYearRange(ref at, out core))
        {
            position = at;
            return true;
        }

        return TryFullRange(ref position, out core);
    }

    private bool TryFullRange(ref int position, out Core core)
    {
        core = default;
        var at = position;
        if (!TryDayMatch(ref at, true, out var first))
            return false;
        if (!TryThrough(ref at))
            return false;
        if (!TryDayMatch(ref at, true, out var last) || last.Day < first.Day)
            return false;
        core = DayRange(first.Day, last.Day, first.Completed | last.Completed);
        position = at;
        return true;
    }

    /// <summary>"ngày 05 đến ngày 15/01/2021", "ngày 05 - 15/01/2021", "05/01 đến 15/01/2021": the end gives what the start leaves out.</summary>
    private bool TryDayRange(ref int position, out Core core)
    {
        core = default;
        var at = Is(position, TimeWord.Day, out var afterDay) ? afterDay : position;
        if (!IsNumber(at, 1, 31) || tokens[at].Length > 2)
            return false;
        var from = tokens[at].Value;
        int? month = IsMark(at + 1, '/') && IsNumber(at + 2, 1, 12) ? tokens[at + 2].Value : null;
        at += month is null ? 1 : 3;
        if (!TryThrough(ref at) && !(IsDash(at) && To(at + 1, out at)))
            return false;
        if (!TryDayMatch(ref at, true, out var last))
            return false;
        var firstMonth = month ?? last.Day.Month;
        var year = firstMonth > last.Day.Month ? last.Day.Year - 1 : last.Day.Year;
        if (from > CalendarSystem.Iso.GetDaysInMonth(year, firstMonth) || new LocalDate(year, firstMonth, from) > last.Day)
            return false;
        core = DayRange(new LocalDate(year, firstMonth, from), last.Day, last.Completed);
        position = at;
        return true;
    }

    private static Core DayRange(LocalDate first, LocalDate last, Completion completed) =>
        new(TimeExpressionKind.Range, new WithinPeriod(Calendars.CalendarPeriod.OfDay(first), Calendars.CalendarPeriod.OfDay(last)) { Completed = completed });

    private bool TryClockRange(ref int position, out Core core)
    {
        core = default;
        var at = position;
        if (!TryTime(ref at, out var start, out var midnight) || midnight || !(TryThrough(ref at) || (IsDash(at) && To(at + 1, out at))) || !TryTime(ref at, out var end, out midnight) || midnight)
            return false;
        at = SkipComma(at);
        if (!TryDayMatch(ref at, true, out var day) || end < start)
            return false;
        core = new Core(TimeExpressionKind.Range, new WithinPeriod(day.Day.At(start), day.Day.At(end)) { Completed = day.Completed });
        position = at;
        return true;
    }

    /// <summary>"từ nay đến cuối năm 2021", "từ nay đến hết tháng 6": the end is what counts.</summary>
    private bool TryNowRange(ref int position, out Core core)
    {
        core = default;
        if (!Is(position, Words.NayNow))
            return false;
        var at = position + 1;
        if (IsMark(at, ','))
            return false;
        var cues = default(Cues);
        while (cues.Count < MaxCues && TryWord(at, out var entry, out var after) && Has(entry.Word, TimeWord.Cue))
        {
            cues.Add(entry.Word);
            at = after;
        }

        if (!cues.IsBound || !TryCore(ref at, cues, out core))
            return false;
        core = core with { IsOwnDeadline = true, Kind = TimeExpressionKind.Range, Bound = cues.Exclusive ? Bound.Exclusive : Bound.Inclusive };
        position = at;
        return true;
    }

    /// <summary>"từ năm 2021 đến năm 2025", "từ quý I đến quý III/2025", "từ tháng 11/2025 đến tháng 2/2026".</summary>
    private bool TryYearRange(ref int position, out Core core)
    {
        core = default;
        var at = position;
        if (!TryPeriodMatch(ref at, true, out var first))
            return false;
        if (first.First == first.Last && TryThrough(ref at))
        {
            if (!TryPeriodMatch(ref at, true, out var last) || last.Last.LastDay < first.First.FirstDay || last.Last.Grain != first.First.Grain)
                return false;
            core = new Core(TimeExpressionKind.Range, new WithinPeriod(first.First, last.Last) { Completed = first.Completed | last.Completed });
        }
        else if (first.First != first.Last)
        {
            core = new Core(TimeExpressionKind.Range, first.ToDeadline());
        }
        else
        {
            return false;
        }

        position = at;
        return true;
    }

    /// <summary>"đến", "đến hết", "cho đến".</summary>
    private bool TryThrough(ref int position)
    {
        var at = position;
        if (!TryWord(at, out var entry, out var next) || !Has(entry.Word, TimeWord.Through | TimeWord.By))
            return false;
        position = next;
        return true;
    }

    private string NameOf(int start, int end) => TextSlice.Unwrapped(text, tokens[start].Start, tokens[end - 1].End);
}
