using Ardalis.Result;
using NodaTime.Text;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Kết quả thực hiện để đánh giá: what a unit was to do in some days and what became of it, as facts with their tasks; never a verdict. Counted is each assignment for which the unit
/// answers at the end (of what was closed, on the day of closing), by the policy also for its part in coordinating, that was closed in the period or was due by its end; what is not due yet and what has no deadline stand apart.
/// </summary>
/// <param name="Query">What was asked.</param>
public sealed record AssessmentMeasures(AssessmentQuery Query)
{
    /// <summary>Hoàn thành đúng hạn.</summary>
    public EquatableList<AssignmentState> OnTime { get; private init; } = [];

    /// <summary>Hoàn thành quá hạn.</summary>
    public EquatableList<AssignmentState> Late { get; private init; } = [];

    /// <summary>Không hoàn thành: open and overdue at the end, or closed without being done.</summary>
    public EquatableList<AssignmentState> NotDone { get; private init; } = [];

    /// <summary>Chưa đến hạn: open and in time at the end; in no share.</summary>
    public EquatableList<AssignmentState> NotDue { get; private init; } = [];

    /// <summary>Không xác định thời hạn: without a deadline, done or not, and continuous; in no share.</summary>
    public EquatableList<AssignmentState> NoDeadline { get; private init; } = [];

    /// <summary>Chậm vì nguyên nhân khách quan, as reported: of what is late or not done, what was put down to a cause held to be objective; the decrees except it.</summary>
    public EquatableList<AssignmentState> Objective => Late.Concat(NotDone).Where(state => state.Cause is { IsObjective: true }).ToEquatableList();

    /// <summary>Tỷ lệ hoàn thành đúng hạn.</summary>
    public BacklogRate OnTimeShare => new(OnTime.Count, Due);

    /// <summary>Tỷ lệ hoàn thành.</summary>
    public BacklogRate DoneShare => new(OnTime.Count + Late.Count, Due);

    /// <summary>Tỷ lệ chậm: done late, or overdue and not done.</summary>
    public BacklogRate LateShare => new(Late.Count + NotDone.Count(state => state.Condition == TaskCondition.Overdue), Due);

    /// <summary>Tỷ lệ không hoàn thành.</summary>
    public BacklogRate NotDoneShare => new(NotDone.Count, Due);

    private int Due => OnTime.Count + Late.Count + NotDone.Count;

    /// <summary>The thresholds that hold for someone at the end of the period, to be read beside the measures.</summary>
    public EquatableList<AssessmentThreshold> Thresholds(AssessmentSubject subject) => AssessmentThreshold.InForce(subject, Query.To);

    /// <summary>The measures of a unit.</summary>
    /// <param name="register">The register.</param>
    /// <param name="query">Whose, and for which days.</param>
    /// <param name="rules">The rules; default <see cref="TrackingRules.Default"/>.</param>
    /// <returns>The measures, or <c>Invalid</c> with the code <c>period-empty</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<AssessmentMeasures> Compute(TaskRegister register, AssessmentQuery query, TrackingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(query);
        if (query.To < query.From)
            return Result<AssessmentMeasures>.Invalid(TextError.Of("To", "period-empty", $"The period ends on {LocalDatePattern.Iso.Format(query.To)}, before it begins on {LocalDatePattern.Iso.Format(query.From)}."));
        var view = register.AsKnownOn(query.KnownOn, query.To, rules);
        var states = Roles(view.Rules.Policy).SelectMany(role => view.Query(new TaskQuery { Unit = query.Unit, WithSubordinates = query.WithSubordinates, Role = role }, query.To))
            .Where(state => state.Closed is not { } closed || Counts(state, closed, query)).ToLookup(state => state.Condition);
        return Result<AssessmentMeasures>.Success(new AssessmentMeasures(query)
        {
            OnTime = Of(states, TaskCondition.DoneOnTime),
            Late = Of(states, TaskCondition.DoneLate),
            NotDone = Of(states, TaskCondition.Overdue, TaskCondition.ClosedUndone),
            NotDue = Of(states, TaskCondition.InTime, TaskCondition.DueSoon),
            NoDeadline = Of(states, TaskCondition.NoDeadline, TaskCondition.DoneNoDeadline, TaskCondition.Ongoing),
        });
    }

    private static AssignmentRole[] Roles(OverduePolicy policy) => policy.CoordinatorsAnswer ? [AssignmentRole.Lead, AssignmentRole.Coordinating] : [AssignmentRole.Lead];

    /// <summary>Closed in the period; of a recurring task, an occurrence done ahead of its due day counts in the period in which it was due.</summary>
    private static bool Counts(AssignmentState state, NodaTime.LocalDate closed, AssessmentQuery query)
    {
        var day = state is { Occurrence: not null, Condition: not TaskCondition.ClosedUndone } && state.OriginalDue is { } due && due > closed ? due : closed;
        return day >= query.From && day <= query.To;
    }

    private static EquatableList<AssignmentState> Of(ILookup<TaskCondition, AssignmentState> states, params TaskCondition[] conditions) =>
        conditions.SelectMany(condition => states[condition]).ToEquatableList();
}
