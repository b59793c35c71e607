using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Ranges: "từ ngày 05 đến ngày 15/01/2021", "từ nay đến cuối năm", "từ quý I đến quý III/2025".</summary>
internal sealed partial class TimeParser
{
    /// <summary>"từ ngày 05 đến ngày 15/01/2021", "từ tháng 1 đến tháng 3 năm 2021", "từ 8 giờ đến 17 giờ ngày 05/01/2021", "từ nay đến cuối năm 2021".</summary>
    private bool TryRange(ref int position, Cues cues, out Core core)
    {
        core = default;
        var at = position;
        if (TryClockRange(ref at, cues, out core) || TryDayRange(ref at, true, out core) || TryNowRange(ref at, out core) || TryYearRange(ref at, out core))
        {
            position = at;
            return true;
        }

        return TryFullRange(ref position, out core);
    }

    /// <summary>"trong tuần từ 19 đến 23/9/2016", "trong tuần (từ ngày 19/9 đến ngày 23/9/2016)": a week by its days.</summary>
    private bool TryWeekOfDays(ref int position, Cues cues, out Core core)
    {
        core = default;
        if (!cues.IsBound || !Is(position, TimeWord.Week, out var at))
            return false;
        var isBracketed = IsMark(at, '(');
        if (isBracketed)
            at++;
        if (!Is(at, TimeWord.From, out at) || !(TryDayRange(ref at, true, out core) || TryFullRange(ref at, out core)))
            return false;
        if (isBracketed)
        {
            if (!IsMark(at, ')'))
                return false;
            at++;
        }

        position = at;
        return true;
    }

    /// <summary>"từ ngày 05/01/2021 đến ngày 15/01/2021", "từ 8 giờ ngày 05/01 đến 17 giờ ngày 06/01".</summary>
    private bool TryFullRange(ref int position, out Core core)
    {
        core = default;
        var at = position;
        if (!TryMoment(ref at, out var first, out var start) || !TryThrough(ref at) || !TryMoment(ref at, out var last, out var end))
            return false;
        return MakeDayRange(first, start, last, end, out core) && Accept(at, ref position);
    }

    /// <summary>A day, or an hour of one; midnight is the day itself.</summary>
    private bool TryMoment(ref int position, out DayMatch day, out LocalTime? time)
    {
        time = null;
        var at = position;
        if (TryTime(ref at, out var clock) && TryDayOfClock(ref at, clock, out day))
        {
            time = clock.IsMidnight ? null : clock.Time;
            position = at;
            return true;
        }

        return TryDayMatch(ref position, true, out day);
    }

    /// <summary>A range of days; a first day whose year the text leaves out takes that of the last.</summary>
    private static bool MakeDayRange(DayMatch first, LocalTime? start, DayMatch last, LocalTime? end, out Core core)
    {
        core = default;
        if (first.Completed == Completion.Year)
        {
            var year = InYear(first.Day, last.Day.Year) is { } same && same <= last.Day ? last.Day.Year : last.Day.Year - 1;
            if (InYear(first.Day, year) is not { } moved)
                return false;
            first = first with { Day = moved, Completed = last.Completed };
        }

        if (last.Day < first.Day)
            return false;
        if (start is { } from && end is { } to)
        {
            if (first.Day.At(from) > last.Day.At(to))
                return false;
            core = new Core(TimeExpressionKind.Range, new WithinPeriod(first.Day.At(from), last.Day.At(to)) { Completed = first.Completed | last.Completed });
        }
        else
        {
            core = DayRange(first.Day, last.Day, first.Completed | last.Completed);
        }

        return true;
    }

    private static LocalDate? InYear(LocalDate day, int year) =>
        day.Day <= CalendarSystem.Iso.GetDaysInMonth(year, day.Month) ? new LocalDate(year, day.Month, day.Day) : null;

    /// <summary>"ngày 05 đến ngày 15/01/2021", "ngày 05 - 15/01/2021", "05/01 đến 15/01/2021": the end gives what the start leaves out.</summary>
    private bool TryDayRange(ref int position, bool hasCue, out Core core)
    {
        core = default;
        var at = Is(position, TimeWord.Day, out var afterDay) ? afterDay : position;
        if (!IsNumber(at, 1, 31) || tokens[at].Length > 2)
            return false;
        var from = tokens[at].Value;
        int? month = IsMark(at + 1, '/') && IsNumber(at + 2, 1, 12) ? tokens[at + 2].Value : null;
        at += month is null ? 1 : 3;
        // "1-2-3" is a number of another kind: a range of bare numbers is written with blanks or slashes.
        if (IsDash(at) && !hasCue && afterDay == position && IsDash(at + 2))
            return false;
        // "Đa Dâng 2 chậm nhất là ngày 31/7": no range begins before a word of its bound.
        if (at < _end && tokens[at].IsWord && s_latest.Contains(tokens[at].Key))
            return false;
        if (!TryThroughOrDash(ref at) || !TryDayMatch(ref at, true, out var last))
            return false;
        var firstMonth = month ?? last.Day.Month;
        var year = firstMonth > last.Day.Month ? last.Day.Year - 1 : last.Day.Year;
        if (from > CalendarSystem.Iso.GetDaysInMonth(year, firstMonth) || new LocalDate(year, firstMonth, from) > last.Day)
            return false;
        core = DayRange(new LocalDate(year, firstMonth, from), last.Day, last.Completed);
        position = at;
        return true;
    }

    // "chậm nhất", "muộn nhất", "không muộn hơn"
    private static readonly HashSet<ulong> s_latest = [.. new[] { "chậm", "muộn", "không", "tối" }.Select(Text.Syllable.Of)];

    private static Core DayRange(LocalDate first, LocalDate last, Completion completed) =>
        new(TimeExpressionKind.Range, new WithinPeriod(Calendars.CalendarPeriod.OfDay(first), Calendars.CalendarPeriod.OfDay(last)) { Completed = completed });

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

    /// <summary>"đến", or a dash that opens no list item.</summary>
    private bool TryThroughOrDash(ref int position)
    {
        if (TryThrough(ref position))
            return true;
        if (!IsDash(position) || BeginsLine(position))
            return false;
        position++;
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
}
