using System.Globalization;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Sample;

/// <summary>The life of one task of a sample register. Each event goes through the history's own check; what it would refuse does not happen.</summary>
internal sealed class SampleLife(Draw draw, TrackedTask task, LocalDate issued, IReadOnlyList<Unit> units)
{
    private const string Office = "quang-ngai/van-phong-ubnd";

    private TaskHistory _history = TaskHistory.Of(task);
    private LocalDate _recorded = LocalDate.MinIsoValue;

    internal TaskHistory Live()
    {
        var given = WorkingDay(issued.PlusDays(draw.Below(3)));
        Happen(new Assigned(issued, given) { By = Office, DeskOfficer = draw.Percent(50) ? "Phòng Kinh tế tổng hợp" : "Phòng Nghiên cứu tổng hợp" });
        if (draw.Percent(60))
            Happen(new Acknowledged(given, given) { By = Unit });
        switch (task.Deadline)
        {
            case Continuous:
                return _history;
            case Recurring recurring:
                LiveInPeriods(recurring);
                return _history;
        }

        var due = task.Deadline.Resolve(DeadlineContext.For(task.Issued)) is { IsSuccess: true } resolved ? resolved.Value.Day : issued.PlusDays(draw.Between(30, 150));
        due = Interrupt(due);
        Finish(due, null);
        return _history;
    }

    private string Unit => TrackedTask.KeyOf(task.Lead[0]);

    /// <summary>What may come between: passed on, suspended, more time asked for. Returns the day by which it is due then.</summary>
    private LocalDate Interrupt(LocalDate due)
    {
        var days = Math.Max(3, Period.DaysBetween(issued, due));
        if (draw.Percent(6))
            Happen(new Transferred(WorkingDay(issued.PlusDays(days / 4)), WorkingDay(issued.PlusDays(days / 4)), draw.OneOf(units).Id) { By = Office, Note = "Chuyển đơn vị chủ trì theo chức năng" });
        if (draw.Percent(3))
        {
            Happen(new Suspended(WorkingDay(issued.PlusDays(days / 3)), WorkingDay(issued.PlusDays(days / 3))) { By = Office, Note = "Chờ hướng dẫn của Trung ương" });
            Happen(new Resumed(WorkingDay(issued.PlusDays(days / 2)), WorkingDay(issued.PlusDays(days / 2))) { By = Office });
        }

        if (draw.Percent(25))
            Happen(new ProgressReported(WorkingDay(issued.PlusDays(days / 2)), WorkingDay(issued.PlusDays(days / 2))) { By = Unit, Percent = draw.Between(2, 8) * 10 });
        return task.Deadline is not Unspecified && draw.Percent(14) ? Extend(due, days) : due;
    }

    private LocalDate Extend(LocalDate due, int days)
    {
        var asked = WorkingDay(due.PlusDays(-Math.Min(days / 2, draw.Between(2, 12))));
        var until = new OnDate(WorkingDay(due.PlusDays(draw.Between(10, 45))));
        if (!Happen(new ExtensionRequested(asked, asked, until) { By = Unit, Cause = new DelayCause(draw.OneOf(SampleWords.Causes), draw.Percent(40)) }))
            return due;
        var answered = WorkingDay(asked.PlusDays(draw.Between(1, 10)));
        if (draw.Percent(25))
        {
            Happen(new ExtensionRefused(answered, answered) { By = Office, Note = "Không đủ lý do" });
            return due;
        }

        return Happen(new ExtensionGranted(answered, answered, until) { By = Office }) ? until.Date : due;
    }

    private void LiveInPeriods(Recurring recurring)
    {
        foreach (var occurrence in recurring.Rule.Occurrences(issued, new LocalDate(issued.Year, 12, 31), issued))
            Finish(occurrence.PlusDays(-1), occurrence);
    }

    /// <summary>Done in time, done late, taken back, closed undone, or left open; and entered at once or weeks later.</summary>
    private void Finish(LocalDate due, LocalDate? occurrence)
    {
        var fate = draw.Below(100);
        if (fate < 2 && occurrence is null)
        {
            var day = WorkingDay(due.PlusDays(-3));
            Happen(new Withdrawn(day, day) { By = Office, Note = "Không còn phù hợp" });
        }
        else if (fate < 4 && occurrence is null)
        {
            var day = WorkingDay(due.PlusDays(20));
            Happen(new ClosedUndone(day, day) { By = Office, Note = "Dự án dừng thực hiện theo chủ trương của cấp có thẩm quyền" });
        }
        else if (fate < 75)
        {
            Complete(WorkingDayBefore(due.PlusDays(-draw.Below(12))), occurrence, null);
        }
        else if (fate < 88)
        {
            Complete(WorkingDay(due.PlusDays(draw.Between(3, 70))), occurrence, new DelayCause(draw.OneOf(SampleWords.Causes), draw.Percent(30)));
        }
    }

    private void Complete(LocalDate done, LocalDate? occurrence, DelayCause? cause)
    {
        done = LocalDate.Max(done, _recorded);
        var document = new ResultDocument(string.Create(CultureInfo.InvariantCulture, $"{draw.Between(100, 4000)}/BC"), done);
        if (occurrence is null && draw.Percent(30))
            Happen(new Submitted(done, done) { By = Unit, Document = document });
        // One in eight is entered weeks after it was done: at the year's end such entries change the figures.
        var entered = draw.Percent(12) ? WorkingDay(done.PlusDays(draw.Between(10, 60))) : done;
        Happen(new Completed(done, entered) { By = Unit, Document = document, Cause = cause, Occurrence = occurrence });
    }

    private bool Happen(TaskEvent taskEvent)
    {
        var appended = _history.Append(taskEvent);
        if (!appended.IsSuccess)
            return false;
        _history = appended.Value;
        _recorded = taskEvent.Recorded;
        return true;
    }

    private static LocalDate WorkingDay(LocalDate day) => WorkingCalendar.Vietnam.SameOrNextWorkingDay(day);

    private static LocalDate WorkingDayBefore(LocalDate day) => WorkingCalendar.Vietnam.SameOrPreviousWorkingDay(day);
}
