using CsCheck;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tests.Deadlines;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Tracking;

/// <summary>Generators of events, histories and policies.</summary>
internal static class TrackingGen
{
    internal static readonly string[] Units = ["a", "b", "quang-ngai/so-tai-nguyen-va-moi-truong", "quang-ngai/so-nong-nghiep-va-moi-truong", "quang-ngai/huyen-binh-son/ubnd"];

    internal static readonly Gen<string> Unit = Gen.OneOf(Units);

    /// <summary>Days of two years, so that events meet.</summary>
    internal static readonly Gen<LocalDate> Day = Gen.Int[0, 760].Select(new LocalDate(2024, 1, 1).PlusDays);

    internal static readonly Gen<LocalDate> WildDay = Gen.Frequency((20, Day), (1, Gen.OneOf(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(2300, 1, 1))));

    private static readonly Gen<Deadline> s_until = Gen.Frequency(
        (6, Day.Select(day => (Deadline)new OnDate(day))), (1, DeadlineGen.Any));

    private static readonly Gen<Deadline> s_deadline = Gen.Frequency(
        (5, Day.Select(day => (Deadline)new OnDate(day))),
        (1, Gen.OneOf(
            Deadline.Unspecified, new Continuous(), DeadlinePattern.Full.Parse("received+P7D").Value, DeadlinePattern.Full.Parse("RRULE:FREQ=MONTHLY;BYMONTHDAY=25").Value,
            DeadlinePattern.Full.Parse("before:RRULE:FREQ=WEEKLY").Value, DeadlinePattern.Full.Parse("2024-06-30T17:00").Value)));

    internal static readonly Gen<TaskEvent> AnyEvent = Event(WildDay, s_until);

    internal static readonly Gen<TrackedTask> Task = Gen.Select(s_deadline, Unit.HashSet[1, 2], Day, (deadline, leads, issued) =>
        TrackingCase.Task("unspecified", string.Join(' ', leads.Order(StringComparer.Ordinal)), issued: issued) with { Deadline = deadline });

    /// <summary>Any events at all, in order of recording: nothing says that they fit.</summary>
    internal static readonly Gen<TaskHistory> AnyHistory = Gen.Select(Task, Event(WildDay, s_until).List[0, 10], Gen.Bool, (task, events, isAssigned) =>
    {
        var given = task.Issued!.Value.ToLocalDate()!.Value;
        var all = isAssigned ? events.Prepend(new Assigned(given, given)) : events;
        return TaskHistory.Of(task, all.OrderBy(taskEvent => taskEvent.Recorded));
    });

    /// <summary>What comes of appending one event after the other, those that are refused left out.</summary>
    internal static readonly Gen<TaskHistory> FittingHistory = Gen.Select(Task, Event(Day, s_until).List[0, 14], (task, events) =>
    {
        var given = task.Issued!.Value.ToLocalDate()!.Value;
        return events.OrderBy(taskEvent => taskEvent.Recorded).Prepend(new Assigned(given, given)).Aggregate(TaskHistory.Of(task), (history, next) => history.Append(next) is { IsSuccess: true } longer ? longer.Value : history);
    });

    internal static readonly Gen<TrackingRules> Rules = Gen.Select(Gen.Int[0, 10], Gen.Int[0, 4], Gen.Int[0, 127], (soon, grace, bits) => new TrackingRules
    {
        Policy = new OverduePolicy
        {
            DueSoonWorkingDays = soon,
            GraceDays = grace,
            CompletionDay = (bits & 1) != 0 ? CompletionDay.Accepted : CompletionDay.Submitted,
            SuspensionStopsClock = (bits & 2) != 0,
            AwaitedDecisionStopsClock = (bits & 4) != 0,
            ExtensionCountsFromRequest = (bits & 8) != 0,
            LateExtensionUndoesLateness = (bits & 16) != 0,
            CoordinatorsAnswer = (bits & 32) != 0,
        },
        Succession = (bits & 64) != 0 ? UnitSuccession.Vietnam : UnitSuccession.Empty,
    });

    private static Gen<TaskEvent> Event(Gen<LocalDate> days, Gen<Deadline> until) => Gen.Select(
        Gen.Select(Gen.Int[0, TaskEventPattern.Kinds.Count - 1], days, Gen.Int[0, 60], until),
        Gen.Select(Unit.Null(), Gen.Frequency((4, Gen.Const((string?)null)), (1, Unit.Select(unit => (string?)unit))), Gen.String.Null(), Gen.Int[0, 12], Gen.Bool, DeadlineGen.Time.Nullable()),
        (what, with) => Make(what.Item1, what.Item2, Later(what.Item2, what.Item3), what.Item4, with) with
        {
            By = with.Item1,
            Lead = with.Item2,
            Note = with.Item3,
            Time = with.Item6,
            Occurrence = with.Item4 > 10 ? new LocalDate(2024, with.Item4, 25) : null,
        });

    private static LocalDate Later(LocalDate day, int days) => day < LocalDate.MaxIsoValue.PlusDays(-days) ? day.PlusDays(days) : LocalDate.MaxIsoValue;

    private static TaskEvent Make(int kind, LocalDate on, LocalDate recorded, Deadline until, (string? By, string? Lead, string? Note, int Number, bool Flag, LocalTime? Time) with)
    {
        var cause = with.Flag ? new DelayCause(with.Note ?? "", with.Number > 3) : null;
        var document = with.Flag ? null : new ResultDocument(with.Note ?? "1/BC", with.Number > 3 ? on : null);
        return TaskEventPattern.Kinds[kind] switch
        {
            "assigned" => new Assigned(on, recorded) { Secrecy = (Secrecy)(with.Number % 4), DeskOfficer = with.Note, CentreDeadline = with.Flag ? until : null },
            "acknowledged" => new Acknowledged(on, recorded),
            "progress-reported" => new ProgressReported(on, recorded) { Percent = with.Number, Cause = cause },
            "extension-requested" => new ExtensionRequested(on, recorded, until) { Cause = cause },
            "extension-granted" => new ExtensionGranted(on, recorded, until),
            "extension-refused" => new ExtensionRefused(on, recorded),
            "extension-countered" => new ExtensionCountered(on, recorded, until),
            "submitted" => new Submitted(on, recorded) { Document = document },
            "returned" => new Returned(on, recorded),
            "completed" => new Completed(on, recorded) { Document = document, Cause = cause },
            "suspended" => new Suspended(on, recorded),
            "resumed" => new Resumed(on, recorded),
            "transferred" => new Transferred(on, recorded, with.By ?? "c"),
            "withdrawn" => new Withdrawn(on, recorded),
            "closed-undone" => new ClosedUndone(on, recorded),
            "trigger-occurred" => new TriggerOccurred(on, recorded),
            _ => new Voided(on, recorded, with.Number),
        };
    }
}
