using CsCheck;
using Directives.Sdk.Tracking;

namespace Directives.Sdk.Tests.Tracking;

public class HistoryPropertyTests
{
    [Fact]
    public void Every_history_has_a_defined_state_on_every_day() => Gen.Select(TrackingGen.AnyHistory, TrackingGen.WildDay, TrackingGen.WildDay, TrackingGen.Rules).Sample((history, asOf, knownOn, rules) =>
    {
        var state = history.StateAsOf(asOf, knownOn, rules);
        return state.Assignments.All(part => Enum.IsDefined(part.Condition)
            && part.DaysLate >= 0
            && part.DaysLate > 0 == (part.DaysLate > 0 && part.Condition is TaskCondition.Overdue or TaskCondition.DoneLate)
            && part.Condition == TaskCondition.NotAssigned == part.Holdings.Count < 1)
            && state.Anomalies.All(anomaly => anomaly.Event >= 1 && anomaly.Event <= history.Events.Count);
    });

    [Fact]
    public void Events_recorded_later_change_no_earlier_answer() => Gen.Select(TrackingGen.AnyHistory, TrackingGen.AnyEvent.List[1, 4], TrackingGen.Day, TrackingGen.Day, TrackingGen.Rules).Sample((history, later, asOf, knownOn, rules) =>
    {
        var known = TaskHistory.Of(history.Task, history.Events.Where(taskEvent => taskEvent.Recorded <= knownOn));
        var longer = TaskHistory.Of(history.Task, history.Events.Concat(later.Where(taskEvent => taskEvent.Recorded > knownOn)));
        var answer = history.StateAsOf(asOf, knownOn, rules);
        return answer == longer.StateAsOf(asOf, knownOn, rules) && answer.Assignments.Equals(known.StateAsOf(asOf, knownOn, rules).Assignments);
    });

    [Fact]
    public void What_was_appended_fits_once_all_is_known_but_what_lay_ahead() => TrackingGen.FittingHistory.Sample(history =>
        history.StateAsOf(LocalDate.MaxIsoValue.PlusYears(-7000), LocalDate.MaxIsoValue).Anomalies.All(anomaly => history.Events[anomaly.Event - 1].Effective > history.Events[anomaly.Event - 1].Recorded), iter: 300);

    [Fact]
    public void An_extension_leaves_the_original_deadline() => Gen.Select(TrackingGen.FittingHistory, TrackingGen.Day).Sample((history, asOf) =>
    {
        var without = TaskHistory.Of(history.Task, history.Events.Where(taskEvent => taskEvent is not (ExtensionGranted or Suspended or Resumed or Voided)));
        var with = TaskHistory.Of(history.Task, history.Events.Where(taskEvent => taskEvent is not (Suspended or Resumed or Voided)));
        var known = new LocalDate(2027, 1, 1);
        var originals = without.StateAsOf(asOf, known).Assignments.Select(part => part.OriginalDue).Zip(with.StateAsOf(asOf, known).Assignments.Select(part => part.OriginalDue));
        return originals.All(pair => pair.First is null || pair.First == pair.Second);
    });

    [Fact]
    public void An_occurrence_that_opens_after_a_resume_keeps_its_own_due_day() => Gen.Select(Gen.Int[0, 300], Gen.Int[0, 120], Gen.Int[0, 400], Gen.OneOf("RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "RRULE:FREQ=WEEKLY", "RRULE:FREQ=MONTHLY;INTERVAL=3")).Sample((start, days, later, rule) =>
    {
        var suspended = TrackingCase.Given.PlusDays(start);
        var resumed = suspended.PlusDays(days);
        var history = TaskHistory.Of(TrackingCase.Task(rule), [new Assigned(TrackingCase.Given, TrackingCase.Given), new Suspended(suspended, suspended), new Resumed(resumed, resumed)]);
        var opens = TrackingCase.Given;
        foreach (var part in history.StateAsOf(resumed.PlusDays(later), resumed.PlusDays(later)).Assignments)
        {
            var stood = Math.Max(0, Period.DaysBetween(LocalDate.Max(opens, suspended), resumed));
            if (part.Due != (part.OriginalDue < suspended ? part.OriginalDue : part.OriginalDue!.Value.PlusDays(stood)))
                return false;
            opens = part.OriginalDue!.Value.PlusDays(1);
        }

        return true;
    });

    [Fact]
    public void What_was_done_late_stays_late() => Gen.Select(TrackingGen.FittingHistory, TrackingGen.Day, Gen.Int[0, 1000]).Sample((history, asOf, days) =>
    {
        var known = new LocalDate(2030, 1, 1);
        var earlier = history.StateAsOf(asOf, known).Assignments;
        var later = history.StateAsOf(asOf.PlusDays(days), known).Assignments;
        return earlier.Where(part => part.Condition == TaskCondition.DoneLate).All(part => later.Any(other => other.Given == part.Given && other.Occurrence == part.Occurrence && other.Condition == TaskCondition.DoneLate && other.DaysLate == part.DaysLate));
    });
}
