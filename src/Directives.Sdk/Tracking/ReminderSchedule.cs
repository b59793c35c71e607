using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tracking;

/// <summary>Lịch đôn đốc: which units are to be reminded of what on a day. A given day has one answer, whenever it is asked for.</summary>
public static class ReminderSchedule
{
    /// <summary>The reminders of a day, grouped by unit, in order of the unit's key. Suspended tasks and those handed in are not reminded of; on days off nobody is.</summary>
    /// <param name="view">The register as known on a day.</param>
    /// <param name="day">The day.</param>
    /// <param name="policy">The policy; default <see cref="ReminderPolicy.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies after <see cref="RegisterView.Through"/>.</exception>
    public static EquatableList<ReminderGroup> On(RegisterView view, LocalDate day, ReminderPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        var steps = new StepFinder(policy ?? ReminderPolicy.Default, view.Rules.Calendar, day);
        if (!steps.IsWorked)
            return [];
        var reminders = view.OpenOn(day, due => due == DayNumber.Never ? steps.FollowUps : steps.Of(due) is not null)
            .Where(found => found.Due != DayNumber.Never || (found.State.FollowUp is { } report && steps.IsReportDue(report)))
            .Select(found => new Reminder(found.State, found.Due == DayNumber.Never ? null : steps.Of(found.Due), view.Find(found.State.Task).Leader));
        return reminders.GroupBy(reminder => reminder.Assignment.Unit, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReminderGroup(group.Key, group.Max(reminder => reminder.Recipient), group.OrderBy(reminder => reminder.Due).ToEquatableList()))
            .ToEquatableList();
    }

    /// <summary>Finds the step that falls on a day for what is due on another; each due day once.</summary>
    private sealed class StepFinder(ReminderPolicy policy, WorkingCalendar calendar, LocalDate day)
    {
        private readonly Dictionary<int, ReminderStep?> _known = [];
        private readonly ReminderStep? _last = policy.Steps.Where(step => step.WorkingDays > 0).OrderBy(step => step.WorkingDays).LastOrDefault();

        internal bool FollowUps => policy.FollowUps;

        internal bool IsWorked => WorkingCalendar.Supports(day) && calendar.IsWorkingDay(day);

        /// <summary>Whether a report that is due on a day is asked for on this one: on it or the first working day after, and again by the policy.</summary>
        internal bool IsReportDue(LocalDate report)
        {
            if (report > day || !WorkingCalendar.Supports(report))
                return false;
            var beyond = calendar.CountWorkingDays(calendar.SameOrNextWorkingDay(report), day);
            return beyond == 0 || (beyond > 0 && policy.RepeatWorkingDays > 0 && beyond % policy.RepeatWorkingDays == 0);
        }

        internal ReminderStep? Of(int due)
        {
            if (!_known.TryGetValue(due, out var step))
                _known.Add(due, step = Find(DayNumber.Day(due)));
            return step;
        }

        private ReminderStep? Find(LocalDate due)
        {
            if (!WorkingCalendar.Supports(due))
                return null;
            var found = policy.Steps.Where(step => Falls(step, due)).OrderBy(step => step.WorkingDays).LastOrDefault();
            if (found is not null || _last is null || policy.RepeatWorkingDays == 0)
                return found;
            var beyond = calendar.CountWorkingDays(due, day) - _last.WorkingDays;
            return beyond > 0 && beyond % policy.RepeatWorkingDays == 0 ? _last : null;
        }

        private bool Falls(ReminderStep step, LocalDate due) => step.WorkingDays == 0
            ? due >= day && calendar.CountWorkingDays(day, due) == 0
            : calendar.TryAddWorkingDays(due, step.WorkingDays, out var found) && found == day;
    }
}
