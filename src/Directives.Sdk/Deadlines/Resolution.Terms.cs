using System.Globalization;
using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>Counted terms (Điều 146, 147, 148 BLDS 2015).</summary>
internal sealed partial class Resolution
{
    /// <summary>A term counted from an event, or back from one.</summary>
    internal void SettleTerm(AfterEvent term)
    {
        LocalDate day;
        if (term.EventDate is { } named)
            day = named;
        else if (!TryEventDay(term.Event, out day))
            return;
        Step(term.Event switch
        {
            DeadlineEvent.Issued => "from-issue",
            DeadlineEvent.Received => "from-receipt",
            DeadlineEvent.Meeting => "from-meeting",
            _ => "from-event",
        }, Show(day));
        if (!Reaches(day) || !Spans(term.Length))
            return;
        if (term.Before)
            CountBack(term.Length, day);
        else if (term.Length.Unit is TermUnit.Hour or TermUnit.Minute)
            CountHours(term, day);
        else if (term.Length.Unit == TermUnit.WorkingDay)
            CountWorkingDays(term.Length.Count, day);
        else
            CountCalendar(term.Length, day);
    }

    /// <summary>Days, weeks, months, years: the first day is not counted (khoản 2, khoản 3 Điều 147); the end by khoản 1 to 4, a day off by khoản 5 Điều 148 BLDS 2015.</summary>
    private void CountCalendar(TermLength length, LocalDate day)
    {
        Step("first-day-not-counted", Show(day), Show(day.PlusDays(1)));
        var end = CountingRules.End(length, day);
        Step(CountingRules.Rule(length, day), length.Count.ToString(CultureInfo.InvariantCulture), Show(end));
        _due = new DueDate(end);
        if (!Reaches(end) || IsWorkingDay(end))
            return;
        var moved = Calendar.SameOrNextWorkingDay(end);
        NoteProjection(end, moved);
        (_earliest, _latest) = (Unmoved(end), Moved(end, moved, "next-working-day"));
        Choose(Policy.MoveCountedTermEnd ? _latest : _earliest);
    }

    /// <summary>Working days: the day of the event is not counted (Điều 147 BLDS 2015); the last is a working day by construction, so khoản 5 Điều 148 never applies.</summary>
    private void CountWorkingDays(int count, LocalDate day)
    {
        Step("first-day-not-counted", Show(day), Show(day.PlusDays(1)));
        if (!TryAddWorkingDays(day, count, out var end))
            return;
        NoteProjection(day, end);
        Step("count-working-days", count.ToString(CultureInfo.InvariantCulture), Show(end));
        _due = new DueDate(end);
    }

    /// <summary>Hours and minutes: from the set moment (khoản 1 Điều 147 BLDS 2015); where it is not known, from the end of the day, to the end of the day on which they are over.</summary>
    private void CountHours(AfterEvent term, LocalDate day)
    {
        var minutes = term.Length.Count * (term.Length.Unit == TermUnit.Hour ? 60L : 1L);
        if (term.Event == DeadlineEvent.Issued && context.IssuedTime is { } time)
        {
            var end = day.At(time).PlusMinutes(minutes);
            _due = new DueDate(end.Date) { Time = end.TimeOfDay };
            Step("count-hours-exact", term.Length.ToString(), new DueDate(day) { Time = time }.ToString(), _due.ToString());
            return;
        }

        var last = day.PlusDays((int)((minutes + (24 * 60) - 1) / (24 * 60)));
        Step("count-hours", term.Length.ToString(), Show(day), Show(last));
        _due = new DueDate(last);
        OfferNextWorkingDay(last);
    }

    /// <summary>Counted back from an event, whose day is not counted; a day off by policy becomes the working day before.</summary>
    private void CountBack(TermLength length, LocalDate day)
    {
        LocalDate end;
        if (length.Unit == TermUnit.WorkingDay)
        {
            if (!TryAddWorkingDays(day, -length.Count, out end))
                return;
            NoteProjection(end, day);
        }
        else
        {
            end = CountingRules.StartBefore(length, day);
        }

        Step("count-back", length.ToString(), Show(day), Show(end));
        _due = new DueDate(end);
        if (length.Unit is TermUnit.Hour or TermUnit.Minute || !Reaches(end) || IsWorkingDay(end))
            return;
        var before = Calendar.SameOrPreviousWorkingDay(end);
        NoteProjection(before, end);
        (_earliest, _latest) = (Moved(end, before, "previous-working-day"), Unmoved(end));
        Choose(Policy.MoveCountedBackEnd ? _earliest : _latest);
    }

    /// <summary>Whether a term can end within the calendar's years at all; a longer one would also leave the years that dates have.</summary>
    private bool Spans(TermLength length)
    {
        var shortest = length.Unit switch
        {
            TermUnit.Year => 365,
            TermUnit.Month => 28,
            TermUnit.Week => 7,
            TermUnit.Day or TermUnit.WorkingDay => 1,
            _ => 0,
        };
        if ((long)shortest * length.Count <= Period.DaysBetween(WorkingCalendar.FirstDay, WorkingCalendar.LastDay))
            return true;
        _beyondCalendar ??= ResultCode.With("calendar-unsupported", $"A term of {length} ends outside the years of the calendar.");
        return false;
    }
}
