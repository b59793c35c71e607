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
        var reminders = new List<Reminder>();
        foreach (var (state, due) in view.LiveOn(day, due => steps.Of(due) is not null))
            reminders.Add(new Reminder(state, steps.Of(due)!, view.Find(state.Task).Leader));
        return reminders.GroupBy(reminder => reminder.Assignment.Unit, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReminderGroup(group.Key, group.Max(reminder => reminder.Step.Recipient), group.OrderBy(reminder => reminder.Due).ToEquatableList()))
            .ToEquatableList();
    }

    /// <summary>Finds the step that falls on a day for what is due on another; each due day once.</summary>
    private sealed class StepFinder(ReminderPolicy policy, WorkingCalendar calendar, LocalDate day)
    {
        private readonly Dictionary<int, ReminderStep?> _known = [];
        private readonly ReminderStep? _last = policy.Steps.Where(step => step.WorkingDays > 0).OrderBy(step => step.WorkingDays).LastOrDefault();

        internal ReminderStep? Of(int due)
        {
            if (!_known.TryGetValue(due, out var step))
                _known.Add(due, step = Find(DayNumber.Day(due)));
            return step;
        }

        private ReminderStep? Find(LocalDate due)
        {
            if (!WorkingCalendar.Supports(due) || !WorkingCalendar.Supports(day) || !calendar.IsWorkingDay(day))
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
